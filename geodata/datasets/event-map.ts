import type { EventMap } from '#domain/datasets/place-ucdp-event.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { placeByCode, readPlaces } from '../places.ts';
import { municipalityFinder } from '../find-municipality.ts';
import { ucdpStateCode } from './ucdp-state-code.ts';

/** What placing an event of UCDP GED needs to know of the map, from our own tables. */
export function eventMap(): EventMap {
  const find = municipalityFinder();
  const byName = new Map<string, PlaceCode | null>();
  for (const { level, code, stateCode, name, officialName } of readPlaces()) {
    if (level !== 'municipality') continue;
    for (const key of new Set([nameKey(stateCode, name), nameKey(stateCode, officialName)])) {
      byName.set(key, byName.has(key) ? null : code);
    }
  }
  return {
    municipalityAt: ([longitude, latitude]) => find(longitude, latitude) ?? null,
    stateNamed: (name) => ucdpStateCode(name) as PlaceCode | null,
    municipalityNamed: (state, name) => byName.get(nameKey(state, name)) ?? null,
    nameOf: (code) => placeByCode(code)?.name ?? null,
  };
}

function nameKey(state: PlaceCode, name: string): string {
  return `${state} ${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}`;
}
