import { ckmeans } from 'simple-statistics';

export const CLASSES = 5;

/**
 * Lower bounds of the classes of a count, ascending, at most CLASSES, the first never above 1 so
 * that anything at all is told from nothing. Natural breaks (Ckmeans, Wang & Song 2011) over the
 * logarithm, because counts of papers are skewed. Taken from the whole period, they stay the same
 * while the window moves: one colour is one count on every frame.
 */
export function classBreaks(values: Iterable<number>): number[] {
  const counts = [...values].filter((value) => value >= 1).map(Math.floor);
  const distinct = [...new Set(counts)].sort((a, b) => a - b);
  if (distinct.length === 0) return [];
  if (distinct.length <= CLASSES) return [1, ...distinct.slice(1)];
  const clusters = ckmeans(counts.map(Math.log), CLASSES);
  const bounds = clusters.slice(1).map((cluster) => Math.round(Math.exp(cluster[0]!)));
  return [1, ...bounds];
}

/** Class of a count: 0 for none, else 1 to the number of breaks. */
export function classOf(count: number, breaks: readonly number[]): number {
  if (!(count > 0)) return 0;
  let found = breaks.length;
  while (found > 1 && count < breaks[found - 1]!) found--;
  return found;
}

/** First and last whole number of each class; the last class is open. */
export function classRanges(breaks: readonly number[]): { from: number; to: number | null }[] {
  return breaks.map((from, i) => ({ from, to: i + 1 < breaks.length ? breaks[i + 1]! - 1 : null }));
}
