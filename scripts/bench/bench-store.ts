/**
 * `npm run bench:store [-- DOCUMENTS]`: how long the database takes to open, to store papers of 3 kB
 * with four mentions, and to answer the map's questions; embedded, and on PostgreSQL when there is one.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCollection } from '#api/commands/create-collection.ts';
import { storeDocuments } from '#api/commands/store-documents.ts';
import type { Database } from '#api/database/database.ts';
import { openDatabase } from '#api/database/open-database.ts';
import { readTestEnv } from '#api/env.ts';
import { cubeOfDocuments } from '#api/queries/cube-of-documents.ts';
import { listDocuments } from '#api/queries/list-documents.ts';
import { summarizePlaces } from '#api/queries/summarize-places.ts';
import { summarizeTimeline } from '#api/queries/summarize-timeline.ts';
import { findPostgresPrograms, startPrivatePostgres } from '#api/testing/private-postgres.ts';
import { atDatabase, createDatabase, dropDatabase } from '#api/testing/test-postgres.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { PartialDate } from '#domain/period.ts';
import { makePapers } from './make-papers.ts';

const DOCUMENTS = Number(process.argv[2] ?? 20_000);
const BATCH = 250;
const CHARACTERS = 3_000;

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${((performance.now() - start) / 1000).toFixed(2).padStart(9)} s  ${name}`);
  return result;
}

async function store(db: Database): Promise<void> {
  const collection = 'papeles' as CollectionId;
  await createCollection(db, { id: collection, title: 'Papeles' });
  const papers = makePapers({ characters: CHARACTERS, mentions: 4 });
  let milliseconds = 0;
  for (let stored = 0; stored < DOCUMENTS; stored += BATCH) {
    const documents = Array.from({ length: Math.min(BATCH, DOCUMENTS - stored) }, () => papers.next().value);
    const start = performance.now();
    await storeDocuments(db, { collection, documents });
    milliseconds += performance.now() - start;
  }
  const perSecond = (DOCUMENTS / milliseconds) * 1000;
  const megabytes = (perSecond * CHARACTERS) / 1e6;
  console.log(
    `${perSecond.toFixed(0).padStart(9)}    documents/s stored (${megabytes.toFixed(1)} MB/s of text)`,
  );
}

async function ask(db: Database): Promise<void> {
  const year = { from: '2015' as PartialDate, to: '2015' as PartialDate };
  await timed('first page of the list', () => listDocuments(db, { limit: 100 }));
  await timed('first page of a search', () => listDocuments(db, { limit: 100, q: 'aduana laboratorio' }));
  await timed('documents per state', () => summarizePlaces(db, { level: 'state' }));
  await timed('documents per municipality in a year', () =>
    summarizePlaces(db, { level: 'municipality', ...year }),
  );
  await timed('timeline by month', () => summarizeTimeline(db, { bin: 'month' }));
  await timed('cube municipality × month', () => cubeOfDocuments(db, { level: 'municipality' }));
}

async function embedded(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'atalaya-bench-'));
  const config = { databaseUrl: null, dataDir: join(folder, 'data'), cacheDir: join(folder, 'cache') };
  const first = await timed('first start: build, cache and restore', () => openDatabase(config));
  console.log(`            PGlite, PostgreSQL ${first.version.server}, PostGIS ${first.version.postgis}`);
  await store(first);
  await ask(first);
  await first.close();
  await (await timed('next start', () => openDatabase(config))).close();
  const other = { ...config, dataDir: join(folder, 'other') };
  await (await timed('first start elsewhere, from the cache', () => openDatabase(other))).close();
  await rm(folder, { recursive: true });
}

async function onPostgres(): Promise<void> {
  const { testDatabaseUrl } = readTestEnv();
  const programs = findPostgresPrograms();
  const server = testDatabaseUrl === null && programs ? await startPrivatePostgres(programs) : null;
  const url = testDatabaseUrl ?? server?.url;
  if (url === undefined) return console.log('no PostgreSQL: set TEST_DATABASE_URL');
  const name = await createDatabase(url);
  const config = { databaseUrl: atDatabase(url, name), dataDir: '', cacheDir: '' };
  const db = await timed('first start: migrate and load', () => openDatabase(config));
  console.log(`            PostgreSQL ${db.version.server}, PostGIS ${db.version.postgis}`);
  await store(db);
  await ask(db);
  await db.close();
  await dropDatabase(url, name);
  await server?.stop();
}

console.log(`${DOCUMENTS} documents of ${CHARACTERS} characters and 4 mentions, ${BATCH} to a transaction`);
await embedded();
await onPostgres();
