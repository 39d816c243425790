import { sql } from 'drizzle-orm';
import { MOST_IN_BLOCK } from '#api/pipeline/facts/merge/cluster-observations.ts';
import type { FactDraft } from '#api/pipeline/facts/merge/observation.ts';
import type { Transaction } from '../../database/database.ts';
import { numbersOf, uuidsOf } from './sql-lists.ts';

/** A stored observation of a document. */
export interface StoredObservation {
  readonly no: number;
  readonly factNo: number | null;
  readonly documentNo: number;
  readonly draft: FactDraft;
  readonly words: string | null;
  readonly block: string | null;
}

/**
 * Those of these blocks that hold too many observations to be merged: each is a fact of its own, so
 * that they need not be read again with every document that adds one.
 */
export async function readCrowded(tx: Transaction, blocks: Iterable<string>): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ block: string }>(sql`
    select replace(block::text, '-', '') as block from observation where block in (${uuidsOf(blocks)})
    group by observation.block having count(*) > ${MOST_IN_BLOCK}::int`);
  return new Set(rows.map(({ block }) => block));
}

/** Every stored observation of these blocks or of these facts. */
export async function readBlocks(
  tx: Transaction,
  { blocks, facts }: { readonly blocks: Iterable<string>; readonly facts: Iterable<number> },
): Promise<StoredObservation[]> {
  return await tx.rows<StoredObservation>(sql`
    with wanted as (
      select no from observation where block in (${uuidsOf(blocks)})
      union
      select no from observation where fact_no in (${numbersOf(facts)})
    )
    select no, fact_no as "factNo", document_no as "documentNo", draft, replace(words::text, '-', '') as words,
           replace(block::text, '-', '') as block
    from observation join wanted using (no)
    where document_no is not null`);
}

/** Those of these documents that are invented: in no collection of real papers. */
export async function readFictional(
  tx: Transaction,
  documentNumbers: Iterable<number>,
): Promise<ReadonlySet<number>> {
  const rows = await tx.rows<{ no: number }>(sql`
    select no from document
    where no in (${numbersOf(documentNumbers)}) and not exists (
      select from document_collection membership join collection on collection.id = collection_id
      where membership.document_no = document.no and not collection.fictional)`);
  return new Set(rows.map(({ no }) => no));
}
