import type { CollectionId } from '#domain/ids.ts';
import type { Database } from '../database/database.ts';
import type { DocumentToStore, StoredDocument } from './document-to-store.ts';
import { storeDocuments } from './store-documents.ts';

/**
 * Keeps one document: see `storeDocuments`, which many should use instead.
 * @throws NotFoundError when there is no such collection
 */
export async function storeDocument(
  db: Database,
  { collection, document }: { readonly collection: CollectionId; readonly document: DocumentToStore },
): Promise<StoredDocument> {
  const [stored] = await storeDocuments(db, { collection, documents: [document] });
  if (!stored) throw new Error('storing one document gives one answer');
  return stored;
}
