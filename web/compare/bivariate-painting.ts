import type { Component } from 'svelte';
import type { Comparison } from '#domain/comparison.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { AreaPainting } from '../map/area-painting.ts';
import type { Theme } from '../theme/tokens.ts';

/** Look of a place where one measure or both are missing. */
export const MISSING_LOOK = 9;

/**
 * The map of a comparison: nine looks for the classes, hatching for what is missing. With a class in
 * focus the other places are bare land.
 */
export function bivariatePainting(
  { level, places }: Pick<Comparison, 'level' | 'places'>,
  theme: Theme,
  focus: number | null,
  describe: (code: PlaceCode) => string,
  legend: Component<{ compact: boolean }>,
): AreaPainting {
  const classes = new Map<PlaceCode, number>();
  for (const place of places) {
    const look = place.class ?? MISSING_LOOK;
    if (focus === null || look === focus) classes.set(place.code, look);
  }
  const looks = [
    ...theme.bivariate.map((colour) => ({ colour })),
    { colour: theme.edge, fill: 'lined' as const },
  ];
  return { level, looks, classes, describe, legend };
}
