import { readPlaces } from '../places.ts';
import { LOCALITY_NAME, readLocalities } from '../gazetteer/read-localities.ts';
import { NAME_FORM, PLACE_KIND } from './place-kinds.ts';
import type { NamedPlace, PlaceKind } from './place-kinds.ts';
import { STATE_ABBREVIATIONS, STATE_OTHER_NAMES } from './state-abbreviations.ts';

const KIND_OF_LEVEL: Readonly<Record<'country' | 'state' | 'municipality', PlaceKind>> = {
  country: PLACE_KIND.COUNTRY,
  state: PLACE_KIND.STATE,
  municipality: PLACE_KIND.MUNICIPALITY,
};

/** The country, the states and the municipalities under all names their own table and the papers give them. */
export function* placeRows(): Generator<NamedPlace> {
  for (const place of readPlaces()) {
    const base = {
      kind: KIND_OF_LEVEL[place.level],
      code: place.level === 'country' ? '' : place.code,
      population: place.population ?? 0,
      longitude: place.labelPoint?.[0] ?? NaN,
      latitude: place.labelPoint?.[1] ?? NaN,
    };
    yield { ...base, name: place.name, form: NAME_FORM.OFFICIAL };
    if (place.officialName !== place.name)
      yield { ...base, name: place.officialName, form: NAME_FORM.OFFICIAL };
    if (place.level !== 'state') continue;
    for (const name of STATE_ABBREVIATIONS[place.code] ?? [])
      yield { ...base, name, form: NAME_FORM.ABBREVIATION };
    for (const name of STATE_OTHER_NAMES[place.code] ?? [])
      yield { ...base, name, form: NAME_FORM.ALTERNATE };
  }
}

/** The localities of the census that have a name to find them by. */
export function* localityRows(): Generator<NamedPlace> {
  const table = readLocalities();
  for (let row = 0; row < table.count; row++) {
    if (table.nameKind[row] !== LOCALITY_NAME.PLAIN) continue;
    const base = {
      kind: PLACE_KIND.LOCALITY,
      code: table.municipalities[table.municipality[row]!]!,
      population: table.population[row]!,
      longitude: table.longitude[row]!,
      latitude: table.latitude[row]!,
    };
    yield { ...base, name: table.name[row]!, form: NAME_FORM.OFFICIAL };
    if (table.otherName[row]) yield { ...base, name: table.otherName[row]!, form: NAME_FORM.ALTERNATE };
  }
}
