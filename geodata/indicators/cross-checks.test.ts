import { describe, expect, it } from 'vitest';
import { Comparison } from '#domain/comparison.ts';
import { comparePlaces } from '#domain/statistics/compare-places.ts';
import type { MeasureSeries } from '#domain/statistics/compare-places.ts';
import { monthNumber } from '#domain/period.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { readPlaces } from '../places.ts';
import { populationOf } from './population-of.ts';
import { readIndicatorValues, readIndicators } from './read-indicators.ts';

const states = readPlaces().filter(({ level }) => level === 'state');

/** An indicator as a comparison takes it. */
function seriesOf(id: string): MeasureSeries {
  const indicator = readIndicators().find((row) => row.id === id)!;
  const byPlace = new Map<PlaceCode, Map<number, number>>();
  for (const { code, month, value } of readIndicatorValues(id)) {
    const series = byPlace.get(code) ?? new Map<number, number>();
    byPlace.set(code, series.set(month, value));
  }
  const { es, en, unit, kind, citation } = indicator;
  const leftOut = { undated: 0, vague: 0, unplaced: 0 };
  const measure = { id: `indicator:${id}`, es, en, unit, kind, citation, from: null, to: null, leftOut };
  return { measure: { ...measure, step: 'month' }, byPlace };
}

function compare(x: string, y: string, from: string, to: string, lag = 0): Comparison {
  return comparePlaces({
    x: seriesOf(x),
    y: seriesOf(y),
    level: 'state',
    places: states,
    populationOf: (code) => populationOf(code, 2020),
    from: monthNumber(from),
    to: monthNumber(to),
    lag,
    breaks: 'quantile',
    classes: 'rates',
    span: { from: monthNumber('2019-07'), to: monthNumber('2021-07') },
  });
}

describe('are troops where crime is? Headcount of the Guardia Nacional against homicides, 2019-07 to 2021-07', () => {
  const result = compare('guardia_nacional_headcount', 'homicides', '2019-07', '2021-07');

  it('has a pair for each of 32 states and 25 months', () => {
    const { stats } = result;
    console.log(
      'Headcount × homicides, state × month:',
      stats.n,
      stats.pearson,
      stats.spearman,
      stats.intervals,
    );
    console.log('… across states:', stats.acrossPlaces.pearson, stats.acrossPlaces.spearman);
    console.log('… per 100,000:', stats.rates.pearson, stats.rates.spearman);
    expect(stats.n).toBe(32 * 25);
    expect(stats.intervals.pearson?.low).toBeLessThan(stats.pearson ?? -1);
    expect(stats.acrossPlaces.n).toBe(32);
  });

  it('agrees with the correlation computed straight from the tables', () => {
    const homicides = new Map(
      readIndicatorValues('homicides').map(({ code, month, value }) => [`${code} ${month}`, value]),
    );
    let [n, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
    for (const { code, month, value: x } of readIndicatorValues('guardia_nacional_headcount')) {
      const days = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
      const y = ((homicides.get(`${code} ${month}`) ?? NaN) * 30) / days;
      n++;
      sx += x;
      sy += y;
      sxx += x * x;
      syy += y * y;
      sxy += x * y;
    }
    const r = (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
    expect(result.stats.pearson).toBeCloseTo(r, 9);
  });

  it('is what the domain says a comparison is, with every state whole', () => {
    expect(() => Comparison.parse(result)).not.toThrow();
    expect(result.places).toHaveLength(32);
    expect(result.partial).toEqual([]);
    expect(result.measures.x.aggregation).toBe('mean');
    expect(result.measures.y.aggregation).toBe('sum');
    for (const place of result.places) {
      expect(place.xMonths).toBe(25);
      expect(place.class).not.toBeNull();
      expect(place.smallDenominator).toBe(false);
    }
  });

  it('classes a place by the same bounds in every window', () => {
    const month = compare('guardia_nacional_headcount', 'homicides', '2020-03', '2020-03');
    expect(month.breaks).toEqual(result.breaks);
    expect(month.breaks.x).toHaveLength(2);
    const classes = new Set([...month.places, ...result.places].map((place) => place.class));
    expect(classes.size).toBeGreaterThan(4);
  });

  it('sums homicides as counted and averages the headcount', () => {
    const guanajuato = result.places.find(({ code }) => code === '11');
    const counted = readIndicatorValues('homicides')
      .filter(
        ({ code, month }) =>
          code === '11' && month >= monthNumber('2019-07') && month <= monthNumber('2021-07'),
      )
      .reduce((sum, { value }) => sum + value, 0);
    expect(guanajuato?.y).toBe(counted);
    expect(guanajuato?.yRank).toBe(1);
  });
});

describe('limits of a comparison', () => {
  it('names states whose window is only partly covered, and keeps missing missing', () => {
    const result = compare('guardia_nacional_headcount', 'homicides', '2019-01', '2019-12');
    expect(result.partial).toHaveLength(32);
    const before = compare('guardia_nacional_headcount', 'homicides', '2018-01', '2018-12');
    expect(before.places.every(({ x, xRate, ratio }) => x === null && xRate === null && ratio === null)).toBe(
      true,
    );
    expect(before.stats).toMatchObject({ n: 0, pearson: null, spearman: null });
    expect(before.partial).toEqual([]);
  });

  it('takes y later by the lag', () => {
    const lagged = compare('guardia_nacional_headcount', 'homicides', '2019-07', '2021-07', 3);
    expect(lagged.lag).toBe(3);
    expect(lagged.stats.n).toBe(800);
    const edge = compare('guardia_nacional_headcount', 'migrants_detained', '2019-07', '2021-07', 3);
    expect(edge.stats.n).toBe(32 * 22);
    expect(edge.partial).toHaveLength(32);
  });
});
