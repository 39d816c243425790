import { readPlaces } from '../places.ts';
import { LOCALITY_NAME, readLocalities } from '../gazetteer/read-localities.ts';
import { readAlternateNames } from '../gazetteer/read-alternate-names.ts';
import type { NameKind } from '../gazetteer/read-alternate-names.ts';
import { NAME_FORM, PLACE_KIND } from './place-kinds.ts';
import type { NameForm, NamedPlace, PlaceKind } from './place-kinds.ts';
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
      title: place.name,
      kind: KIND_OF_LEVEL[place.level],
      code: place.level === 'country' ? '' : place.code,
      population: place.population ?? 0,
      longitude: place.labelPoint?.[0] ?? NaN,
      latitude: place.labelPoint?.[1] ?? NaN,
    };
    yield { ...base, name: place.name, form: NAME_FORM.OFFICIAL };
    if (place.level !== 'state') continue;
    for (const name of STATE_ABBREVIATIONS[place.code] ?? [])
      yield { ...base, name, form: NAME_FORM.ABBREVIATION };
    for (const name of STATE_OTHER_NAMES[place.code] ?? [])
      yield { ...base, name, form: NAME_FORM.ALTERNATE };
  }
}

const FORM_OF_NAME: Readonly<Record<NameKind, NameForm>> = {
  official: NAME_FORM.OFFICIAL,
  common: NAME_FORM.OFFICIAL,
  seat: NAME_FORM.OFFICIAL,
  short: NAME_FORM.SHORT,
  former: NAME_FORM.ALTERNATE,
  alternate: NAME_FORM.ALTERNATE,
  english: NAME_FORM.ALTERNATE,
  abbreviation: NAME_FORM.ALTERNATE,
};

/** Official name of the Estado de México, which nobody can tell from the country's. */
const COUNTRY_NAME = 'México';
/** "D.F.", "DF": initials, whatever the table calls them. */
const INITIALS = /^(?:[A-Z]\.? ?){2,4}$/;

/** Other names of states, municipalities and towns. */
export function* alternateRows(): Generator<NamedPlace> {
  const places = new Map(readPlaces().map((place) => [place.code, place]));
  for (const row of readAlternateNames()) {
    if (row.name === COUNTRY_NAME && row.level === 'state') continue;
    const place = places.get(row.code);
    yield {
      name: row.name,
      title: row.of,
      kind: row.level === 'locality' ? PLACE_KIND.LOCALITY : KIND_OF_LEVEL[row.level],
      code: row.level === 'country' ? '' : row.code,
      form:
        row.level === 'state' && (row.kind === 'abbreviation' || INITIALS.test(row.name))
          ? NAME_FORM.ABBREVIATION
          : FORM_OF_NAME[row.kind],
      weight: row.weight,
      population: row.population ?? 0,
      longitude: row.point?.[0] ?? place?.labelPoint?.[0] ?? NaN,
      latitude: row.point?.[1] ?? place?.labelPoint?.[1] ?? NaN,
    };
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
