import { expect, test } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { monthNumber } from '#domain/period.ts';
import { cubeSeries } from './cube-series.ts';
import { makeMeasureCube } from './testing/make-measure-cube.ts';

const JUNE = monthNumber('2020-06');
const [first, second, other] = ['01', '02', '09'] as [PlaceCode, PlaceCode, PlaceCode];

test('a month without a published value is missing, one without a counted thing has none', () => {
  const rows = { place: [0, 0], month: [JUNE, JUNE + 2], starts: [30, 90], ends: [30, 90] };
  const published = cubeSeries(makeMeasureCube({ ...rows, absent: 'missing' }));
  expect([0, 1, 2].map((month) => published(first).get(JUNE + month))).toEqual([30, undefined, 90]);
  const counted = cubeSeries(makeMeasureCube({ ...rows, absent: 'none' }));
  expect([-1, 0, 1, 2, 3].map((month) => counted(first).get(JUNE + month))).toEqual([
    undefined,
    30,
    0,
    90,
    undefined,
  ]);
  expect(counted(other).get(JUNE)).toBe(0);
});

test('what is dated more vaguely than a month is in none', () => {
  const vague = { place: [1, 1], month: [JUNE, JUNE + 2], starts: [5, 1], ends: [3, 3] };
  const series = cubeSeries(makeMeasureCube({ ...vague, absent: 'none' }))(second);
  expect([series.get(JUNE), series.get(JUNE + 2)]).toEqual([3, 1]);
});
