import type { Estimate } from '#domain/fact.ts';

/**
 * One count out of what several sources say of the same: the lowest low, the highest high, and as
 * best the one that most give; between equals the earlier in the list. An open high yields to a
 * stated one ("at least 10" and "14" are 10 to 14).
 */
export function mergeEstimates(estimates: readonly (Estimate | null)[]): Estimate | null {
  const told = estimates.filter((estimate) => estimate !== null);
  if (told.length === 0) return null;
  const highs = told.flatMap(({ high }) => (high === null ? [] : [high]));
  return {
    low: Math.min(...told.map(({ low }) => low)),
    best: mostGiven(told.flatMap(({ best }) => (best === null ? [] : [best]))),
    high: highs.length === 0 ? null : Math.max(...highs),
  };
}

/** The value that occurs most, the earliest of equals; null of none. */
export function mostGiven<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let most: T | null = null;
  for (const [value, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = value;
  return most;
}
