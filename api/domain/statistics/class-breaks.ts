import { ckmeans, quantileSorted } from 'simple-statistics';

/** How classes are made: equal numbers of places, or natural groups (Wang and Song 2011). */
export const BREAK_METHODS = ['quantile', 'ckmeans'] as const;
export type BreakMethod = (typeof BREAK_METHODS)[number];

/**
 * Bounds between classes, rising: with bounds b₁ < b₂ the classes are below b₁, b₁ to below b₂, and
 * from b₂. Fewer bounds come out when the values have fewer different ones. Compute them over the
 * whole time span and keep them, so that a colour means the same in every frame.
 */
export function classBreaks(
  values: readonly number[],
  classes: number,
  method: BreakMethod,
): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const different = new Set(sorted).size;
  if (different < 2) return [];
  const bounds =
    method === 'quantile'
      ? Array.from({ length: classes - 1 }, (_, index) => quantileSorted(sorted, (index + 1) / classes))
      : ckmeans(sorted, Math.min(classes, different))
          .slice(1)
          .map((cluster) => cluster[0] ?? NaN);
  return [...new Set(bounds)].filter((bound) => bound > (sorted[0] ?? -Infinity));
}

/** Class of a value, 0 for the lowest. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((bound) => value >= bound).length;
}
