import { z } from 'zod';
import { containsPlace, PlaceCode } from '../ids.ts';

/** A municipality with what a share is made of; null where nobody knows. */
export interface MunicipalityExtent {
  readonly code: PlaceCode;
  readonly areaKm2: number | null;
  readonly population: number | null;
}

/** How much of a region has a presence, by territory, by people and by number of municipalities. */
export const PresenceShare = z.object({
  region: PlaceCode,
  municipalities: z.number().int(),
  presentMunicipalities: z.number().int(),
  areaKm2: z.number(),
  presentAreaKm2: z.number(),
  /** 0 to 1; null for a region without any known area. */
  areaShare: z.number().min(0).max(1).nullable(),
  population: z.number(),
  presentPopulation: z.number(),
  populationShare: z.number().min(0).max(1).nullable(),
  /** Municipalities left out of a share because their area or population is not known. */
  withoutArea: z.array(PlaceCode),
  withoutPopulation: z.array(PlaceCode),
  /** States of the region where a presence is known for the state only: in no share. */
  statesOnly: z.array(PlaceCode),
});
export type PresenceShare = z.infer<typeof PresenceShare>;

/**
 * Share of a region's territory and population that lies in municipalities with a presence. A
 * presence anywhere in a municipality counts for the whole of it, so the share is an upper bound
 * of what a group could hold, and a measure of reports, not of control.
 * @param region country, state or municipality
 * @param present codes with a presence; see `placesWithPresence`
 */
export function presenceShare(
  region: PlaceCode,
  municipalities: readonly MunicipalityExtent[],
  present: ReadonlySet<PlaceCode>,
): PresenceShare {
  const inside = municipalities.filter(({ code }) => containsPlace(region, code));
  const held = inside.filter(({ code }) => present.has(code));
  const areaKm2 = total(inside, 'areaKm2');
  const presentAreaKm2 = total(held, 'areaKm2');
  const population = total(inside, 'population');
  const presentPopulation = total(held, 'population');
  return {
    region,
    municipalities: inside.length,
    presentMunicipalities: held.length,
    areaKm2,
    presentAreaKm2,
    areaShare: areaKm2 > 0 ? Math.min(1, presentAreaKm2 / areaKm2) : null,
    population,
    presentPopulation,
    populationShare: population > 0 ? Math.min(1, presentPopulation / population) : null,
    withoutArea: inside.filter((place) => place.areaKm2 === null).map(({ code }) => code),
    withoutPopulation: inside.filter((place) => place.population === null).map(({ code }) => code),
    statesOnly: [...present].filter((code) => isStateOnly(code, region, held)).sort(),
  };
}

function total(places: readonly MunicipalityExtent[], field: 'areaKm2' | 'population'): number {
  return places.reduce((sum, place) => sum + (place[field] ?? 0), 0);
}

/** A state in the region with a presence of its own and none in any of its municipalities. */
function isStateOnly(code: PlaceCode, region: PlaceCode, held: readonly MunicipalityExtent[]): boolean {
  const isState = code.length === 2 && code !== '00' && containsPlace(region, code);
  return isState && !held.some((place) => containsPlace(code, place.code));
}
