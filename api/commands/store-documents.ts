import { sql } from 'drizzle-orm';
import type { CollectionId, DocumentId } from '#domain/ids.ts';
import { storable } from '../database/copy-text.ts';
import type { Database, Transaction } from '../database/database.ts';
import { NotFoundError } from '../errors.ts';
import { bumpDatasetVersion } from './bump-dataset-version.ts';
import { storeFindings } from './facts/store-findings.ts';
import {
  MENTION_COLUMNS,
  PASSAGE_COLUMNS,
  PLACE_COLUMNS,
  documentRecord,
  mentionRows,
  passageRows,
  placeRows,
} from './document-rows.ts';
import type { NumberedDocument } from './document-rows.ts';
import type { DocumentToStore, StoreOutcome, StoredDocument } from './document-to-store.ts';
import { guardStoring } from './guard-collections.ts';
import { replaceDocuments } from './replace-documents.ts';
import { indexWords } from './index-words.ts';

export interface DocumentBatch {
  readonly collection: CollectionId;
  /** A few hundred documents, or some megabytes of text, at a time. */
  readonly documents: readonly DocumentToStore[];
}

/**
 * Keeps a batch of documents with their passages, mentions and facts: all of them in one transaction,
 * or none. The same bytes are kept once however often they come; every path and collection they came
 * with is remembered; a newer extractor's reading replaces an older one's.
 *
 * The text is kept; the original bytes are not: they stay where their paths say, and the id tells
 * whether a file found there is still the one that was read.
 * @returns one answer per document of the batch, in its order
 * @throws NotFoundError when there is no such collection
 */
export async function storeDocuments(db: Database, batch: DocumentBatch): Promise<readonly StoredDocument[]> {
  if (batch.documents.length === 0) return [];
  const distinct = [...new Map(batch.documents.map((document) => [document.id, document])).values()];
  // One order for all writers, so that two batches with the same documents never wait for each other in a ring.
  distinct.sort((a, b) => (a.id < b.id ? -1 : 1));
  return await db.transaction(
    async (tx) => {
      await guardStoring(tx);
      await requireCollection(tx, batch.collection);
      const inserted = await insertDocuments(tx, distinct);
      const { present, replaced } = await replaceDocuments(
        tx,
        distinct.filter(({ id }) => !inserted.has(id)),
      );
      const fresh = distinct.flatMap((document): NumberedDocument[] => {
        const no = inserted.get(document.id) ?? replaced.get(document.id);
        return no === undefined ? [] : [{ no, document }];
      });
      await tx.copyRows('passage', PASSAGE_COLUMNS, passageRows(fresh));
      await tx.copyRows('mention', MENTION_COLUMNS, mentionRows(fresh));
      await tx.copyRows('document_place', PLACE_COLUMNS, placeRows(fresh));
      await indexWords(tx, fresh);
      const { linked, members } = await linkDocuments(tx, batch);
      const isFresh = new Set(fresh.map(({ no }) => no));
      await storeFindings(tx, {
        fresh,
        replaced: [...replaced.values()],
        joined: members.filter((no) => !isFresh.has(no)),
      });
      if (fresh.length > 0 || linked) await bumpDatasetVersion(tx);
      return answers(batch.documents, { inserted, replaced, present });
    },
    { unlimited: true },
  );
}

async function requireCollection(tx: Transaction, id: CollectionId): Promise<void> {
  const found = await tx.rows(sql`select id from collection where id = ${id}`);
  if (found.length === 0) throw new NotFoundError(`there is no collection "${id}"; create it first`);
}

/** Inserts those whose bytes are new; a document another transaction is inserting is waited for. */
async function insertDocuments(
  tx: Transaction,
  documents: readonly DocumentToStore[],
): Promise<ReadonlyMap<DocumentId, number>> {
  const records = JSON.stringify(documents.map(documentRecord));
  const rows = await tx.rows<{ no: number; id: DocumentId }>(sql`
    insert into document (id, title, format, language, text, characters, notes, date_from, date_to,
      date_precision, date_source, first_day, last_day, mention_count, unplaced_count, extractor_version)
    select * from jsonb_to_recordset(${records}::jsonb) as source (
      id text, title text, format text, language text, text text, characters integer, notes jsonb,
      date_from text, date_to text, date_precision text, date_source text, first_day date, last_day date,
      mention_count integer, unplaced_count integer, extractor_version integer)
    on conflict (id) do nothing
    returning no, id`);
  return new Map(rows.map(({ no, id }) => [id, no]));
}

/**
 * Adds paths, collection and container of every document of the batch, in one order for all writers.
 * @returns whether any was new, and the numbers of the documents that came into the collection
 */
async function linkDocuments(
  tx: Transaction,
  { collection, documents }: DocumentBatch,
): Promise<{ linked: boolean; members: readonly number[] }> {
  const links = JSON.stringify(
    documents.map(({ id, path, parent }) => ({ id, path: storable(path), parent: parent ?? null })),
  );
  const [added] = await tx.rows<{ count: number; members: number[] }>(sql`
    with link as (
      select document.no, source.path, parent.no as parent_no
      from jsonb_to_recordset(${links}::jsonb) as source (id text, path text, parent text)
      join document on document.id = source.id
      left join document parent on parent.id = source.parent
    ), added_path as (
      insert into document_path (document_no, path) select no, path from link order by no, path
      on conflict (document_no, md5(path)) do nothing returning document_no
    ), added_membership as (
      insert into document_collection (collection_id, document_no)
      select distinct ${collection}::text, no from link order by no
      on conflict do nothing returning document_no
    ), added_attachment as (
      insert into attachment (parent_no, document_no)
      select distinct parent_no, no from link where parent_no <> no order by parent_no, no
      on conflict do nothing returning document_no
    )
    select ((select count(*) from added_path) + (select count(*) from added_membership) +
            (select count(*) from added_attachment))::int as count,
           (select coalesce(jsonb_agg(document_no), '[]') from added_membership) as members`);
  return { linked: (added?.count ?? 0) > 0, members: added?.members ?? [] };
}

interface Outcomes {
  readonly inserted: ReadonlyMap<DocumentId, number>;
  readonly replaced: ReadonlyMap<DocumentId, number>;
  readonly present: ReadonlyMap<DocumentId, number>;
}

/** The same bytes twice in one batch are new once. */
function answers(documents: readonly DocumentToStore[], outcomes: Outcomes): readonly StoredDocument[] {
  const told = new Set<DocumentId>();
  return documents.map(({ id, mentions }) => {
    const first = !told.has(id);
    told.add(id);
    const outcome: StoreOutcome =
      first && outcomes.inserted.has(id)
        ? 'stored'
        : first && outcomes.replaced.has(id)
          ? 'replaced'
          : 'already-stored';
    return { id, outcome, mentions: outcomes.present.get(id) ?? mentions.length };
  });
}
