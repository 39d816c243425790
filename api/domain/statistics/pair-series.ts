import type { Pair } from './correlation.ts';
import { per30Days } from './per-30-days.ts';
import type { MonthlySeries } from './sum-up-series.ts';

interface KindOfSeries {
  readonly series: MonthlySeries;
  readonly kind: 'stock' | 'flow';
}

interface LaggedWindow {
  /** First and last month number, included. */
  readonly from: number;
  readonly to: number;
  /** Months by which y is taken later than x; earlier when negative. */
  readonly lag: number;
}

/**
 * Pairs of a place's two series: x of a month with y `lag` months later. Months where one of them
 * is missing make no pair. Flows count as of 30 days.
 */
export function pairSeries(x: KindOfSeries, y: KindOfSeries, window: LaggedWindow): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let month = window.from; month <= window.to; month++) {
    const [atX, atY] = [x.series.get(month), y.series.get(month + window.lag)];
    if (atX === undefined || atY === undefined) continue;
    pairs.push([
      x.kind === 'flow' ? per30Days(atX, month) : atX,
      y.kind === 'flow' ? per30Days(atY, month + window.lag) : atY,
    ]);
  }
  return pairs;
}

/**
 * The same by calendar year of x, for series that are published by year: a pair for each year whose
 * twelve months are in the window and have both values; means of the months.
 */
export function pairYears(x: KindOfSeries, y: KindOfSeries, window: LaggedWindow): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let january = Math.ceil(window.from / 12) * 12; january + 11 <= window.to; january += 12) {
    const months = pairSeries(x, y, { from: january, to: january + 11, lag: window.lag });
    if (months.length === 12) pairs.push([meanOf(months, 0), meanOf(months, 1)]);
  }
  return pairs;
}

function meanOf(pairs: readonly Pair[], side: 0 | 1): number {
  return pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
}
