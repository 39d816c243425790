import { sql } from 'drizzle-orm';
import type { DocumentSummary } from '#domain/document.ts';
import type { Period } from '#domain/period.ts';

/** Columns that a DocumentSummary is made of, over the table `document`. */
export const SUMMARY_COLUMNS = sql`
  document.id, document.title, document.format, document.language, document.characters,
  document.date_from as "from", document.date_to as "to", document.date_precision as precision,
  document.date_source as "dateSource", document.mention_count as "mentionCount",
  array(select collection_id from document_collection as membership
        where membership.document_no = document.no order by collection_id) as collections,
  coalesce((select path from document_path as known
            where known.document_no = document.no order by ordinal limit 1), '') as path`;

export type SummaryRow = Omit<DocumentSummary, 'date'> & {
  readonly from: Period['from'];
  readonly to: Period['to'];
  readonly precision: Period['precision'] | null;
};

export function toDocumentSummary(row: SummaryRow): DocumentSummary {
  const { id, title, format, language, characters, mentionCount, collections, path, dateSource } = row;
  const date = row.precision === null ? null : { from: row.from, to: row.to, precision: row.precision };
  return { id, title, format, language, date, dateSource, characters, mentionCount, collections, path };
}
