import { sql } from 'drizzle-orm';
import type { CollectionKind } from '#domain/collection.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { Database } from '../database/database.ts';
import { ConflictError } from '../errors.ts';
import { bumpDatasetVersion } from './bump-dataset-version.ts';

export interface CollectionToCreate {
  readonly id: CollectionId;
  readonly title: string;
  readonly kind?: CollectionKind;
  /** Invented documents; they are never counted together with real ones. */
  readonly fictional?: boolean;
}

/**
 * Makes a collection unless it is there.
 * @returns true when it was made, false when it was there already (its title stays)
 * @throws ConflictError when it is there and the other one of fictional and real
 */
export async function createCollection(db: Database, collection: CollectionToCreate): Promise<boolean> {
  const { id, title, kind = 'documents', fictional = false } = collection;
  return await db.transaction(async (tx) => {
    const made = await tx.rows(sql`
      insert into collection (id, title, kind, fictional) values (${id}, ${title}, ${kind}, ${fictional})
      on conflict (id) do nothing returning id`);
    if (made.length > 0) {
      await bumpDatasetVersion(tx);
      return true;
    }
    const [present] = await tx.rows<{ fictional: boolean }>(
      sql`select fictional from collection where id = ${id}`,
    );
    if (present?.fictional !== fictional)
      throw new ConflictError(
        fictional
          ? `the collection "${id}" holds real documents; give the fictional ones another name`
          : `the collection "${id}" holds fictional documents; give the real ones another name`,
      );
    return false;
  });
}
