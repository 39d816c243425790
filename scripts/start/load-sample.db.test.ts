import { beforeEach, expect, it } from 'vitest';
import { createCollection } from '#api/commands/create-collection.ts';
import { removeCollection } from '#api/commands/remove-collection.ts';
import { storeDocuments } from '#api/commands/store-documents.ts';
import type { Database } from '#api/database/database.ts';
import { noteFiles } from '#api/testing/make-app.ts';
import { makeDocument } from '#api/testing/make-document.ts';
import { describeOnBoth } from '#api/testing/test-database.ts';
import { SAMPLE_COLLECTION } from '#domain/collection.ts';
import type { CollectionId } from '#domain/ids.ts';
import { completeSample, loadSampleFirst } from './load-sample.ts';
import type { Steps } from './steps.ts';

const QUIET: Steps = { begin: () => ({ to: () => {}, done: () => {} }), end: () => {} };

/** How often the sample is read before the server answers, and after. */
async function readings(database: Database): Promise<[before: number, after: number]> {
  let read = 0;
  const ingester = {
    ingestSample: () => {
      read += 1;
      return noteFiles([]).ingestSample();
    },
  };
  await loadSampleFirst({ database, ingester }, QUIET);
  const before = read;
  await completeSample({ database, ingester });
  return [before, read - before];
}

describeOnBoth('a start', (openDb) => {
  let db: Database;
  beforeEach(async () => {
    db = await openDb();
  });

  it('reads the sample into a new database', async () => {
    expect(await readings(db)).toEqual([1, 0]);
  });

  it('goes on with a sample whose reading was cut short', async () => {
    await createCollection(db, { id: SAMPLE_COLLECTION, title: 'Muestra', kind: 'sample', fictional: true });
    expect(await readings(db)).toEqual([0, 1]);
  });

  it('leaves a sample that was removed, and papers of one’s own, alone', async () => {
    const id = 'papeles' as CollectionId;
    await createCollection(db, { id, title: 'Papeles' });
    expect(await readings(db)).toEqual([0, 0]);
    await storeDocuments(db, { collection: id, documents: [makeDocument()] });
    await removeCollection(db, id);
    expect(await readings(db)).toEqual([0, 0]);
  });
});
