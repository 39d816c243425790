import { per30Days } from './per-30-days.ts';
import type { MonthlySeries } from './sum-up-series.ts';

/**
 * Mean of the months of a window that have a value, flows as of 30 days: the same figure for windows
 * of any length, so that classes made of it hold for every window. Null when no month has a value.
 * @param from first month number
 * @param to last month number, included
 */
export function monthlyMean(
  series: MonthlySeries,
  kind: 'stock' | 'flow',
  from: number,
  to: number,
): number | null {
  let [total, months] = [0, 0];
  for (let month = from; month <= to; month++) {
    const value = series.get(month);
    if (value === undefined) continue;
    total += kind === 'flow' ? per30Days(value, month) : value;
    months++;
  }
  return months === 0 ? null : total / months;
}
