import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

/** Items whose date begins in month `first` and ends in month `last`; null is open, or no date at all. */
export interface MonthSpan {
  readonly first: number | null;
  readonly last: number | null;
  readonly dated: boolean;
  readonly items: number;
}

/** Month number of a date column as `monthNumber` in domain/period.ts counts. */
const monthOf = (day: SQL) =>
  sql`(extract(year from ${day})::int * 12 + extract(month from ${day})::int - 1)`;

/** Columns of a MonthSpan over `document`; the query ends with `group by` of SPAN_KEYS. */
export const SPAN_COLUMNS = sql`
  ${monthOf(sql`document.first_day`)} as first, ${monthOf(sql`document.last_day`)} as last,
  document.date_precision is not null as dated, count(*)::int as items`;

export const SPAN_KEYS = sql`first, last, dated`;

/** First and last month that any of the spans names; an empty range when none does. */
export function extentOf(spans: readonly MonthSpan[]): { firstMonth: number; lastMonth: number } {
  let [firstMonth, lastMonth] = [Infinity, -Infinity];
  for (const { first, last } of spans) {
    firstMonth = Math.min(firstMonth, first ?? last ?? Infinity);
    lastMonth = Math.max(lastMonth, last ?? first ?? -Infinity);
  }
  return firstMonth === Infinity ? { firstMonth: 0, lastMonth: -1 } : { firstMonth, lastMonth };
}
