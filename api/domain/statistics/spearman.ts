import type { Correlation, Pair } from './correlation.ts';
import { fisherInterval } from './fisher-interval.ts';
import { productMoment } from './pearson.ts';
import { rankValues } from './rank-values.ts';

/**
 * Spearman's rank correlation: Pearson's of the ranks, equal values sharing the mean rank. The
 * 95 % interval is Fisher's z with the standard error of Bonett and Wright (2000),
 * √((1 + r²/2)/(n−3)).
 * @returns null with fewer than three pairs or when one side does not vary
 */
export function spearman(pairs: readonly Pair[]): Correlation | null {
  const x = rankValues(pairs.map(([value]) => value));
  const y = rankValues(pairs.map(([, value]) => value));
  const value = productMoment(x.map((rank, index) => [rank, y[index] ?? NaN]));
  if (value === null) return null;
  const n = pairs.length;
  const interval = fisherInterval(value, n, Math.sqrt((1 + value ** 2 / 2) / (n - 3)));
  return {
    method: 'spearman',
    value,
    n,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    interval: 'fisher-z-bonett-wright',
  };
}
