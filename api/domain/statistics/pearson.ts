import type { Correlation, Pair } from './correlation.ts';
import { fisherInterval } from './fisher-interval.ts';

/**
 * Pearson's product-moment correlation with its 95 % interval by Fisher's z.
 * @returns null with fewer than three pairs or when one side does not vary
 */
export function pearson(pairs: readonly Pair[]): Correlation | null {
  const value = productMoment(pairs);
  if (value === null) return null;
  const interval = fisherInterval(value, pairs.length, 1 / Math.sqrt(pairs.length - 3));
  return {
    method: 'pearson',
    value,
    n: pairs.length,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
    interval: 'fisher-z',
  };
}

/** The coefficient alone, from centred values in two passes; null when it is not defined. */
export function productMoment(pairs: readonly Pair[]): number | null {
  const n = pairs.length;
  if (n < 3) return null;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / n;
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  const scale = Math.sqrt(xx) * Math.sqrt(yy);
  if (isFlat(xx, meanX, n) || isFlat(yy, meanY, n) || scale === 0) return null;
  return Math.max(-1, Math.min(1, xy / scale));
}

/** A spread no larger than what rounding makes of equal values is no spread. */
function isFlat(squares: number, mean: number, n: number): boolean {
  return Math.sqrt(squares / n) <= Math.abs(mean) * 1e-12;
}
