import { beforeEach, expect, it } from 'vitest';
import { createCollection } from '#api/commands/create-collection.ts';
import { removeCollection } from '#api/commands/remove-collection.ts';
import { storeDocuments } from '#api/commands/store-documents.ts';
import type { Database } from '#api/database/database.ts';
import { REFERENCE_SETS } from '#api/commands/reference/reference-sets.ts';
import { listCollections } from '#api/queries/list-collections.ts';
import { listIndicators } from '#api/queries/indicators/list-indicators.ts';
import { noteFiles } from '#api/testing/make-app.ts';
import { makeDocument } from '#api/testing/make-document.ts';
import { describeOnBoth } from '#api/testing/test-database.ts';
import { SAMPLE_COLLECTION } from '#domain/collection.ts';
import type { CollectionId } from '#domain/ids.ts';
import { completeFirst, loadFirst } from './load-first.ts';
import type { Steps } from './steps.ts';

const QUIET: Steps = { begin: () => ({ to: () => {}, done: () => {} }), end: () => {} };

/** How often the sample is read before the server answers, and after. */
async function readings(
  database: Database,
  wanted = { sample: true },
  signal?: AbortSignal,
): Promise<[before: number, after: number]> {
  let read = 0;
  const ingester = {
    ingestSample: () => {
      read += 1;
      return noteFiles([]).ingestSample();
    },
  };
  const isFresh = await loadFirst({ database, ingester }, wanted, QUIET, signal);
  const before = read;
  if (!isFresh) await completeFirst({ database, ingester }, wanted);
  return [before, read - before];
}

const idsOf = async (db: Database) => (await listCollections(db)).map(({ id }) => id as string).sort();
const REFERENCE = REFERENCE_SETS.map(({ id }) => id as string).sort();

describeOnBoth('a start', (openDb) => {
  let db: Database;
  beforeEach(async () => {
    db = await openDb();
  });

  it('goes on with reference data and a sample whose loading was cut short', async () => {
    expect(await readings(db, { sample: true }, AbortSignal.abort())).toEqual([0, 0]);
    expect(await idsOf(db)).toEqual([...REFERENCE, SAMPLE_COLLECTION].sort());
    expect(await listIndicators(db)).toEqual([]);
    expect(await readings(db)).toEqual([0, 1]);
    expect(await listIndicators(db)).toHaveLength(8);
    const facts = (await listCollections(db)).map(({ facts }) => facts).filter((count) => count > 0);
    expect(facts.sort()).toEqual([11_245, 18_957]);
  });

  it('with papers of one’s own loads the reference data without the sample', async () => {
    expect(await readings(db, { sample: false }, AbortSignal.abort())).toEqual([0, 0]);
    expect(await idsOf(db)).toEqual(REFERENCE);
  });

  it('leaves what was removed, and papers of one’s own, alone', async () => {
    const id = 'papeles' as CollectionId;
    await createCollection(db, { id, title: 'Papeles' });
    expect(await readings(db)).toEqual([0, 0]);
    await storeDocuments(db, { collection: id, documents: [makeDocument()] });
    await removeCollection(db, id);
    expect(await readings(db)).toEqual([0, 0]);
    expect(await idsOf(db)).toEqual([]);
  });
});
