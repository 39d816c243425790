import fc from 'fast-check';
import { sampleCorrelation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { monthNumber } from '../period.ts';
import { bivariateClass } from './bivariate-class.ts';
import { classBreaks, classOf } from './class-breaks.ts';
import { fitLine, residual } from './fit-line.ts';
import { monthlyMean } from './monthly-mean.ts';
import { pairSeries, pairYears } from './pair-series.ts';
import { pearson } from './pearson.ts';
import { per30Days } from './per-30-days.ts';
import { rankPlaces } from './rank-places.ts';
import { rankValues } from './rank-values.ts';
import { ratePer100k } from './rate-per-100k.ts';
import { scalePopulation } from './scale-population.ts';
import { isSmallDenominator } from './small-denominator.ts';
import { spearman } from './spearman.ts';
import { sumUpSeries } from './sum-up-series.ts';
import { trend } from './trend.ts';
import { trendOfSeries } from './trend-of-series.ts';

const number = fc.integer({ min: -10_000, max: 10_000 });
const pairs = fc.array(fc.tuple(number, number), { minLength: 5, maxLength: 40 });

describe('Pearson', () => {
  it('is the textbook value with its Fisher interval', () => {
    const result = pearson([
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
      [5, 6],
      [6, 5],
    ]);
    expect(result?.value).toBeCloseTo(0.828571, 6);
    expect(result?.n).toBe(6);
    expect(result?.low).toBeCloseTo(0.0519, 3);
    expect(result?.high).toBeCloseTo(0.9807, 3);
  });

  it('agrees with another implementation, is symmetric and stays in its bounds (property)', () => {
    fc.assert(
      fc.property(pairs, (data) => {
        const result = pearson(data);
        if (!result) return;
        expect(result.value).toBeCloseTo(
          sampleCorrelation(
            data.map(([x]) => x),
            data.map(([, y]) => y),
          ),
          8,
        );
        expect(pearson(data.map(([x, y]) => [y, x]))?.value).toBeCloseTo(result.value, 10);
        if (result.low !== null && result.high !== null) {
          expect(result.low).toBeLessThanOrEqual(result.value);
          expect(result.high).toBeGreaterThanOrEqual(result.value);
          expect(result.low).toBeGreaterThanOrEqual(-1);
          expect(result.high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('does not change when a side is scaled and moved (property)', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 50 }), number, (data, scale, shift) => {
        const moved = pearson(data.map(([x, y]) => [x * scale + shift, y]));
        expect(moved?.value ?? null).toEqual(
          pearson(data) ? expect.closeTo(pearson(data)?.value ?? 0, 9) : null,
        );
      }),
    );
  });

  it('is not defined for fewer than three pairs or a side that does not vary', () => {
    expect(pearson([])).toBeNull();
    expect(
      pearson([
        [1, 1],
        [2, 2],
      ]),
    ).toBeNull();
    expect(
      pearson([
        [1, 0.1],
        [2, 0.1],
        [3, 0.1],
      ]),
    ).toBeNull();
  });

  it('has no interval where Fisher’s z is infinite', () => {
    expect(
      pearson([
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
      ]),
    ).toMatchObject({ value: expect.closeTo(1, 12), low: null, high: null });
  });
});

describe('Spearman', () => {
  it('is 1 for any rising curve, with the standard error of Bonett and Wright', () => {
    expect(
      spearman([
        [1, 1],
        [2, 8],
        [3, 27],
        [4, 64],
      ])?.value,
    ).toBeCloseTo(1, 12);
    const result = spearman([
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
      [5, 6],
      [6, 5],
    ]);
    const error = Math.sqrt((1 + 0.828571 ** 2 / 2) / 3);
    expect(result?.interval).toBe('fisher-z-bonett-wright');
    expect(result?.high).toBeCloseTo(Math.tanh(Math.atanh(0.828571) + 1.959964 * error), 4);
  });

  it('shares ranks among equal values', () => {
    expect(rankValues([10, 20, 20, 30])).toEqual([1, 2.5, 2.5, 4]);
  });

  it('does not change under any rising function (property)', () => {
    fc.assert(
      fc.property(pairs, (data) => {
        const cubed = spearman(data.map(([x, y]) => [x ** 3, y]));
        expect(cubed?.value ?? null).toEqual(
          spearman(data) ? expect.closeTo(spearman(data)?.value ?? 0, 9) : null,
        );
      }),
    );
  });
});

describe('ranks of places', () => {
  it('begin with the largest, share the best rank and leave missing ones out', () => {
    expect(rankPlaces([5, null, 9, 5, 1])).toEqual([2, null, 1, 2, 4]);
  });

  it('are a count of larger values plus one (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.option(number), { maxLength: 30 }), (values) => {
        rankPlaces(values).forEach((rank, index) => {
          const own = values[index];
          if (own === null || own === undefined) expect(rank).toBeNull();
          else expect(rank).toBe(values.filter((value) => value !== null && value > own).length + 1);
        });
      }),
    );
  });
});

