import { sql } from 'drizzle-orm';
import type { CollectionId } from '#domain/ids.ts';
import type { Database } from '../database/database.ts';
import { bumpDatasetVersion } from './bump-dataset-version.ts';
import { guardRemoving } from './guard-collections.ts';

/** Takes a collection of documents away again when none came into it: a name without papers tells nothing. */
export async function removeIfEmpty(db: Database, id: CollectionId): Promise<void> {
  await db.transaction(async (tx) => {
    await guardRemoving(tx);
    const removed = await tx.rows(sql`
      delete from collection
      where id = ${id} and kind = 'documents'
        and not exists (select from document_collection where collection_id = collection.id)
      returning id`);
    if (removed.length > 0) await bumpDatasetVersion(tx);
  });
}
