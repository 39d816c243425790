import { sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { monthNumber, monthOfNumber } from '#domain/period.ts';
import { placeByCode } from '../places.ts';
import { populationOf } from './population-of.ts';
import { readIndicatorValues, readIndicators } from './read-indicators.ts';

const MONTHLY = readIndicators().filter(({ id }) => !id.startsWith('population'));

describe('catalogue of indicators', () => {
  it('has the measures that comparisons need, each with unit, source, licence and method', () => {
    const ids = readIndicators().map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'population',
        'guardia_nacional_headcount',
        'migrants_detained',
        'homicides',
        'homicides_sesnsp',
      ]),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, ...texts } of readIndicators()) {
      for (const [field, text] of Object.entries(texts)) expect(text, `${id}.${field}`).not.toBe('');
    }
  });

  it('tells the series of INEGI and of the SESNSP apart by id and method', () => {
    const [inegi, sesnsp] = ['homicides', 'homicides_sesnsp'].map((id) =>
      readIndicators().find((indicator) => indicator.id === id),
    );
    expect(inegi?.methodVersion).not.toBe(sesnsp?.methodVersion);
  });

  it('refuses an unknown id and names those it has', () => {
    expect(() => readIndicatorValues('nothing')).toThrow(/population, .*homicides/);
  });
});

describe.each(readIndicators())('values of $id', ({ id }) => {
  const values = readIndicatorValues(id);

  it('are whole, not negative, one for each place and month, in places of the catalogue', () => {
    const keys = values.map(({ code, month }) => `${code} ${month}`);
    expect(new Set(keys).size).toBe(keys.length);
    const wrong = values.filter(
      ({ code, value }) => !placeByCode(code) || !Number.isInteger(value) || value < 0,
    );
    expect(wrong).toEqual([]);
  });
});

describe('coverage', () => {
  it.each([
    ['guardia_nacional_headcount', 32, '2019-07', '2021-07'],
    ['migrants_detained', 32, '2019-07', '2021-07'],
    ['homicides', 32, '2000-01', '2022-12'],
    ['homicides_sesnsp', 2478, '2024-01', '2025-06'],
    ['feminicides_sesnsp', 2478, '2024-01', '2025-06'],
  ])('%s has %i places in every month from %s to %s', (id, places, from, to) => {
    const values = readIndicatorValues(id);
    const months = monthNumber(to) - monthNumber(from) + 1;
    expect(values).toHaveLength(places * months);
    expect(new Set(values.map(({ code }) => code)).size).toBe(places);
    expect(Math.min(...values.map(({ month }) => month))).toBe(monthNumber(from));
    expect(Math.max(...values.map(({ month }) => month))).toBe(monthNumber(to));
  });

  it('covers one month a value, or twelve for yearly ones', () => {
    for (const { id } of MONTHLY)
      expect(new Set(readIndicatorValues(id).map((v) => v.months))).toEqual(new Set([1]));
    expect(new Set(readIndicatorValues('population').map((v) => v.months))).toEqual(new Set([12]));
  });
});

describe('totals', () => {
  it('of the Guardia Nacional are those of the published file, month by month', () => {
    const totals = new Map<string, number>();
    for (const { month, value } of readIndicatorValues('guardia_nacional_headcount')) {
      const key = monthOfNumber(month);
      totals.set(key, (totals.get(key) ?? 0) + value);
    }
    console.log('Guardia Nacional, national headcount:', Object.fromEntries(totals));
    expect(Object.fromEntries(totals)).toMatchObject({
      '2019-07': 56_191,
      '2019-12': 74_437,
      '2020-03': 81_722,
      '2020-12': 98_282,
      '2021-03': 99_608,
      '2021-07': 99_946,
    });
  });

  it('of homicides are those of the published files, year by year', () => {
    const inegi = totalByYear('homicides');
    expect(inegi.get(2000)).toBe(10_559);
    expect(inegi.get(2020)).toBe(35_787);
    expect(inegi.get(2022)).toBe(31_048);
    const unlocated = totalByYear('homicides_sesnsp_unlocated');
    const sesnsp = totalByYear('homicides_sesnsp');
    expect((sesnsp.get(2024) ?? 0) + (unlocated.get(2024) ?? 0)).toBe(25_449);
    expect((sesnsp.get(2025) ?? 0) + (unlocated.get(2025) ?? 0)).toBe(10_787);
  });
});

describe('mended figures', () => {
  it('are the three of March 2021, marked as estimated, and leave the national total as published', () => {
    const march = readIndicatorValues('guardia_nacional_headcount').filter(
      ({ month }) => month === monthNumber('2021-03'),
    );
    const mended = march.filter(({ estimated }) => estimated).map(({ code, value }) => [code, value]);
    expect(mended).toEqual([
      ['05', 2173],
      ['06', 979],
      ['09', 12_224],
    ]);
    expect(sum(march, ({ value }) => value)).toBe(99_608);
  });
});

describe('population', () => {
  it('is the census of 2020 for municipalities, states and the country', () => {
    expect(populationOf('07089' as PlaceCode, 2020)).toEqual({ persons: 353_706, estimated: false });
    expect(populationOf('00' as PlaceCode, 2020)).toEqual({ persons: 126_014_024, estimated: false });
  });

  it('of a municipality in another year is scaled with its state and marked', () => {
    const chiapas = populationOf('07' as PlaceCode, 2015);
    const tapachula = populationOf('07089' as PlaceCode, 2015);
    expect(tapachula?.estimated).toBe(true);
    const share = (tapachula?.persons ?? 0) / (chiapas?.persons ?? 1);
    const counted = 353_706 / (populationOf('07' as PlaceCode, 2020)?.persons ?? 1);
    expect(share).toBeCloseTo(counted, 5);
  });

  it('is unknown for municipalities founded after the census and for years without an estimate', () => {
    expect(populationOf('12082' as PlaceCode, 2024)).toBeNull();
    expect(populationOf('07' as PlaceCode, 1999)).toBeNull();
  });

  it('of states grows without a jump where the homicide file has one', () => {
    const growth = (year: number) =>
      (populationOf('00' as PlaceCode, year)?.persons ?? 0) /
        (populationOf('00' as PlaceCode, year - 1)?.persons ?? 1) -
      1;
    for (let year = 2001; year <= 2025; year++) expect(Math.abs(growth(year))).toBeLessThan(0.02);
    const file = readIndicatorValues('population_homicide_file');
    const total = (year: number) =>
      sum(
        file.filter(({ month }) => month === year * 12),
        ({ value }) => value,
      );
    expect(total(2010) / total(2009) - 1).toBeGreaterThan(0.15);
  });
});

function totalByYear(id: string): Map<number, number> {
  const totals = new Map<number, number>();
  for (const { month, value } of readIndicatorValues(id)) {
    const year = Math.floor(month / 12);
    totals.set(year, (totals.get(year) ?? 0) + value);
  }
  return totals;
}
