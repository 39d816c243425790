import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/database.ts';

/** Key of the advisory lock between storing into collections and removing one: any constant of our own. */
const COLLECTIONS = 7_089_002;

/** Many may store at once, none while a collection is removed; until the transaction ends. */
export async function guardStoring(tx: Transaction): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock_shared(${COLLECTIONS}::bigint)`);
}

/** Nobody stores meanwhile: a document is not removed while another transaction adds it elsewhere. */
export async function guardRemoving(tx: Transaction): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(${COLLECTIONS}::bigint)`);
}
