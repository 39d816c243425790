import { sql } from 'drizzle-orm';
import { beforeEach, beforeAll, expect, it } from 'vitest';
import { SAMPLE_COLLECTION } from '#domain/collection.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { Database } from '../database/database.ts';
import { getDocument } from '../queries/get-document.ts';
import { listCollections } from '../queries/list-collections.ts';
import { readDatasetVersion } from '../queries/read-dataset-version.ts';
import { makeDocument, makeMention } from '../testing/make-document.ts';
import { describeOnBoth } from '../testing/test-database.ts';
import { createCollection } from './create-collection.ts';
import { removeCollection } from './remove-collection.ts';
import { storeDocuments } from './store-documents.ts';

const A = 'coleccion-a' as CollectionId;
const B = 'coleccion-b' as CollectionId;

describeOnBoth('collections', (openDb) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
  });
  beforeEach(async () => {
    for (const { id } of await listCollections(db)) await removeCollection(db, id);
    await createCollection(db, { id: A, title: 'A' });
    await createCollection(db, { id: B, title: 'B' });
  });

  it('lists what each holds', async () => {
    await createCollection(db, { id: SAMPLE_COLLECTION, title: 'Muestra', kind: 'sample', fictional: true });
    await storeDocuments(db, { collection: A, documents: [makeDocument(), makeDocument({ path: 'b.txt' })] });
    expect(await listCollections(db)).toMatchObject([
      { id: A, title: 'A', kind: 'documents', fictional: false, documents: 2, facts: 0 },
      { id: B, documents: 0 },
      { id: SAMPLE_COLLECTION, kind: 'sample', fictional: true },
    ]);
    expect((await listCollections(db))[0]?.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('is made once and keeps its title', async () => {
    expect(await createCollection(db, { id: A, title: 'Otro título' })).toBe(false);
    expect((await listCollections(db))[0]?.title).toBe('A');
  });

  it('is not made fictional when it is real, nor the other way round', async () => {
    await expect(createCollection(db, { id: A, title: 'A', fictional: true })).rejects.toThrow(
      'the collection "coleccion-a" holds real documents',
    );
  });

  it('goes with the documents that are in no other', async () => {
    const [own, shared] = [makeDocument({ path: 'propio.txt' }), makeDocument({ path: 'comun.txt' })];
    const mentions = [makeMention({ code: '30193' })];
    await storeDocuments(db, {
      collection: A,
      documents: [
        { ...own, mentions },
        { ...shared, mentions },
      ],
    });
    await storeDocuments(db, { collection: B, documents: [shared] });
    const version = await readDatasetVersion(db);
    expect(await removeCollection(db, A)).toEqual({ documents: 1 });
    expect(await getDocument(db, own.id)).toBeNull();
    expect((await getDocument(db, shared.id))?.collections).toEqual([B]);
    expect(await readDatasetVersion(db)).not.toBe(version);
    const [left] = await db.rows(sql`
      select (select count(*)::int from mention) as mentions, (select count(*)::int from passage) as passages,
             (select count(*)::int from document_place) as places,
             (select count(*)::int from document_search) as searches`);
    expect(left).toEqual({ mentions: 1, passages: 1, places: 3, searches: 1 });
  });

  it('says when there is no such collection, and changes nothing', async () => {
    const version = await readDatasetVersion(db);
    await expect(removeCollection(db, 'no-hay' as CollectionId)).rejects.toThrow(
      'there is no collection "no-hay"',
    );
    expect(await readDatasetVersion(db)).toBe(version);
  });
});
