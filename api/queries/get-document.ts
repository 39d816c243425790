import { asc, eq, sql } from 'drizzle-orm';
import type { DocumentDetail, Passage } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { Note } from '#domain/note.ts';
import type { Database, Queryable } from '../database/database.ts';
import { documentPath, passage } from '../database/schema/index.ts';
import { SUMMARY_COLUMNS, toDocumentSummary } from './document-summary.ts';
import type { SummaryRow } from './document-summary.ts';
import { readMentions } from './list-mentions.ts';

export type DocumentWithMentions = DocumentDetail & { readonly mentions: PlaceMention[] };

type DetailRow = SummaryRow & { readonly no: number; readonly text: string; readonly notes: Note[] };

/** A document whole, of any collection: text, passages, paths, attachments and mentions; null when unknown. */
export async function getDocument(db: Database, id: DocumentId): Promise<DocumentWithMentions | null> {
  return await db.transaction(
    async (tx) => {
      const [row] = await tx.rows<DetailRow>(sql`
        select document.no, document.text, document.notes, ${SUMMARY_COLUMNS} from document where id = ${id}`);
      if (!row) return null;
      return {
        ...toDocumentSummary(row),
        text: row.text,
        notes: row.notes,
        paths: await readPaths(tx, row.no),
        passages: await readPassages(tx, row.no),
        ...(await readFamily(tx, row.no)),
        mentions: await readMentions(tx, row.no),
      };
    },
    { snapshot: true },
  );
}

async function readPaths(db: Queryable, no: number): Promise<string[]> {
  const rows = await db.drizzle
    .select({ path: documentPath.path })
    .from(documentPath)
    .where(eq(documentPath.documentNo, no))
    .orderBy(asc(documentPath.ordinal));
  return rows.map(({ path }) => path);
}

async function readPassages(db: Queryable, no: number): Promise<Passage[]> {
  return await db.drizzle
    .select({
      ordinal: passage.ordinal,
      start: passage.start,
      end: passage.end,
      page: passage.page,
      sheet: passage.sheet,
      cell: passage.cell,
      part: passage.part,
    })
    .from(passage)
    .where(eq(passage.documentNo, no))
    .orderBy(asc(passage.ordinal));
}

async function readFamily(
  db: Queryable,
  no: number,
): Promise<{ parent: DocumentId | null; attachments: DocumentId[] }> {
  const rows = await db.rows<{ id: DocumentId; isParent: boolean }>(sql`
    select document.id, attachment.document_no = ${no}::int as "isParent"
    from attachment join document
      on document.no = case when attachment.document_no = ${no}::int then parent_no else document_no end
    where attachment.parent_no = ${no}::int or attachment.document_no = ${no}::int
    order by document.no`);
  return {
    parent: rows.find(({ isParent }) => isParent)?.id ?? null,
    attachments: rows.filter(({ isParent }) => !isParent).map(({ id }) => id),
  };
}
