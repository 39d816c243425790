import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { IndicatorSummary } from '#domain/indicator.ts';
import { monthOfNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import type { Queryable } from '../../database/database.ts';

/** Every indicator with what there is of it, in the order they came. */
export async function listIndicators(db: Queryable): Promise<IndicatorSummary[]> {
  return await summaries(db, sql`true`);
}

/** One indicator with what there is of it; null when there is none of that id. */
export async function findIndicator(db: Queryable, id: string): Promise<IndicatorSummary | null> {
  const [found] = await summaries(db, sql`indicator.id = ${id}`);
  return found ?? null;
}

type Row = Omit<IndicatorSummary, 'from' | 'to'> & {
  readonly first: number | null;
  readonly last: number | null;
};

async function summaries(db: Queryable, condition: SQL): Promise<IndicatorSummary[]> {
  const rows = await db.rows<Row>(sql`
    select indicator.id, es, en, unit, kind, level, source, licence, method_version as "methodVersion",
           citation, collection_id as collection, extent.*
    from indicator, lateral (
      select count(*)::int as values, count(distinct code)::int as places,
             min(month) as first, max(month + months - 1) as last
      from indicator_value where indicator_no = indicator.no) extent
    where ${condition} order by indicator.no`);
  return rows.map(({ first, last, ...row }) => ({
    ...row,
    from: first === null ? null : (monthOfNumber(first) as PartialDate),
    to: last === null ? null : (monthOfNumber(last) as PartialDate),
  }));
}
