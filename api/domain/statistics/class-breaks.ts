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
  return method === 'quantile' ? quantileBounds(sorted, classes) : naturalBounds(sorted, classes, different);
}

/**
 * Equal numbers of places. Where the lowest value, mostly zero, has so many places that bounds fall
 * together, it is a class of its own and those above it are divided evenly.
 */
function quantileBounds(sorted: readonly number[], classes: number): readonly number[] {
  const [lowest = NaN] = sorted;
  const bounds = rising(quantiles(sorted, classes), lowest);
  if (bounds.length === classes - 1) return bounds;
  const above = sorted.filter((value) => value > lowest);
  return rising([above[0] ?? NaN, ...quantiles(above, classes - 1)], lowest);
}

function quantiles(sorted: readonly number[], parts: number): number[] {
  return Array.from({ length: parts - 1 }, (_, index) => quantileSorted([...sorted], (index + 1) / parts));
}

function naturalBounds(sorted: readonly number[], classes: number, different: number): readonly number[] {
  const clusters = ckmeans([...sorted], Math.min(classes, different)).slice(1);
  return rising(
    clusters.map((cluster) => cluster[0] ?? NaN),
    sorted[0] ?? NaN,
  );
}

function rising(bounds: readonly number[], lowest: number): number[] {
  return [...new Set(bounds)].filter((bound) => bound > lowest);
}

/** Class of a value, 0 for the lowest. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((bound) => value >= bound).length;
}
