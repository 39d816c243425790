import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNumber } from '#domain/period.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { LONGEST_RANGE, countIn, countsIn, periodBins, undatedOf } from './period-bins.ts';
import type { CubeColumns } from './period-bins.ts';

const CODES = ['00', '07', '30'] as PlaceCode[];
interface Item {
  place: number;
  from: number;
  to: number;
}

function cubeOf(items: readonly Item[], undated: CubeColumns['undated'] = []): CubeColumns {
  const rows = items.flatMap(({ place, from, to }) => [
    { place, month: from, starts: 1, ends: 0 },
    { place, month: to, starts: 0, ends: 1 },
  ]);
  const months = rows.map((row) => row.month);
  return {
    measure: 'documents',
    level: 'state',
    unit: 'documents',
    firstMonth: Math.min(...months),
    lastMonth: Math.max(...months),
    codes: CODES,
    place: Int32Array.from(rows, (row) => row.place),
    month: Int32Array.from(rows, (row) => row.month),
    starts: Float64Array.from(rows, (row) => row.starts),
    ends: Float64Array.from(rows, (row) => row.ends),
    undated,
  };
}

const BASE = monthNumber('2019-01');
const item = fc
  .record({ place: fc.nat(2), from: fc.integer({ min: BASE, max: BASE + 60 }), length: fc.nat(20) })
  .map(({ place, from, length }) => ({ place, from, to: from + length }));
const window = fc
  .record({ from: fc.integer({ min: BASE - 5, max: BASE + 85 }), length: fc.nat(40) })
  .map(({ from, length }) => ({ from, to: from + length }));

describe('period bins', () => {
  test('count what meets a window as counting one by one does', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 40 }), window, (items, frame) => {
        const counts = countsIn(periodBins(cubeOf(items)), frame);
        CODES.forEach((_, place) => {
          const expected = items.filter(
            (one) => one.place === place && one.from <= frame.to && one.to >= frame.from,
          ).length;
          expect(counts[place]).toBe(expected);
        });
      }),
    );
  });

  test('leave what has no date out of every window and in the whole', () => {
    const bins = periodBins(cubeOf([{ place: 1, from: BASE, to: BASE }], [{ code: CODES[1]!, items: 4 }]));
    expect(countIn(bins, CODES[1]!, { from: BASE - 12, to: BASE + 12 })).toBe(1);
    expect(countIn(bins, CODES[1]!, null)).toBe(5);
    expect(undatedOf(bins, CODES[1]!)).toBe(4);
    expect(undatedOf(bins, CODES[0]!)).toBe(0);
  });

  test('count nothing for a place the cube does not name', () => {
    const bins = periodBins(cubeOf([{ place: 1, from: BASE, to: BASE }]));
    expect(countIn(bins, '31' as PlaceCode, null)).toBe(0);
  });

  test('keep the range where the papers are when one is misread as of the year 9999', () => {
    const stray = monthNumber('9999-12');
    const items = [...Array(5).keys()].map((k) => ({ place: 0, from: BASE + k, to: BASE + k }));
    const bins = periodBins(cubeOf([...items, { place: 0, from: stray, to: stray }]));
    expect(bins.range.from).toBe(BASE);
    expect(bins.range.to - bins.range.from).toBeLessThan(LONGEST_RANGE);
    expect(bins.outside).toBe(1);
    expect(countIn(bins, CODES[0]!, bins.range)).toBe(5);
    expect(countIn(bins, CODES[0]!, null)).toBe(6);
  });

  test('drop a paper misread as of the year 1021 from the range and say so', () => {
    const stray = monthNumber('1021-03');
    const items = [...Array(5).keys()].map((k) => ({ place: 0, from: BASE + k, to: BASE + k }));
    const bins = periodBins(cubeOf([{ place: 0, from: stray, to: stray }, ...items]));
    expect(bins.range).toEqual({ from: BASE, to: BASE + 4 });
    expect(bins.outside).toBe(1);
    expect(countIn(bins, CODES[0]!, { from: BASE, to: BASE })).toBe(1);
  });
});
