import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { COUNTRY_CODE } from '#domain/ids.ts';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import type { Cube, SummaryLevel } from '#domain/summary.ts';
import type { Database, Queryable } from '../database/database.ts';
import { readCollectionScope } from './collection-scope.ts';
import { documentCondition } from './document-filter.ts';
import type { DocumentFilter } from './document-filter.ts';
import { SPAN_COLUMNS, SPAN_KEYS, extentOf, isDated } from './month-span.ts';
import type { MonthSpan } from './month-span.ts';

export interface DocumentCubeQuery extends Omit<DocumentFilter, 'from' | 'to'> {
  readonly collection?: readonly CollectionId[] | undefined;
  readonly level: SummaryLevel;
}

/** Items of a place that begin and end in the same months. */
export type PlaceSpan = MonthSpan & { readonly code: PlaceCode };

/**
 * Documents per place × month for the slider: see `Cube`. At level `state`, code "00" counts every
 * document of the query once, also those that name no place.
 */
export async function cubeOfDocuments(db: Database, query: DocumentCubeQuery): Promise<Cube> {
  return await db.transaction(
    async (tx) => {
      const condition = documentCondition(await readCollectionScope(tx, query.collection), query);
      return toCube(query.level, await documentSpans(tx, query.level, condition));
    },
    { snapshot: true },
  );
}

/** Documents by place and by the months they begin and end in; at level `state` also under "00", each once. */
export async function documentSpans(
  db: Queryable,
  level: SummaryLevel,
  condition: SQL,
): Promise<readonly PlaceSpan[]> {
  const places = await db.rows<PlaceSpan>(sql`
    select document_place.code, ${SPAN_COLUMNS}
    from document_place join document on document.no = document_place.document_no
    where document_place.mentions > 0 and document_place.level = ${level} and ${condition}
    group by code, ${SPAN_KEYS}`);
  if (level === 'municipality') return places;
  const all = await db.rows<PlaceSpan>(sql`
    select ${COUNTRY_CODE}::text as code, ${SPAN_COLUMNS} from document where ${condition} group by ${SPAN_KEYS}`);
  return [...all, ...places];
}

/**
 * Spans → columns, rows in order of code and month. What began before anyone says starts in the
 * cube's first month; what has no end never ends. Pure; exported for its tests.
 */
export function toCube(
  level: SummaryLevel,
  spans: readonly PlaceSpan[],
  what: Pick<Cube, 'measure' | 'unit'> = { measure: 'documents', unit: 'documents' },
): Cube {
  const dated = spans.filter(isDated);
  const { firstMonth, lastMonth } = extentOf(dated);
  const codes = [...new Set(spans.map(({ code }) => code))].sort();
  const position = new Map(codes.map((code, index) => [code, index]));
  const cells = new Map<number, { place: number; month: number; starts: number; ends: number }>();
  const width = lastMonth - firstMonth + 1;
  const cell = (code: PlaceCode, month: number) => {
    const place = position.get(code) ?? 0;
    const key = place * width + (month - firstMonth);
    const found = cells.get(key) ?? { place, month, starts: 0, ends: 0 };
    cells.set(key, found);
    return found;
  };
  for (const { code, first, last, items } of dated) {
    cell(code, first ?? firstMonth).starts += items;
    if (last !== null) cell(code, last).ends += items;
  }
  const rows = [...cells].sort(([a], [b]) => a - b).map(([, row]) => row);
  return {
    ...what,
    level,
    bin: 'month',
    firstMonth,
    lastMonth,
    codes,
    place: rows.map(({ place }) => place),
    month: rows.map(({ month }) => month),
    starts: rows.map(({ starts }) => starts),
    ends: rows.map(({ ends }) => ends),
    undated: spans
      .filter((span) => !isDated(span))
      .map(({ code, items }) => ({ code, items }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
