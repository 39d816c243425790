import { sql } from 'drizzle-orm';
import type { CollectionId } from '#domain/ids.ts';
import type { Database } from '../database/database.ts';
import { NotFoundError } from '../errors.ts';
import { bumpDatasetVersion } from './bump-dataset-version.ts';
import { guardFacts } from './facts/guard-facts.ts';
import { datasetRealm } from './facts/dataset-realm.ts';
import { outdatedBy } from './facts/outdated-facts.ts';
import { putTogetherAgain } from './facts/put-together.ts';
import { guardRemoving } from './guard-collections.ts';

/**
 * Removes a collection, and with it the documents that are in no other, the rows of a dataset, and
 * what only they say; one transaction.
 * @returns how many documents went with it
 * @throws NotFoundError when there is no such collection
 */
export async function removeCollection(db: Database, id: CollectionId): Promise<{ documents: number }> {
  return await db.transaction(
    async (tx) => {
      await guardRemoving(tx);
      await guardFacts(tx);
      const outdated = await outdatedBy(
        tx,
        sql`select document_no from document_collection where collection_id = ${id}`,
      );
      const [removed] = await tx.rows<{ documents: number }>(sql`
        with gone as (
          delete from document using document_collection own
          where own.collection_id = ${id} and own.document_no = document.no
            and not exists (
              select from document_collection other
              where other.document_no = document.no and other.collection_id <> ${id})
          returning document.no
        )
        select count(*)::int as documents from gone`);
      const collections = await tx.rows(sql`delete from collection where id = ${id} returning id`);
      if (collections.length === 0) throw new NotFoundError(`there is no collection "${id}"`);
      await tx.rows(sql`delete from fact where realm = ${datasetRealm(id)}`);
      await putTogetherAgain(tx, outdated);
      await bumpDatasetVersion(tx);
      return { documents: removed?.documents ?? 0 };
    },
    { unlimited: true },
  );
}
