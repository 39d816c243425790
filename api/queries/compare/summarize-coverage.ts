import { sql } from 'drizzle-orm';
import type { CoverageSummary } from '#domain/coverage.ts';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import { firstDay, lastDay, monthNumber, monthOfNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { readCollectionScope } from '../collection-scope.ts';
import type { CollectionScope } from '../collection-scope.ts';
import { toCube } from '../cube-of-documents.ts';
import type { PlaceSpan } from '../cube-of-documents.ts';
import { inPlaces } from '../in-places.ts';
import type { MeasureContext } from './measure-cells.ts';
import { readSpans } from './read-spans.ts';

export interface CoverageQuery {
  readonly level: SummaryLevel;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  readonly place?: readonly PlaceCode[] | undefined;
  readonly collection?: readonly CollectionId[] | undefined;
}

/** Documents and dataset rows per place and month; what may fall in the window counts in it. */
export async function summarizeCoverage(db: Database, query: CoverageQuery): Promise<CoverageSummary> {
  const { level, from, to, place, collection } = query;
  return await db.transaction(
    async (tx) => {
      const scope = await readCollectionScope(tx, collection);
      const context: MeasureContext = { tx, collection, scope, level };
      const documents = await readSpans(context, { kind: 'documents' }, { place });
      const rows = await readSpans(context, { kind: 'rows' }, { place });
      const counts = { documents: inWindow(documents, from, to), rows: inWindow(rows, from, to) };
      const all = await tx.rows<{ code: PlaceCode; name: string }>(sql`
        select code, name from place where level = ${level} and ${inPlaces(sql`code`, place)} order by code`);
      const places = all.map(({ code, name }) => ({
        code,
        name,
        documents: counts.documents.get(code) ?? 0,
        rows: counts.rows.get(code) ?? 0,
      }));
      const isSilent = (one: (typeof places)[number]) => one.documents + one.rows === 0;
      return {
        level,
        from: from ?? null,
        to: to ?? null,
        places: places.filter((one) => !isSilent(one)),
        silent: places.filter(isSilent).map(({ code }) => code),
        sources: await readSources(tx, scope),
        documents: toCube(level, documents),
        rows: toCube(level, rows, { measure: 'rows', unit: 'rows' }),
      };
    },
    { snapshot: true },
  );
}

/** Items by place that may fall in the window; without a window also undated ones. */
function inWindow(
  spans: readonly PlaceSpan[],
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): ReadonlyMap<PlaceCode, number> {
  const begin = from ? monthNumber(firstDay(from)) : -Infinity;
  const end = to ? monthNumber(lastDay(to)) : Infinity;
  const counts = new Map<PlaceCode, number>();
  for (const { code, first, last, items } of spans) {
    const isUndated = first === null && last === null;
    if (isUndated && (from || to)) continue;
    if ((first ?? -Infinity) > end || (last ?? Infinity) < begin) continue;
    counts.set(code, items + (counts.get(code) ?? 0));
  }
  return counts;
}

type SourceRow = Omit<CoverageSummary['sources'][number], 'from' | 'to'> & {
  readonly first: number | null;
  readonly last: number | null;
};

async function readSources(tx: Transaction, scope: CollectionScope): Promise<CoverageSummary['sources']> {
  const chosen = scope.kind === 'everything' ? sql`true` : sql`collection.id in ${scope.ids}`;
  const rows = await tx.rows<SourceRow>(sql`
    select collection.id, collection.title, collection.kind,
           least(papers.first, counted.first) as first, greatest(papers.last, counted.last) as last,
           papers.documents, counted.rows
    from collection, lateral (
      select count(*)::int as documents, min(first_month) as first, max(last_month) as last
      from document_collection join document on document.no = document_no
      where collection_id = collection.id) papers, lateral (
      select coalesce(sum(rows), 0)::int as rows, min(first_month) as first, max(last_month) as last
      from dataset_rows where collection_id = collection.id) counted
    where ${chosen} and papers.documents + counted.rows > 0
    order by collection.id`);
  const monthText = (month: number | null) => (month === null ? null : (monthOfNumber(month) as PartialDate));
  return rows.map(({ first, last, ...row }) => ({ ...row, from: monthText(first), to: monthText(last) }));
}
