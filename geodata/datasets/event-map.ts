import type { EventMap } from '#domain/datasets/place-event.ts';
import { municipalityFinder } from '../find-municipality.ts';
import { placeByCode } from '../places.ts';
import { municipalityByName, stateByName } from '../places-by-name.ts';

/** What placing an event needs to know of the map, from our own tables. */
export function eventMap(): EventMap {
  const find = municipalityFinder();
  return {
    municipalityAt: ([longitude, latitude]) => find(longitude, latitude) ?? null,
    // "Guerrero state": UCDP ends the name with what it is.
    stateNamed: (name) => stateByName(name.replace(/ state$/, '')),
    municipalityNamed: municipalityByName,
    nameOf: (code) => placeByCode(code)?.name ?? null,
  };
}
