import type { PlaceCode } from '#domain/ids.ts';
import { populationLookup } from '#domain/statistics/population-lookup.ts';
import type { Population, PopulationOf } from '#domain/statistics/population-lookup.ts';
import { readIndicatorValues } from './read-indicators.ts';

let lookup: PopulationOf | undefined;

/**
 * Inhabitants of a place in a year, 2000 to 2025; a municipality outside 2020 is scaled with its
 * state and marked so.
 * @returns null where no population is known: other years, municipalities founded after 2020
 */
export function populationOf(code: PlaceCode, year: number): Population | null {
  lookup ??= populationLookup(readIndicatorValues('population'));
  return lookup(code, year);
}
