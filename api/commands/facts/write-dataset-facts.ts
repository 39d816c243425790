import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { FactDraft } from '#api/pipeline/facts/merge/observation.ts';
import type { DatasetEvidence, Evidence } from '#domain/evidence.ts';
import type { Fact } from '#domain/fact.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { CopyValue, Transaction } from '../../database/database.ts';
import { InvalidInputError } from '../../errors.ts';
import { datasetRealm } from './dataset-realm.ts';
import { FACT_COLUMNS, GROUP_COLUMNS, factRows, groupRows } from './fact-rows.ts';
import { indexFactWords } from './index-fact-words.ts';
import { EVIDENCE_COLUMNS, evidenceRows } from './observation-rows.ts';
import { readDecisions } from './read-decisions.ts';
import { numbersOf, uuidsOf } from './sql-lists.ts';
import { takeNumbers } from './take-numbers.ts';

/** A few thousand rows of a dataset, no id twice. */
export type DatasetChunk = readonly Fact[];

/**
 * Writes chunks of one dataset. A row that is stored as it is now is left alone; one that changed is
 * written anew under its id.
 */
export async function createDatasetWriter(tx: Transaction, collection: CollectionId) {
  const editionOf = await editionNumbers(tx);
  return async (chunk: DatasetChunk): Promise<{ added: number; changed: number }> => {
    const digests = new Map(chunk.map((fact) => [fact.id as string, digestOf(fact)]));
    const stored = await tx.rows<{ id: string; digest: string | null }>(sql`
      select replace(id::text, '-', '') as id, replace(words::text, '-', '') as digest
      from observation where id in (${uuidsOf(digests.keys())})`);
    const known = new Map(stored.map(({ id, digest }) => [id, digest]));
    const rows = chunk.filter(({ id }) => known.get(id) !== digests.get(id));
    const changed = rows.filter(({ id }) => known.has(id));
    await forget(
      tx,
      changed.map(({ id }) => id),
    );
    for (const { evidence } of chunk) for (const each of evidence) await editionOf.learn(each);
    const numbers = await takeNumbers(tx, 'fact', rows.length);
    const observationNumbers = await takeNumbers(tx, 'observation', rows.length);
    const { statusOf } = await readDecisions(
      tx,
      rows.map(({ id }) => id),
    );
    const numbered = rows.map(({ evidence, ...fact }, index) => ({
      no: numbers[index]!,
      observationNo: observationNumbers[index]!,
      realm: datasetRealm(collection),
      status: statusOf([fact.id]) ?? fact.status,
      fact: fact as FactDraft,
      evidence,
    }));
    await tx.copyRows('fact', FACT_COLUMNS, factRows(numbered));
    await tx.copyRows('fact_group', GROUP_COLUMNS, groupRows(numbered));
    await tx.copyRows(
      'fact_collection',
      ['collection_id', 'fact_no'],
      numbered.map(({ no }): CopyValue[] => [collection, no]),
    );
    await tx.copyRows(
      'observation',
      ['no', 'id', 'fact_no', 'reasons', 'collection_id', 'words'],
      numbered.map(({ no, observationNo, fact }): CopyValue[] => [
        observationNo,
        fact.id,
        no,
        '{}',
        collection,
        digests.get(fact.id) ?? null,
      ]),
    );
    const witnesses = numbered.map(({ observationNo, evidence }) => ({ no: observationNo, evidence }));
    await tx.copyRows('evidence', EVIDENCE_COLUMNS, evidenceRows(witnesses, editionOf.number));
    await indexFactWords(tx, numbersOf(numbers));
    return { added: rows.length - changed.length, changed: changed.length };
  };
}

/**
 * Digest of all a row says, to tell whether a later load says the same; the edition that says it is
 * no part of it, since a newer edition repeats most rows.
 */
function digestOf({ evidence, extractor: _, ...fact }: Fact): string {
  const rows = evidence.map((each) => (each.source === 'dataset' ? each.rowId : each));
  return createHash('sha256')
    .update(JSON.stringify([fact, rows]))
    .digest('hex')
    .slice(0, 32);
}

async function forget(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.rows(sql`
    delete from fact where no in (select fact_no from observation where id in (${uuidsOf(ids)}))`);
  await tx.rows(sql`delete from observation where id in (${uuidsOf(ids)})`);
}

/** Numbers of the editions that rows cite, stored as they are first met. */
async function editionNumbers(tx: Transaction) {
  const known = new Map<string, number>();
  const keyOf = ({ dataset, version, citation }: DatasetEvidence) =>
    JSON.stringify([dataset, version, citation]);
  return {
    async learn(evidence: Evidence): Promise<void> {
      if (evidence.source !== 'dataset')
        throw new InvalidInputError('a dataset’s fact has a passage as evidence; it must be a row');
      if (known.has(keyOf(evidence))) return;
      const { dataset, version, citation } = evidence;
      const [edition] = await tx.rows<{ no: number }>(sql`
        insert into dataset_edition (dataset, version, citation) values (${dataset}, ${version}, ${citation})
        on conflict (dataset, version, citation) do update set citation = excluded.citation
        returning no`);
      if (edition) known.set(keyOf(evidence), edition.no);
    },
    number: (evidence: DatasetEvidence): number => {
      const no = known.get(keyOf(evidence));
      if (no === undefined) throw new Error('an edition is learnt before its rows are written');
      return no;
    },
  };
}
