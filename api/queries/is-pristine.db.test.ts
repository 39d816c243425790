import { beforeAll, expect, it } from 'vitest';
import type { CollectionId } from '#domain/ids.ts';
import { createCollection } from '../commands/create-collection.ts';
import { removeCollection } from '../commands/remove-collection.ts';
import { storeDocuments } from '../commands/store-documents.ts';
import type { Database } from '../database/database.ts';
import { makeDocument } from '../testing/make-document.ts';
import { describeOnBoth } from '../testing/test-database.ts';
import { isPristine } from './is-pristine.ts';

const ID = 'papeles' as CollectionId;

describeOnBoth('a database', (openDb) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
  });

  it('is pristine until something is put into it, and never again', async () => {
    expect(await isPristine(db)).toBe(true);
    await createCollection(db, { id: ID, title: 'Papeles' });
    expect(await isPristine(db)).toBe(false);
    await storeDocuments(db, { collection: ID, documents: [makeDocument()] });
    await removeCollection(db, ID);
    expect(await isPristine(db)).toBe(false);
  });
});
