import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '../ids.ts';
import { meanPopulation, populationLookup } from './population-lookup.ts';

const CODE = '07001' as PlaceCode;
const value = (code: string, year: number, value: number, estimated = false) => ({
  code: code as PlaceCode,
  month: year * 12,
  value,
  estimated,
});

const lookup = populationLookup([
  value('07', 2020, 1000),
  value('07001', 2020, 100),
  value('07', 2015, 800),
  value('07', 2016, 900, true),
]);

describe('population', () => {
  it('is what is published, else scaled with the state and marked', () => {
    expect(lookup(CODE, 2020)).toEqual({ persons: 100, estimated: false });
    expect(lookup(CODE, 2015)).toEqual({ persons: 80, estimated: true });
    expect(lookup('07' as PlaceCode, 2015)).toEqual({ persons: 800, estimated: false });
    expect(lookup(CODE, 2014)).toBeNull();
    expect(lookup('12001' as PlaceCode, 2015)).toBeNull();
  });

  it('of a later value for the same place and year is the later one', () => {
    const twice = populationLookup([value('07', 2020, 1), value('07', 2020, 2)]);
    expect(twice('07' as PlaceCode, 2020)?.persons).toBe(2);
  });

  it('over a window is weighed by the months of each year', () => {
    const state = '07' as PlaceCode;
    expect(meanPopulation(lookup, state, 2015 * 12, 2015 * 12 + 11)).toEqual({
      persons: 800,
      estimated: false,
    });
    expect(meanPopulation(lookup, state, 2015 * 12 + 9, 2016 * 12)).toEqual({
      persons: 825,
      estimated: true,
    });
  });

  it('near the edge is the nearest known one, marked; further away it is unknown', () => {
    const state = '07' as PlaceCode;
    expect(meanPopulation(lookup, state, 2022 * 12, 2022 * 12)).toEqual({ persons: 1000, estimated: true });
    expect(meanPopulation(lookup, state, 2030 * 12, 2030 * 12)).toBeNull();
  });
});
