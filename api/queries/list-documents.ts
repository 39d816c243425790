import { sql } from 'drizzle-orm';
import type { DocumentSummary } from '#domain/document.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { Database } from '../database/database.ts';
import { readCollectionScope } from './collection-scope.ts';
import { documentCondition } from './document-filter.ts';
import type { DocumentFilter } from './document-filter.ts';
import { SUMMARY_COLUMNS, toDocumentSummary } from './document-summary.ts';
import type { SummaryRow } from './document-summary.ts';
import { readCursor, writeCursor } from './page-cursor.ts';

export interface DocumentListQuery extends DocumentFilter {
  readonly collection?: readonly CollectionId[] | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface DocumentPage {
  readonly documents: DocumentSummary[];
  /** Documents on all pages. */
  readonly total: number;
  /** Pass it as `cursor` for the next page; null on the last. */
  readonly nextCursor: string | null;
}

type ListedRow = SummaryRow & { readonly no: number; readonly listedOn: string };

/**
 * A page of the documents that fit, the latest first by the first day of their date, undated ones
 * last. Pages follow each other without gaps or repeats while documents are added.
 * @throws InvalidInputError for a cursor that is none
 */
export async function listDocuments(db: Database, query: DocumentListQuery): Promise<DocumentPage> {
  const after = query.cursor === undefined ? null : readCursor(query.cursor);
  return await db.transaction(
    async (tx) => {
      const condition = documentCondition(await readCollectionScope(tx, query.collection), query);
      const beyond = after
        ? sql`(document.listed_on, document.no) < (${after.listedOn}::date, ${after.no}::int)`
        : sql`true`;
      const rows = await tx.rows<ListedRow>(sql`
        with page as materialized (
          select no, listed_on from document where ${condition} and ${beyond}
          order by listed_on desc, no desc limit ${query.limit + 1}::int
        )
        select document.no, document.listed_on as "listedOn", ${SUMMARY_COLUMNS}
        from page join document on document.no = page.no
        order by page.listed_on desc, page.no desc`);
      const [count] = await tx.rows<{ total: number }>(
        sql`select count(*)::int as total from document where ${condition}`,
      );
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      return {
        documents: page.map(toDocumentSummary),
        total: count?.total ?? 0,
        nextCursor: rows.length > page.length && last ? writeCursor(last) : null,
      };
    },
    { snapshot: true },
  );
}
