import { sql } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';

/** Whether nothing was ever written since the database was made, not even something removed since. */
export async function isPristine(db: Queryable): Promise<boolean> {
  const [row] = await db.rows<{ pristine: boolean }>(
    sql`select version = 0 as pristine from dataset_version`,
  );
  return row?.pristine ?? false;
}
