import { sql } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';

/**
 * Whether nothing was ever put into the database, not even something removed since: there is no
 * collection, and the counter that numbers documents was never used.
 */
export async function isPristine(db: Queryable): Promise<boolean> {
  const [row] = await db.rows<{ pristine: boolean }>(sql`
    select not is_called and not exists (select from collection) as pristine from document_no_seq`);
  return row?.pristine ?? false;
}