describe('rates and months', () => {
  it('per 100,000 inhabitants, null when something is missing', () => {
    expect(ratePer100k(30, 600_000)).toBe(5);
    expect(ratePer100k(0, 600_000)).toBe(0);
    expect(ratePer100k(null, 600_000)).toBeNull();
    expect(ratePer100k(3, null)).toBeNull();
    expect(ratePer100k(3, 0)).toBeNull();
  });

  it('count a month as of 30 days', () => {
    expect(per30Days(28, monthNumber('2021-02'))).toBe(30);
    expect(per30Days(29, monthNumber('2020-02'))).toBe(30);
    expect(per30Days(31, monthNumber('2021-01'))).toBe(30);
  });

  it('flag rates on few inhabitants or few events', () => {
    expect(isSmallDenominator(9_999, 500, 'flow')).toBe(true);
    expect(isSmallDenominator(50_000, 19, 'flow')).toBe(true);
    expect(isSmallDenominator(50_000, 20, 'flow')).toBe(false);
    expect(isSmallDenominator(50_000, 19, 'stock')).toBe(false);
    expect(isSmallDenominator(null, null, 'flow')).toBe(false);
  });

  it('scale a population with its state', () => {
    expect(scalePopulation(100, 1000, 1100)).toBe(110);
  });
});

describe('summing up a series', () => {
  const series = new Map([
    [monthNumber('2021-01'), 10],
    [monthNumber('2021-03'), 20],
  ]);
  const [from, to] = [monthNumber('2021-01'), monthNumber('2021-04')];

  it('averages a stock over the months with a value and sums a flow', () => {
    expect(sumUpSeries(series, 'stock', from, to)).toEqual({ value: 15, aggregation: 'mean', months: 2 });
    expect(sumUpSeries(series, 'flow', from, to)).toEqual({ value: 30, aggregation: 'sum', months: 2 });
  });

  it('is missing, not zero, without any value; zero when zeros are there', () => {
    expect(sumUpSeries(new Map(), 'flow', from, to).value).toBeNull();
    expect(sumUpSeries(new Map([[from, 0]]), 'flow', from, to).value).toBe(0);
  });

  it('means months as of 30 days, the same figure for windows of any length', () => {
    const year = new Map(Array.from({ length: 12 }, (_, month) => [24_240 + month, daysOf(24_240 + month)]));
    expect(monthlyMean(year, 'flow', 24_240, 24_251)).toBeCloseTo(30, 9);
    expect(monthlyMean(year, 'flow', 24_241, 24_241)).toBeCloseTo(30, 9);
    expect(monthlyMean(year, 'stock', 24_241, 24_241)).toBe(29);
    expect(monthlyMean(new Map(), 'flow', 24_240, 24_251)).toBeNull();
  });

  it('pairs whole years of series that are published by year', () => {
    const months = new Map(Array.from({ length: 30 }, (_, index) => [24_237 + index, index]));
    const series = { series: months, kind: 'stock' } as const;
    const pairs = pairYears(series, series, { from: 24_237, to: 24_266, lag: 0 });
    expect(pairs).toEqual([
      [8.5, 8.5],
      [20.5, 20.5],
    ]);
    expect(pairYears(series, series, { from: 24_240, to: 24_250, lag: 0 })).toEqual([]);
    expect(pairYears(series, series, { from: 24_240, to: 24_251, lag: 1 })).toEqual([[8.5, 9.5]]);
  });

  it('pairs a month of x with a later month of y', () => {
    const pairs = pairSeries({ series, kind: 'stock' }, { series, kind: 'stock' }, { from, to, lag: 2 });
    expect(pairs).toEqual([[10, 20]]);
  });
});

