import { stateOf } from '../ids.ts';
import type { PlaceCode } from '../ids.ts';
import type { IndicatorValue } from '../indicator.ts';
import { scalePopulation } from './scale-population.ts';

export interface Population {
  readonly persons: number;
  /** True when not published for that place and year but derived by us. */
  readonly estimated: boolean;
}

/** Inhabitants of a place in a year; null where no population is known. */
export type PopulationOf = (code: PlaceCode, year: number) => Population | null;

/** The census that a municipality's share of its state is taken from. */
const CENSUS_YEAR = 2020;

/**
 * Looks populations up in yearly values. A municipality in a year without a value of its own is
 * scaled with its state, from the census of 2020, and marked as estimated.
 */
export function populationLookup(
  values: Iterable<Pick<IndicatorValue, 'code' | 'month' | 'value' | 'estimated'>>,
): PopulationOf {
  const byKey = new Map<string, Population>();
  for (const { code, month, value, estimated } of values)
    byKey.set(`${code} ${Math.floor(month / 12)}`, { persons: value, estimated });
  return (code, year) => {
    const known = byKey.get(`${code} ${year}`);
    if (known) return known;
    const state = stateOf(code);
    const counted = byKey.get(`${code} ${CENSUS_YEAR}`);
    const stateThen = state && byKey.get(`${state} ${year}`);
    const stateCounted = state && byKey.get(`${state} ${CENSUS_YEAR}`);
    if (!counted || !stateThen || !stateCounted || code.length !== 5) return null;
    return {
      persons: scalePopulation(counted.persons, stateCounted.persons, stateThen.persons),
      estimated: true,
    };
  };
}

/**
 * Mean population over a window of months, year by year. A year before the first or after the last
 * that is known counts as the nearest known one, at most `MOST_YEARS_AWAY` away, and is marked.
 * @param from first month number
 * @param to last month number, included
 */
export function meanPopulation(
  populationOf: PopulationOf,
  code: PlaceCode,
  from: number,
  to: number,
): Population | null {
  let [total, months, estimated] = [0, 0, false];
  for (let year = Math.floor(from / 12); year <= Math.floor(to / 12); year++) {
    const found = populationOf(code, year) ?? nearest(populationOf, code, year);
    if (!found) continue;
    const inYear = Math.min(to, year * 12 + 11) - Math.max(from, year * 12) + 1;
    total += found.persons * inYear;
    months += inYear;
    estimated ||= found.estimated;
  }
  return months === 0 ? null : { persons: total / months, estimated };
}

/** A population of two years ago is still one to compare with; one of ten years ago is not. */
const MOST_YEARS_AWAY = 3;

function nearest(populationOf: PopulationOf, code: PlaceCode, year: number): Population | null {
  for (let away = 1; away <= MOST_YEARS_AWAY; away++) {
    const found = populationOf(code, year - away) ?? populationOf(code, year + away);
    if (found) return { persons: found.persons, estimated: true };
  }
  return null;
}
