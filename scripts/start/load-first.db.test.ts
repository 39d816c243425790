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
import { loadFirst } from './load-first.ts';
import type { Steps } from './steps.ts';

const QUIET: Steps = { begin: () => ({ to: () => {}, done: () => {} }), end: () => {} };

/** Whether a start on this database reads the sample. */
async function readsSample(
  database: Database,
  given: { empty?: boolean; paths?: string[] } = {},
): Promise<boolean> {
  let loaded = false;
  const ingester = {
    ingestSample: () => {
      loaded = true;
      return noteFiles([]).ingestSample();
    },
  };
  await loadFirst({ database, ingester }, { empty: false, paths: [], ...given }, QUIET);
  return loaded;
}

describeOnBoth('a start', (openDb) => {
  let db: Database;
  beforeEach(async () => {
    db = await openDb();
  });

  it('reads the sample into a new database, unless told not to', async () => {
    expect(await readsSample(db, { empty: true })).toBe(false);
    expect(await readsSample(db, { paths: ['papeles'] })).toBe(false);
    expect(await readsSample(db)).toBe(true);
  });

  it('goes on with a sample whose reading was cut short', async () => {
    await createCollection(db, { id: SAMPLE_COLLECTION, title: 'Muestra', kind: 'sample', fictional: true });
    expect(await readsSample(db)).toBe(true);
    expect(await readsSample(db, { empty: true })).toBe(false);
  });

  it('leaves a sample that was removed, and papers of one’s own, alone', async () => {
    const id = 'papeles' as CollectionId;
    await createCollection(db, { id, title: 'Papeles' });
    expect(await readsSample(db)).toBe(false);
    await storeDocuments(db, { collection: id, documents: [makeDocument()] });
    await removeCollection(db, id);
    expect(await readsSample(db)).toBe(false);
  });
});