describe('trend', () => {
  it('finds the slope in spite of an outlier', () => {
    const points = Array.from({ length: 12 }, (_, t) => [t, t === 5 ? 1000 : 2 * t] as const);
    const result = trend(points);
    expect(result?.slope).toBeCloseTo(2, 6);
    expect(result?.p).toBeLessThan(0.01);
  });

  it('has tau 1 for a rising series and p 1 for a flat one', () => {
    expect(
      trend([
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
      ])?.tau,
    ).toBe(1);
    expect(
      trend([
        [0, 5],
        [1, 5],
        [2, 5],
        [3, 5],
      ]),
    ).toMatchObject({ slope: 0, tau: 0, p: 1 });
    expect(
      trend([
        [0, 1],
        [1, 2],
        [2, 3],
      ]),
    ).toBeNull();
  });

  it('gives the published p of Mann and Kendall for ten rising points', () => {
    const rising = Array.from({ length: 10 }, (_, t) => [t, t] as const);
    // S = 45, Var = 125, z = 44/√125 = 3.9355, p = 8.3e-5.
    expect(trend(rising)?.p).toBeCloseTo(8.303e-5, 7);
  });

  it('turns over with the sign of the values (property)', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 4, maxLength: 25 }), (values) => {
        const [up, down] = [1, -1].map((sign) => trend(values.map((value, t) => [t, sign * value])));
        expect(up?.slope).toBeCloseTo(-(down?.slope ?? NaN), 9);
        expect(up?.tau).toBeCloseTo(-(down?.tau ?? NaN), 12);
        expect(up?.p).toBeCloseTo(down?.p ?? NaN, 12);
      }),
    );
  });

  it('of a short window is per year from months, of a long one from whole years', () => {
    const months = new Map(Array.from({ length: 24 }, (_, i) => [monthNumber('2020-01') + i, i]));
    const [from, to] = [monthNumber('2020-01'), monthNumber('2021-12')];
    expect(trendOfSeries(months, 'stock', from, to)?.slope).toBeCloseTo(12, 6);
    const long = new Map(Array.from({ length: 80 }, (_, i) => [monthNumber('2010-01') + i, i]));
    const result = trendOfSeries(long, 'stock', monthNumber('2010-01'), monthNumber('2016-08'));
    expect(result?.n).toBe(6);
    expect(result?.slope).toBeCloseTo(12, 6);
  });
});

describe('classes', () => {
  it('by quantile hold about as many values each', () => {
    const values = Array.from({ length: 90 }, (_, index) => index);
    const breaks = classBreaks(values, 3, 'quantile');
    const counts = [0, 1, 2].map(
      (wanted) => values.filter((value) => classOf(value, breaks) === wanted).length,
    );
    for (const count of counts) expect(Math.abs(count - 30)).toBeLessThanOrEqual(1);
  });

  it('by quantile give a class of its own to a zero that most places have', () => {
    const values = [...Array.from({ length: 80 }, () => 0), 1, 2, 3, 4, 5, 6];
    expect(classBreaks(values, 3, 'quantile')).toEqual([1, 3.5]);
    expect(classBreaks([0, 0, 0, 0, 7], 3, 'quantile')).toEqual([7]);
  });

  it('by ckmeans find natural groups', () => {
    expect(classBreaks([1, 2, 1, 50, 51, 200, 210], 3, 'ckmeans')).toEqual([50, 200]);
  });

  it('rise, number one less than the classes at most, and split off the lowest value (property)', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 2, max: 7 }),
        fc.constantFrom('quantile' as const, 'ckmeans' as const),
        (values, classes, method) => {
          const breaks = classBreaks(values, classes, method);
          expect(breaks.length).toBeLessThan(classes);
          expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
          expect(classOf(Math.min(...values), breaks)).toBe(0);
          if (new Set(values).size > 1) expect(breaks.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('of two measures number 0 to 8, null when one is missing', () => {
    const breaks = { x: [10, 20], y: [1, 2] };
    expect(bivariateClass(5, 0, breaks)).toBe(0);
    expect(bivariateClass(25, 0, breaks)).toBe(2);
    expect(bivariateClass(5, 3, breaks)).toBe(6);
    expect(bivariateClass(20, 2, breaks)).toBe(8);
    expect(bivariateClass(null, 2, breaks)).toBeNull();
  });
});

describe('line of least squares', () => {
  it('has residuals that sum to zero (property)', () => {
    fc.assert(
      fc.property(pairs, (data) => {
        const line = fitLine(data);
        if (!line) return;
        const sum = data.reduce((total, pair) => total + residual(pair, line), 0);
        expect(Math.abs(sum)).toBeLessThan(1e-4 * data.length * 10_000);
      }),
    );
  });

  it('is not defined when x does not vary', () => {
    expect(
      fitLine([
        [1, 1],
        [1, 2],
        [1, 3],
      ]),
    ).toBeNull();
  });
});

function daysOf(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}
