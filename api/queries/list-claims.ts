import { sql } from 'drizzle-orm';

import type { Claim, ClaimPage, ListedClaim } from '#domain/claim.ts';
import type { CollectionId, DocumentId } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import type { Database } from '../database/database.ts';
import { readCollectionScope } from './collection-scope.ts';
import { documentCondition } from './document-filter.ts';
import type { DocumentFilter } from './document-filter.ts';
import { claimCursor } from './facts/cursors.ts';

export interface ClaimQuery extends Omit<DocumentFilter, 'place' | 'q'> {
  readonly collection?: readonly CollectionId[] | undefined;
  readonly kind?: Claim['kind'] | undefined;
  readonly subject?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

interface ClaimRow extends Claim {
  readonly documentNo: number;
  readonly ordinal: number;
  readonly documentId: DocumentId;
  readonly title: string;
  readonly dateFrom: Period['from'];
  readonly dateTo: Period['to'];
  readonly precision: Period['precision'] | null;
}

/**
 * Statistical sentences of the documents that fit, in the order the documents came.
 * @throws InvalidInputError for a cursor that is none
 */
export async function listClaims(db: Database, query: ClaimQuery): Promise<ClaimPage> {
  const after = query.cursor === undefined ? null : claimCursor.read(query.cursor);
  return await db.transaction(
    async (tx) => {
      const scope = await readCollectionScope(tx, query.collection);
      const condition = sql`${documentCondition(scope, { from: query.from, to: query.to })}
        and ${query.kind ? sql`claim.kind = ${query.kind}` : sql`true`}
        and ${query.subject === undefined ? sql`true` : sql`claim.subject = ${query.subject}`}`;
      const rows = await tx.rows<ClaimRow>(sql`
        select claim.document_no as "documentNo", claim.ordinal, claim.kind, claim.subject, claim.value,
               claim.terms, claim.codes, claim.start_offset as start, claim.end_offset as "end", claim.quote,
               document.id as "documentId", document.title, document.date_from as "dateFrom",
               document.date_to as "dateTo", document.date_precision as precision
        from claim join document on document.no = claim.document_no
        where ${condition}
          and ${after ? sql`(claim.document_no, claim.ordinal) > (${after[0]}::int, ${after[1]}::int)` : sql`true`}
        order by claim.document_no, claim.ordinal limit ${query.limit + 1}::int`);
      const [count] = await tx.rows<{ total: number }>(sql`
        select count(*)::int as total from claim join document on document.no = claim.document_no
        where ${condition}`);
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      return {
        claims: page.map(toListed),
        total: count?.total ?? 0,
        nextCursor:
          rows.length > page.length && last ? claimCursor.write([last.documentNo, last.ordinal]) : null,
      };
    },
    { snapshot: true },
  );
}

function toListed(row: ClaimRow): ListedClaim {
  const { kind, subject, value, terms, codes, start, end, quote } = row;
  const { documentId, title, dateFrom, dateTo, precision } = row;
  const date = precision === null ? null : { from: dateFrom, to: dateTo, precision };
  return {
    kind,
    subject,
    value,
    terms,
    codes,
    start,
    end,
    quote,
    document: { id: documentId, title, date },
  };
}
