import { sql } from 'drizzle-orm';

/** Items whose date begins in month `first` and ends in month `last`; null is open, both null undated. */
export interface MonthSpan {
  readonly first: number | null;
  readonly last: number | null;
  readonly items: number;
}

/** Columns of a MonthSpan over `document`; the query ends with `group by` of SPAN_KEYS. */
export const SPAN_COLUMNS = sql`
  document.first_month as first, document.last_month as last, count(*)::int as items`;

export const SPAN_KEYS = sql`document.first_month, document.last_month`;

export function isDated({ first, last }: MonthSpan): boolean {
  return first !== null || last !== null;
}

/** First and last month that any of the spans names; an empty range when none does. */
export function extentOf(spans: readonly MonthSpan[]): { firstMonth: number; lastMonth: number } {
  let [firstMonth, lastMonth] = [Infinity, -Infinity];
  for (const { first, last } of spans) {
    firstMonth = Math.min(firstMonth, first ?? last ?? Infinity);
    lastMonth = Math.max(lastMonth, last ?? first ?? -Infinity);
  }
  return firstMonth === Infinity ? { firstMonth: 0, lastMonth: -1 } : { firstMonth, lastMonth };
}
