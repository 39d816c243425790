/**
 * `npm run bench:facts [-- FACTS]`: how long it takes to load facts of a dataset, to store papers that
 * tell facts, and to answer what the map and the lists ask of them; embedded, and on PostgreSQL when
 * there is one. Without a number, 100,000 facts and 5,000 papers.
 */
import { gzipSync } from 'node:zlib';
import { createCollection } from '#api/commands/create-collection.ts';
import { loadDatasetFacts } from '#api/commands/facts/load-dataset-facts.ts';
import { storeDocuments } from '#api/commands/store-documents.ts';
import type { Database } from '#api/database/database.ts';
import { openMemoryPglite } from '#api/database/open-pglite.ts';
import { openPostgres } from '#api/database/open-postgres.ts';
import { readEnv, readTestEnv } from '#api/env.ts';
import { factsToArrow } from '#api/http/facts-to-arrow.ts';
import { factsInColumns } from '#api/queries/facts/facts-in-columns.ts';
import { getFact } from '#api/queries/facts/get-fact.ts';
import { listFacts } from '#api/queries/facts/list-facts.ts';
import { summarizeFacts } from '#api/queries/facts/summarize-facts.ts';
import { makeTelling } from '#api/testing/make-fact.ts';
import { findPostgresPrograms, startPrivatePostgres } from '#api/testing/private-postgres.ts';
import type { Fact } from '#domain/fact.ts';
import type { CollectionId } from '#domain/ids.ts';
import { MapQuery } from '#domain/map-query.ts';
import { makeFacts } from './make-facts.ts';
import { makePapers } from './make-papers.ts';

const FACTS = Number(process.argv[2] ?? 100_000);
const PAPERS = Number(process.argv[3] ?? 5_000);
const BATCH = 250;
const RUNS = 15;

const say = (value: string, what: string) => console.log(`${value.padStart(12)}  ${what}`);

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The middle of several runs, the first of which only warms up. */
async function p50(what: string, work: () => Promise<unknown>): Promise<void> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(1000 * (await secondsOf(work)));
  times.sort((a, b) => a - b);
  say(`${times[RUNS >> 1]!.toFixed(1)} ms`, `${what} (slowest ${times.at(-1)!.toFixed(1)} ms)`);
}

function* take<T>(count: number, source: Iterator<T, never>): Generator<T> {
  for (let taken = 0; taken < count; taken++) yield source.next().value;
}

async function load(db: Database): Promise<void> {
  const dataset = { id: 'bench' as CollectionId, title: 'Bench' };
  const first = await secondsOf(() => loadDatasetFacts(db, { ...dataset, facts: take(FACTS, makeFacts()) }));
  say(`${(FACTS / first).toFixed(0)}/s`, `rows of a dataset loaded, ${first.toFixed(1)} s in all`);
  const again = await secondsOf(() => loadDatasetFacts(db, { ...dataset, facts: take(FACTS, makeFacts()) }));
  say(`${(FACTS / again).toFixed(0)}/s`, 'rows of the same dataset loaded again, none changed');
}

/** Papers of 3 kB with four mentions, two facts each: half of them told by two papers. */
async function store(db: Database): Promise<void> {
  for (const facts of [0, 2]) {
    const collection = `papeles-${facts}` as CollectionId;
    await createCollection(db, { id: collection, title: collection });
    const papers = makePapers({ characters: 3_000, mentions: 4 }, 7 + facts);
    const told = makeFacts(facts);
    let seconds = 0;
    let before: Fact[] = [];
    for (let stored = 0; stored < PAPERS; stored += BATCH) {
      const documents = [...take(BATCH, papers)].map((paper, index) => {
        const own = index % 2 === 1 ? before : [...take(facts, told)].map(withQuote);
        before = own;
        return { ...paper, facts: makeTelling(paper.path, own, paper).facts ?? [] };
      });
      seconds += await secondsOf(() => storeDocuments(db, { collection, documents }));
    }
    say(`${(PAPERS / seconds).toFixed(0)}/s`, `papers of ${facts} facts each stored`);
  }
}

function withQuote(fact: Fact): Fact {
  const quote = `Se reporta lo sucedido ${fact.period?.from ?? ''} en ${fact.place.name ?? 'el municipio'}, según el parte.`;
  const evidence = {
    source: 'document' as const,
    documentId: '0'.repeat(64) as never,
    passage: 0,
    page: null,
    sheet: null,
    cell: null,
    start: 0,
    end: quote.length,
    quote,
    rule: 'bench',
    extractor: 'bench',
    confidence: fact.confidence,
  };
  return { ...fact, evidence: [evidence] };
}

async function ask(db: Database): Promise<void> {
  const list = (query: Record<string, string>) => () =>
    listFacts(db, { ...MapQuery.parse(query), limit: 100 });
  await p50('first page of all facts', list({}));
  await p50('… of a group in a state', list({ group: 'cjng', place: '16' }));
  await p50('… of a group with its subgroups', list({ group: 'cartel-de-sinaloa', subgroups: 'true' }));
  await p50('… of a municipality in a year', list({ place: '02004', from: '2015', to: '2015' }));
  await p50('… of a type in a month', list({ type: 'homicide', from: '2015-03', to: '2015-03' }));
  await p50('… in a box', list({ bbox: '-102.5,18.5,-101.5,19.5' }));
  await p50('… with a word', list({ q: 'tijuana' }));
  const { features } = await listFacts(db, { limit: 1 });
  await p50('one fact whole', () => getFact(db, { id: features[0]!.id }));
  await p50('timeline by month', () => summarizeFacts(db, { bin: 'month' }));
  const columns = await factsInColumns(db, MapQuery.parse({ collection: 'bench' }));
  const seconds = await secondsOf(async () => {
    const arrow = factsToArrow(await factsInColumns(db, MapQuery.parse({ collection: 'bench' })), {});
    say(
      `${(arrow.length / 1000).toFixed(0)} kB`,
      `${columns.no.length} facts as Arrow, ${(gzipSync(arrow).length / 1000).toFixed(0)} kB gzipped`,
    );
  });
  say(`${(seconds * 1000).toFixed(0)} ms`, 'to make and gzip it');
}

async function measure(db: Database): Promise<void> {
  console.log(`${db.kind}, PostgreSQL ${db.version.server}, ${FACTS} facts`);
  await load(db);
  await store(db);
  await ask(db);
  await db.close();
}

await measure(await openMemoryPglite(readEnv().cacheDir));
const { testDatabaseUrl } = readTestEnv();
const programs = findPostgresPrograms();
const server = testDatabaseUrl === null && programs ? await startPrivatePostgres(programs) : null;
const url = testDatabaseUrl ?? server?.url;
if (url === undefined) console.log('no PostgreSQL: set TEST_DATABASE_URL');
else await measure(await openPostgres({ url }));
await server?.stop();
