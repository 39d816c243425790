import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../ids.ts';
import { headcounts, personsOnAll } from './headcounts.ts';
import type { StatedHeadcount } from './headcounts.ts';

function stated(code: string, persons: number, change: Partial<StatedHeadcount> = {}): StatedHeadcount {
  return {
    code: code as PlaceCode,
    mission: 'migration',
    unit: null,
    first: 10,
    last: 10,
    persons,
    ...change,
  };
}

const persons = (...args: Parameters<typeof headcounts>) =>
  headcounts(...args).map(({ code, month, mission, persons }) => [code, month, mission, persons]);

describe('headcounts', () => {
  it('take the largest of several figures of the same place, month and mission', () => {
    const figures = [stated('07', 1500), stated('07', 1600), stated('07', 200, { mission: 'fuel' })];
    expect(persons(figures, 'state')).toEqual([
      ['07', 10, 'migration', 1600],
      ['07', 10, 'fuel', 200],
    ]);
  });

  it('add units up, unless the force as a whole is larger', () => {
    const units = [stated('07', 100, { unit: '1 B.I.' }), stated('07', 150, { unit: '2 B.I.' })];
    expect(persons(units, 'state')).toEqual([['07', 10, 'migration', 250]]);
    expect(persons([...units, stated('07', 400)], 'state')).toEqual([['07', 10, 'migration', 400]]);
    expect(persons([...units, stated('07', 90)], 'state')).toEqual([['07', 10, 'migration', 250]]);
  });

  it('roll municipalities up into states and states into the country, never beside their own figure', () => {
    const figures = [stated('07001', 60), stated('07002', 50), stated('07', 100), stated('12', 30)];
    expect(persons(figures, 'municipality')).toHaveLength(2);
    expect(persons(figures, 'state')).toEqual([
      ['07', 10, 'migration', 110],
      ['12', 10, 'migration', 30],
    ]);
    expect(persons(figures, 'country')).toEqual([['00', 10, 'migration', 140]]);
    expect(persons([...figures, stated('00', 500)], 'country')).toEqual([['00', 10, 'migration', 500]]);
  });

  it('hold in every month of their period, open ends as far as any month is named', () => {
    const figures = [stated('07', 5, { first: 10, last: 12 }), stated('12', 3, { first: 11, last: null })];
    expect(persons(figures, 'state').map(([code, month]) => `${code} ${month}`)).toEqual([
      '07 10',
      '07 11',
      '07 12',
      '12 11',
      '12 12',
    ]);
    expect(headcounts([stated('07', 5, { first: null, last: null })], 'state')).toEqual([]);
  });

  it('take a figure without a mission for the total when it is one', () => {
    const named = [
      { mission: 'migration', persons: 13_663 },
      { mission: 'fuel', persons: 1969 },
    ] as const;
    expect(personsOnAll(named)).toBe(15_632);
    expect(personsOnAll([...named, { mission: 'other', persons: 82_393 }])).toBe(82_393);
    expect(personsOnAll([...named, { mission: 'other', persons: 100 }])).toBe(15_732);
    expect(personsOnAll([])).toBe(0);
  });

  it('of the country are at least those of any state, and no figure is ever lost or doubled (property)', () => {
    const figure = fc.record({
      code: fc.constantFrom('00', '07', '12', '07001', '07002', '12001').map((code) => code as PlaceCode),
      mission: fc.constantFrom('migration' as const, 'fuel' as const),
      unit: fc.constantFrom(null, 'a', 'b'),
      first: fc.constant(10),
      last: fc.constant(10),
      persons: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), (figures) => {
        const total = (level: 'country' | 'state') =>
          personsOnAll(headcounts(figures, level).filter(({ mission }) => mission === 'fuel'));
        const all = figures.filter(({ mission }) => mission === 'fuel').map((one) => one.persons);
        expect(total('country')).toBeGreaterThanOrEqual(total('state'));
        expect(total('country')).toBeGreaterThanOrEqual(Math.max(0, ...all));
        expect(total('country')).toBeLessThanOrEqual(all.reduce((sum, one) => sum + one, 0));
      }),
    );
  });
});
