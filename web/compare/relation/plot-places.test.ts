import { expect, test } from 'vitest';
import { makeComparedPlace } from '../testing/make-compared-place.ts';
import { plotPlaces } from './plot-places.ts';

const PLACES = [
  makeComparedPlace('01', { x: 1, y: 3, xRate: 10, yRate: 5 }),
  makeComparedPlace('02', { x: 2, y: 5, xRate: 20, yRate: null }),
  makeComparedPlace('03', { x: 3, y: 10, xRate: 30, yRate: 7 }),
  makeComparedPlace('04', { x: null, y: 0 }),
];

test('a place with one value missing is missing, not zero', () => {
  const plot = plotPlaces({ places: PLACES }, false);
  expect(plot.points.map(({ code }) => code)).toEqual(['01', '02', '03']);
  expect(plot.missing.map(({ code }) => code)).toEqual(['04']);
});

test('residuals are distances from the line of least squares and even out', () => {
  const { points, line } = plotPlaces({ places: PLACES }, false);
  expect(line).toEqual({ slope: 3.5, intercept: -1 });
  expect(points.map((point) => point.residual)).toEqual([0.5, -1, 0.5]);
  expect(points[1]!.deviation).toBeCloseTo(-Math.SQRT2);
});

test('rates have points and a line of their own; two points make none', () => {
  const plot = plotPlaces({ places: PLACES }, true);
  expect(plot.points.map(({ x, y }) => [x, y])).toEqual([
    [10, 5],
    [30, 7],
  ]);
  expect(plot.line).toBeNull();
  expect(plot.points.every((point) => point.residual === 0)).toBe(true);
});
