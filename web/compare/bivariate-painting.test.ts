import { expect, test } from 'vitest';
import type { Component } from 'svelte';
import type { PlaceCode } from '#domain/ids.ts';
import { MOST_LOOKS } from '../map/area-painting.ts';
import { LIGHT } from '../theme/tokens.ts';
import { MISSING_LOOK, bivariatePainting } from './bivariate-painting.ts';
import { makeComparedPlace } from './testing/make-compared-place.ts';

const PLACES = [
  makeComparedPlace('01', { class: 0 }),
  makeComparedPlace('02', { class: 8 }),
  makeComparedPlace('03', { class: null }),
];
const legend = (() => undefined) as unknown as Component<{ compact: boolean }>;
function painted(focus: number | null) {
  return bivariatePainting({ level: 'state', places: PLACES }, LIGHT, focus, () => '', legend);
}

test('each class has its colour, and what is missing is hatched, not low', () => {
  const { looks, classes } = painted(null);
  expect([...classes]).toEqual([
    ['01', 0],
    ['02', 8],
    ['03', MISSING_LOOK],
  ]);
  expect(looks).toHaveLength(MISSING_LOOK + 1);
  expect(looks.length).toBeLessThanOrEqual(MOST_LOOKS);
  expect(looks[8]!.colour).toBe(LIGHT.bivariate[8]);
  expect(looks[MISSING_LOOK]).toMatchObject({ fill: 'lined' });
});

test('a class in focus leaves the others bare', () => {
  expect([...painted(8).classes]).toEqual([['02' as PlaceCode, 8]]);
});
