import { sql } from 'drizzle-orm';
import type { Queryable } from '../database/database.ts';

/**
 * Changes with every committed change of what can be read, and differs between databases: the key of
 * caches and ETags. Read it before the data it stands for, never after: what is read later may be
 * newer than its key, which only costs a second reading.
 */
export async function readDatasetVersion(db: Queryable): Promise<string> {
  const [row] = await db.rows<{ version: string }>(
    sql`select left(instance::text, 8) || '-' || version as version from dataset_version`,
  );
  return row?.version ?? '';
}
