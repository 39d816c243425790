import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { DatasetEvidence } from '#domain/evidence.ts';
import type { Fact } from '#domain/fact.ts';
import type { CollectionId, FactId } from '#domain/ids.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { ConflictError, InvalidInputError } from '../../errors.ts';
import { bumpDatasetVersion } from '../bump-dataset-version.ts';
import { guardStoring } from '../guard-collections.ts';
import { datasetRealm } from './dataset-realm.ts';
import { derivePresence, presenceKeysOf } from './derive-presence.ts';
import { guardFacts } from './guard-facts.ts';
import { keepStatistics } from './keep-statistics.ts';
import { uuidsOf } from './sql-lists.ts';
import { createDatasetWriter } from './write-dataset-facts.ts';
import type { DatasetChunk } from './write-dataset-facts.ts';

export interface DatasetToLoad {
  /** Id of the dataset and of its collection. */
  readonly id: CollectionId;
  readonly title: string;
  /** One fact a row, its evidence the row: the id depends on dataset and row id alone (`datasetFactId`). */
  readonly facts: Iterable<Fact> | AsyncIterable<Fact>;
  /** What becomes of stored rows that are not among these: withdrawn, unless these are only a part. */
  readonly absent?: 'withdrawn' | 'kept';
  /** Rows that the publisher has taken back, by the ids of their facts. */
  readonly takenBack?: readonly FactId[];
  /** Told after every few thousand rows how many were read. */
  readonly onProgress?: (rows: number) => void;
}

export interface LoadedDataset {
  /** Rows read. */
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of an earlier load that are gone or taken back: their facts stay, with the status "retracted". */
  readonly withdrawn: number;
}

/** Rows held in memory and written at once. */
const CHUNK = 5_000;

/**
 * Loads the facts of a dataset into a collection of its own, made when there is none; all of it or
 * nothing. Loading the same again changes nothing; a newer edition replaces the rows that changed and
 * withdraws those that are gone. Facts of datasets are never merged with others: each is its
 * publisher's word. Presence is derived from their incidents, as from those of papers.
 * @throws ConflictError when the collection is there and no dataset; InvalidInputError for a row that
 * comes twice or whose evidence is no row
 */
export async function loadDatasetFacts(db: Database, dataset: DatasetToLoad): Promise<LoadedDataset> {
  return await db.transaction((tx) => loadDatasetFactsWithin(tx, dataset), { unlimited: true });
}

/** The same as a part of a transaction, once in it. */
export async function loadDatasetFactsWithin(
  tx: Transaction,
  { id, title, facts, absent = 'withdrawn', takenBack = [], onProgress = () => {} }: DatasetToLoad,
): Promise<LoadedDataset> {
  await guardStoring(tx);
  await makeCollection(tx, id, title);
  await guardFacts(tx);
  await tx.script('create temp table loaded_row (id uuid primary key) on commit drop');
  const write = await createDatasetWriter(tx, id);
  const counts = { rows: 0, added: 0, changed: 0, unchanged: 0 };
  let edition: DatasetEvidence | null = null;
  for await (const chunk of inChunks(facts)) {
    edition = editionOf(chunk) ?? edition;
    await noteRows(tx, chunk);
    const written = await write(chunk);
    await keepStatistics(tx);
    counts.rows += chunk.length;
    counts.added += written.added;
    counts.changed += written.changed;
    counts.unchanged += chunk.length - written.added - written.changed;
    onProgress(counts.rows);
  }
  const gone =
    absent === 'withdrawn'
      ? sql`not exists (select from loaded_row where loaded_row.id = observation.id)`
      : sql`false`;
  const withdrawn = await withdraw(tx, id, sql`(${gone} or observation.id in (${uuidsOf(takenBack)}))`);
  if (counts.added + counts.changed + withdrawn > 0) {
    await derivePresence(tx, await presenceKeysOfRealm(tx, id));
  }
  const cited = edition === null ? 0 : await citeEdition(tx, id, edition);
  if (counts.added + counts.changed + withdrawn + cited > 0) await bumpDatasetVersion(tx);
  return { ...counts, withdrawn };
}

async function makeCollection(tx: Transaction, id: CollectionId, title: string): Promise<void> {
  await tx.rows(sql`
    insert into collection (id, title, kind, fictional) values (${id}, ${title}, 'dataset', false)
    on conflict (id) do nothing`);
  const [found] = await tx.rows<{ kind: string }>(sql`select kind from collection where id = ${id}`);
  if (found?.kind !== 'dataset')
    throw new ConflictError(`the collection "${id}" holds documents; give the dataset another name`);
}

async function* inChunks(facts: Iterable<Fact> | AsyncIterable<Fact>): AsyncGenerator<DatasetChunk> {
  let chunk: Fact[] = [];
  for await (const fact of facts) {
    chunk.push(fact);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** Remembers which rows came, to know in the end which did not. */
async function noteRows(tx: Transaction, chunk: DatasetChunk): Promise<void> {
  const ids = JSON.stringify(chunk.map((fact) => fact.id));
  const added = await tx.rows<{ id: string }>(sql`
    insert into loaded_row (id) select jsonb_array_elements_text(${ids}::jsonb)::uuid
    on conflict do nothing returning replace(id::text, '-', '') as id`);
  if (added.length === chunk.length) return;
  const once = new Set(added.map(({ id }) => id));
  const twice = chunk.find(
    ({ id }, index) => !once.has(id) || chunk.findIndex((fact) => fact.id === id) < index,
  );
  const [evidence] = twice?.evidence ?? [];
  const row = evidence?.source === 'dataset' ? evidence.rowId : twice?.id;
  throw new InvalidInputError(`the row "${row}" comes twice; each row of a dataset needs an id of its own`);
}

async function withdraw(tx: Transaction, id: CollectionId, which: SQL): Promise<number> {
  const [withdrawn] = await tx.rows<{ count: number }>(sql`
    with gone as (
      update observation set words = null
      where collection_id = ${id} and words is not null and ${which}
      returning fact_no
    ), withdrawn as (
      update fact set status = 'retracted' from gone where fact.no = gone.fact_no returning fact.no
    )
    select count(*)::int as count from withdrawn`);
  return withdrawn?.count ?? 0;
}

function editionOf(chunk: DatasetChunk): DatasetEvidence | null {
  const [evidence] = chunk.at(-1)?.evidence ?? [];
  return evidence?.source === 'dataset' ? evidence : null;
}

/** Rows that are as they were are cited from the edition that has them now. @returns how many were not */
async function citeEdition(
  tx: Transaction,
  id: CollectionId,
  { dataset, version, citation }: DatasetEvidence,
): Promise<number> {
  const [cited] = await tx.rows<{ count: number }>(sql`
    with edition as (
      select no from dataset_edition
      where dataset = ${dataset} and version = ${version} and citation = ${citation}
    ), cited as (
      update evidence set edition_no = edition.no
      from edition, observation join loaded_row on loaded_row.id = observation.id
      where observation.collection_id = ${id} and evidence.observation_no = observation.no
        and evidence.edition_no <> edition.no
      returning 1
    )
    select count(*)::int as count from cited`);
  return cited?.count ?? 0;
}

/** Of all incidents of the dataset, and of the presences derived before, whose incidents may be gone. */
async function presenceKeysOfRealm(tx: Transaction, id: CollectionId) {
  const realm = datasetRealm(id);
  await tx.rows(sql`delete from fact where realm = ${realm} and basis = 'derived'`);
  return await presenceKeysOf(tx, sql`select no from fact where realm = ${realm} and kind = 'incident'`);
}
