import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/database.ts';

/**
 * Says that what can be read has changed. Called last in a transaction: the row stays locked until
 * the commit, so that the new number and what it stands for are seen at the same moment.
 */
export async function bumpDatasetVersion(tx: Transaction): Promise<void> {
  await tx.rows(sql`update dataset_version set version = version + 1`);
}
