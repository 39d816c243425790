import { sql } from 'drizzle-orm';
import type { CollectionId } from '#domain/ids.ts';
import type { Queryable } from '../database/database.ts';
import type { CollectionScope } from './collection-scope.ts';

/** Whether a question is about invented documents: a fictional collection is chosen, or is all there is. */
export async function isFictional(
  db: Queryable,
  requested: readonly CollectionId[] | undefined,
  scope: CollectionScope,
): Promise<boolean> {
  if (requested?.length) {
    const [row] = await db.rows<{ fictional: boolean | null }>(
      sql`select bool_or(fictional) as fictional from collection where id in ${requested}`,
    );
    return row?.fictional ?? false;
  }
  if (scope.kind === 'these') return false;
  const [row] = await db.rows<{ fictional: boolean | null }>(
    sql`select bool_and(fictional) as fictional from collection`,
  );
  return row?.fictional ?? false;
}
