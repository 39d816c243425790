import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { COUNTRY_CODE } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { documentSpans } from '../cube-of-documents.ts';
import type { PlaceSpan } from '../cube-of-documents.ts';
import { documentCondition } from '../document-filter.ts';
import { factCondition } from '../facts/fact-filter.ts';
import { inPlaces } from '../in-places.ts';
import { codeAt } from './fact-places.ts';
import type { CountedMeasure } from './describe-measure.ts';
import type { MeasureContext } from './measure-cells.ts';

interface SpanQuery {
  readonly place?: readonly PlaceCode[] | undefined;
  readonly q?: string | undefined;
}

/** Items of what is counted one by one, by place and by the months they begin and end in. */
export async function readSpans(
  context: MeasureContext,
  measure: CountedMeasure,
  query: SpanQuery,
): Promise<readonly PlaceSpan[]> {
  switch (measure.kind) {
    case 'documents':
      return await documentSpans(context.tx, context.level, documentCondition(context.scope, query));
    case 'incident':
    case 'killed':
      return await incidentSpans(context, measure, query);
    case 'rows':
      return await rowSpans(context, query);
  }
}

async function incidentSpans(
  { tx, collection, level }: MeasureContext,
  { kind, type, group }: Extract<CountedMeasure, { kind: 'incident' | 'killed' }>,
  { place, q }: SpanQuery,
): Promise<PlaceSpan[]> {
  const condition = await factCondition(tx, {
    collection: collection ? [...collection] : undefined,
    kind: ['incident'],
    place: place ? [...place] : undefined,
    q,
    ...(type && { type: [type] }),
    ...(group && { group: [group] }),
  });
  const items =
    kind === 'incident'
      ? sql`count(*)::int`
      : sql`sum(coalesce(fact.killed_best, fact.killed_low, 0))::float8`;
  return await spansBy(
    level === 'state' ? [sql`${COUNTRY_CODE}::text`, codeAt(level)] : [codeAt(level)],
    (code) =>
      tx.rows<PlaceSpan>(sql`
      select ${code} as code, fact.first_month as first, fact.last_month as last, ${items} as items
      from fact where ${condition} and ${code} is not null group by 1, 2, 3`),
  );
}

async function rowSpans({ tx, scope, level }: MeasureContext, { place }: SpanQuery): Promise<PlaceSpan[]> {
  const chosen = scope.kind === 'everything' ? sql`true` : sql`collection_id in ${scope.ids}`;
  const code =
    level === 'state' ? sql`nullif(left(code, 2), '00')` : sql`case when length(code) = 5 then code end`;
  return await spansBy(level === 'state' ? [sql`${COUNTRY_CODE}::text`, code] : [code], (by) =>
    tx.rows<PlaceSpan>(sql`
      select ${by} as code, first_month as first, last_month as last, sum(rows)::int as items
      from dataset_rows where ${chosen} and ${inPlaces(sql`code`, place)} and ${by} is not null
      group by 1, 2, 3`),
  );
}

async function spansBy(
  codes: readonly SQL[],
  read: (code: SQL) => Promise<PlaceSpan[]>,
): Promise<PlaceSpan[]> {
  const spans: PlaceSpan[] = [];
  for (const code of codes) spans.push(...(await read(code)));
  return spans;
}
