import { per30Days } from './per-30-days.ts';
import type { MonthlySeries } from './sum-up-series.ts';
import { trend } from './trend.ts';
import type { Trend } from './trend.ts';

/** Longer windows are taken year by year: all pairs of 276 months would cost more than they tell. */
const MOST_MONTHS = 36;

/**
 * Trend of a place's months over a window, as change per year. Up to three years month by month
 * (flows as of 30 days); beyond that year by year, with years that have all twelve months.
 */
export function trendOfSeries(
  series: MonthlySeries,
  kind: 'stock' | 'flow',
  from: number,
  to: number,
): Trend | null {
  const points: [number, number][] = [];
  for (let month = from; month <= to; month++) {
    const value = series.get(month);
    if (value !== undefined) points.push([month / 12, kind === 'flow' ? per30Days(value, month) : value]);
  }
  return trend(to - from + 1 <= MOST_MONTHS ? points : yearly(points, kind));
}

function yearly(points: readonly (readonly [number, number])[], kind: 'stock' | 'flow'): [number, number][] {
  const years = new Map<number, number[]>();
  for (const [time, value] of points) {
    const year = Math.floor(time + 1e-9);
    years.set(year, [...(years.get(year) ?? []), value]);
  }
  return [...years]
    .filter(([, values]) => values.length === 12)
    .map(([year, values]) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      return [year, kind === 'stock' ? total / 12 : total];
    });
}
