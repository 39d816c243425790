import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/database.ts';

/** Key of the advisory lock on putting facts together: any constant of our own. */
const FACTS = 7_089_003;

/**
 * One transaction at a time puts facts together, until it ends: two that each add a document telling
 * the same event would otherwise not see each other's. Taken after every lock on documents and
 * collections, before the one on the dataset version.
 */
export async function guardFacts(tx: Transaction): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(${FACTS}::bigint)`);
}
