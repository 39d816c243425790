import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/database.ts';
import type { NumberedDocument } from '../document-rows.ts';
import { CLAIM_COLUMNS, GROUP_MENTION_COLUMNS, claimRows, groupMentionRows } from './finding-rows.ts';
import { guardFacts } from './guard-facts.ts';
import { toObservations } from './observation-to-store.ts';
import { outdatedBy } from './outdated-facts.ts';
import { putTogether } from './put-together.ts';
import { numbersOf } from './sql-lists.ts';

export interface Findings {
  /** Documents that are new or were read anew, with their collections stored. */
  readonly fresh: readonly NumberedDocument[];
  /** Numbers of those of them that were read anew: what was found in them before goes. */
  readonly replaced: readonly number[];
  /** Numbers of other documents that came into a further collection, and their facts with them. */
  readonly joined: readonly number[];
}

/**
 * Keeps what documents say beside their places: groups, claims, and the facts, put together with
 * those of all documents there are.
 */
export async function storeFindings(tx: Transaction, { fresh, replaced, joined }: Findings): Promise<void> {
  const observations = fresh.flatMap(({ no, document }) => toObservations(no, document.facts ?? []));
  const changes = observations.length + replaced.length + joined.length > 0;
  if (changes) await guardFacts(tx);
  const before = numbersOf([...replaced, ...joined]);
  const outdated = changes ? await outdatedBy(tx, before) : { blocks: [], facts: [] };
  if (replaced.length > 0)
    for (const table of ['observation', 'group_mention', 'claim'])
      await tx.rows(sql`delete from ${sql.identifier(table)} where document_no in (${numbersOf(replaced)})`);
  await tx.copyRows('group_mention', GROUP_MENTION_COLUMNS, groupMentionRows(fresh));
  await tx.copyRows('claim', CLAIM_COLUMNS, claimRows(fresh));
  if (observations.length + outdated.facts.length > 0)
    await putTogether(tx, { fresh: observations, ...outdated });
}
