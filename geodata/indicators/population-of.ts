import { stateOf } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { scalePopulation } from '#domain/statistics/scale-population.ts';
import { readIndicatorValues } from './read-indicators.ts';

export interface Population {
  readonly persons: number;
  /** True when not published for that place and year but derived by us. */
  readonly estimated: boolean;
}

let byKey: ReadonlyMap<string, Population> | undefined;

/**
 * Inhabitants of a place in a year, 2000 to 2025; a municipality outside 2020 is scaled with its
 * state and marked so.
 * @returns null where no population is known: other years, municipalities founded after 2020
 */
export function populationOf(code: PlaceCode, year: number): Population | null {
  byKey ??= new Map(
    readIndicatorValues('population').map(({ code, month, value, estimated }) => [
      `${code} ${month / 12}`,
      { persons: value, estimated },
    ]),
  );
  const known = byKey.get(`${code} ${year}`);
  if (known) return known;
  const state = stateOf(code);
  const counted = byKey.get(`${code} 2020`);
  const stateThen = state && byKey.get(`${state} ${year}`);
  const stateCounted = state && byKey.get(`${state} 2020`);
  if (!counted || !stateThen || !stateCounted || code.length !== 5) return null;
  return {
    persons: scalePopulation(counted.persons, stateCounted.persons, stateThen.persons),
    estimated: true,
  };
}
