import type { Pair } from './correlation.ts';
import { per30Days } from './per-30-days.ts';
import type { MonthlySeries } from './sum-up-series.ts';

/**
 * Pairs of a place's two series: x of a month with y `lag` months later (earlier when negative).
 * Months where one of them is missing make no pair. Flows count as of 30 days.
 */
export function pairSeries(
  x: { readonly series: MonthlySeries; readonly kind: 'stock' | 'flow' },
  y: { readonly series: MonthlySeries; readonly kind: 'stock' | 'flow' },
  window: { readonly from: number; readonly to: number; readonly lag: number },
): readonly Pair[] {
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
