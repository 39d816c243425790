import { expect, test } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { monthNumber } from '#domain/period.ts';
import type { Cube } from '#domain/summary.ts';
import { coverageClasses, coverageCounts, coverageOf } from './coverage-counts.ts';

const MAY = monthNumber('2020-05');
const CODES = ['00', '07', '12', '20'] as PlaceCode[];

function cube(counts: [place: number, month: number, items: number][]): Cube {
  return {
    measure: 'rows',
    level: 'state',
    bin: 'month',
    unit: 'rows',
    firstMonth: MAY,
    lastMonth: MAY + 1,
    codes: CODES,
    place: counts.map(([place]) => place),
    month: counts.map(([, month]) => month),
    starts: counts.map(([, , items]) => items),
    ends: counts.map(([, , items]) => items),
    undated: [],
  };
}
const counts = coverageCounts({
  documents: cube([[1, MAY, 4]]),
  rows: cube([
    [1, MAY, 6],
    [1, MAY + 1, 990],
    [2, MAY + 1, 3],
  ]),
});

test('documents and rows count together, places without any are silent', () => {
  expect([...coverageClasses(counts, CODES, null)]).toEqual([
    ['07', 4],
    ['12', 1],
    ['20', 0],
  ]);
});

test('a window holds what is dated within it', () => {
  const may = { from: MAY, to: MAY };
  expect(coverageOf(counts, '07' as PlaceCode, may)).toEqual({ documents: 4, rows: 6 });
  expect([...coverageClasses(counts, CODES, may).values()]).toEqual([1, 0, 0]);
});
