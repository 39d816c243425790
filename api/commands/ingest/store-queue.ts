import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import type { Database } from '../../database/database.ts';
import type { DocumentToStore, StoredDocument } from '../document-to-store.ts';
import { storeDocuments } from '../store-documents.ts';
import type { UnitResult } from './analyse-unit.ts';

/** A batch is stored when it has this many documents or characters; about a second's work. */
const BATCH_DOCUMENTS = 250;
const BATCH_CHARACTERS = 4_000_000;

export interface StoreQueue {
  /** Takes a file's result; waits while two full batches are in hand, so that memory stays bounded. */
  push(result: UnitResult): Promise<void>;
  /** Stores what is left. */
  end(): Promise<void>;
}

/** Told of every document once its batch is committed. */
export type OnStored = (document: DocumentToStore, stored: StoredDocument) => void;

/**
 * Collects results into batches and stores one while the next fills. A file's documents are never
 * split over two batches, so each file is stored whole or not at all.
 */
export function createStoreQueue(db: Database, collection: CollectionId, onStored: OnStored): StoreQueue {
  let batch: DocumentToStore[] = [];
  let characters = 0;
  /** Ends when the last batch begun is committed; rejects for good once one could not be. */
  let turn: Promise<void> = Promise.resolve();

  const store = async (documents: readonly DocumentToStore[]): Promise<void> => {
    const answers = await storeDocuments(db, { collection, documents });
    documents.forEach((document, index) => onStored(document, answers[index]!));
  };
  const flush = (): void => {
    turn = turn.then(async () => {
      const documents = batch;
      [batch, characters] = [[], 0];
      if (documents.length > 0) await store(documents);
    });
    // Whoever waits for it meets the failure; until then it must not count as unhandled.
    turn.catch(() => {});
  };
  return {
    async push({ documents }) {
      batch.push(...documents);
      for (const { text } of documents) characters += text.length;
      if (batch.length < BATCH_DOCUMENTS && characters < BATCH_CHARACTERS) return;
      const before = turn;
      flush();
      await before;
    },
    async end() {
      flush();
      await turn;
    },
  };
}

/** States and municipalities a document names. */
export function placesNamed({ mentions }: DocumentToStore): PlaceCode[] {
  return mentions.flatMap(({ code, status }) =>
    status === 'resolved' && code !== null && code !== '00' ? [code] : [],
  );
}
