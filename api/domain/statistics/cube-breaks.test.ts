import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../ids.ts';
import type { Cube } from '../summary.ts';
import { cubeBreaks } from './cube-breaks.ts';

const FIRST = 2021 * 12;
const codes = ['00', '01', '02', '03', '04', '05', '06'] as PlaceCode[];

/** A year in which place number i has i items every month; the country has them all. */
function cube(values: readonly number[]): Cube {
  const rows = values.flatMap((value, place) =>
    Array.from({ length: 12 }, (_, index) => ({ place, month: FIRST + index, value })),
  );
  return {
    measure: 'x',
    level: 'state',
    bin: 'month',
    unit: 'items',
    firstMonth: FIRST,
    lastMonth: FIRST + 11,
    codes,
    place: rows.map(({ place }) => place),
    month: rows.map(({ month }) => month),
    starts: rows.map(({ value }) => value),
    ends: rows.map(({ value }) => value),
    undated: [],
  };
}

describe('classes of a cube', () => {
  it('are five, by the monthly mean of places over all the time, the country and empty places left out', () => {
    const stock = cubeBreaks(
      { ...cube([210, 10, 20, 30, 40, 50, 0]), kind: 'stock' },
      () => null,
      'quantile',
    );
    expect(stock).toEqual({ method: 'quantile', values: [18, 26, 34, 42], rates: [] });
    const flow = cubeBreaks({ ...cube([210, 10, 20, 30, 40, 50, 0]), kind: 'flow' }, () => null, 'quantile');
    expect(flow.values[0]).toBeCloseTo((18 * 360) / 365, 9);
  });

  it('of rates leave out places whose population is not known', () => {
    const populationOf = (code: PlaceCode) => (code === '01' ? null : 100_000);
    const { rates } = cubeBreaks(
      { ...cube([0, 99, 20, 30, 40, 50, 60]), kind: 'stock' },
      populationOf,
      'ckmeans',
    );
    expect(rates.map(Math.round)).toEqual([30, 40, 50, 60]);
  });

  it('of nothing are none', () => {
    expect(cubeBreaks({ ...cube([]), kind: 'flow' }, () => 1, 'quantile').values).toEqual([]);
  });
});
