import { expect, test } from 'vitest';
import type { Comparison } from '#domain/comparison.ts';
import { monthNumber } from '#domain/period.ts';
import { cubeSeries } from '../cube-series.ts';
import { makeComparedPlace } from '../testing/make-compared-place.ts';
import { makeMeasureCube } from '../testing/make-measure-cube.ts';
import { movePlaces } from './move-places.ts';

const JUNE = monthNumber('2020-06');
const troops = makeMeasureCube({
  ...{ place: [0, 0, 0], month: [JUNE, JUNE + 1, JUNE + 2], starts: [10, 20, 60], ends: [10, 20, 60] },
});
const deaths = makeMeasureCube({
  ...{ kind: 'flow', place: [0, 0], month: [JUNE, JUNE + 2], starts: [3, 31], ends: [3, 31] },
});
const comparison = {
  places: [
    makeComparedPlace('01', { population: 100_000, x: 1 }),
    makeComparedPlace('02', { x: 1, class: 8 }),
  ],
  measures: { x: { kind: 'stock' }, y: { kind: 'flow' } },
  lag: 0,
  breaks: { method: 'quantile', of: 'rates', x: [15, 50], y: [5, 20] },
} as unknown as Comparison;
const series = { x: cubeSeries(troops), y: cubeSeries(deaths) };

test('stocks are averaged and flows summed over the new window, classes keep their bounds', () => {
  const [june] = movePlaces(comparison, series, { from: JUNE, to: JUNE });
  expect(june).toMatchObject({ x: 10, y: 3, xRate: 10, class: 0, xMonths: 1 });
  const [summer] = movePlaces(comparison, series, { from: JUNE, to: JUNE + 2 });
  expect(summer).toMatchObject({ x: 30, y: 34, class: 3 + 1, xMonths: 3, yMonths: 2 });
  const [august] = movePlaces(comparison, series, { from: JUNE + 2, to: JUNE + 2 });
  expect(august?.class).toBe(8);
});

test('a place without a value in the new window is missing there', () => {
  const [, second] = movePlaces(comparison, series, { from: JUNE, to: JUNE });
  expect(second).toMatchObject({ x: null, y: null, class: null });
});

test('y is taken later by the lag', () => {
  const [june] = movePlaces({ ...comparison, lag: 2 }, series, { from: JUNE, to: JUNE });
  expect(june).toMatchObject({ x: 10, y: 31 });
});
