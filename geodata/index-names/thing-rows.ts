import { readForeignPlaces } from '../gazetteer/read-foreign-places.ts';
import { readMilitaryUnits } from '../gazetteer/read-military-units.ts';
import { readRegions } from '../gazetteer/read-regions.ts';
import { readSites } from '../gazetteer/read-sites.ts';
import { readGroups } from '../groups/read-groups.ts';
import { NAME_FORM, PLACE_KIND } from './place-kinds.ts';
import type { NamedPlace } from './place-kinds.ts';

/** Inhabitants a country or state abroad counts as, when its table gives none. */
const ABROAD_POPULATION = { country: 30_000_000, state: 5_000_000, city: 500_000 } as const;
/** Codes of airports are words to everyone else ("CUL", "CEN"). */
const CODE = /^[A-Z]{2,4}$/;

/** "Los Ángeles California", "San Antonio, Texas": a city abroad called like a Mexican place. */
const BARE_CITY =
  /^(.+?),? (?:California|Texas|Florida|Arizona|Nuevo México|Nueva York|España|Colombia|Cuba|Chile|Argentina|Perú|Venezuela|Guatemala|Costa Rica|Honduras|Ecuador|Bolivia)$/;

/** "sur de Veracruz" names the state. */
const PART_OF_STATE = /^(?:norte|sur|centro|oriente|occidente|este|oeste) de [A-Z]/;

const NOWHERE = { code: '', longitude: NaN, latitude: NaN, population: 0 } as const;

/** Sites, colonias, military commands, regions, places abroad, and the names of criminal groups. */
export function* thingRows(): Generator<NamedPlace> {
  for (const site of readSites()) {
    const base = {
      title: site.name,
      kind: site.kind === 'colonia' ? PLACE_KIND.COLONIA : PLACE_KIND.SITE,
      code: site.code,
      population: 0,
      longitude: site.point?.[0] ?? NaN,
      latitude: site.point?.[1] ?? NaN,
    };
    yield { ...base, name: site.name, form: NAME_FORM.OFFICIAL };
    for (const name of site.aliases) if (!CODE.test(name)) yield { ...base, name, form: NAME_FORM.ALTERNATE };
  }
  for (const { name, aliases, code, states } of readMilitaryUnits()) {
    const base = { ...NOWHERE, title: name, kind: PLACE_KIND.UNIT, code, members: states };
    for (const alias of [name, ...aliases]) yield { ...base, name: alias, form: NAME_FORM.ALTERNATE };
  }
  for (const { name, aliases, members } of readRegions()) {
    const base = { ...NOWHERE, title: name, kind: PLACE_KIND.REGION, members };
    for (const alias of [name, ...aliases]) {
      if (!PART_OF_STATE.test(alias)) yield { ...base, name: alias, form: NAME_FORM.ALTERNATE };
    }
  }
  for (const place of readForeignPlaces()) {
    const base = {
      ...NOWHERE,
      title: place.name,
      kind: PLACE_KIND.FOREIGN,
      population: place.population ?? ABROAD_POPULATION[place.kind],
      longitude: place.point?.[0] ?? NaN,
      latitude: place.point?.[1] ?? NaN,
    };
    for (const name of [place.name, ...place.aliases]) yield { ...base, name, form: NAME_FORM.ALTERNATE };
    const bare = BARE_CITY.exec(place.name)?.[1];
    if (place.kind === 'city' && bare) yield { ...base, name: bare, form: NAME_FORM.SHORT };
  }
  for (const group of readGroups()) {
    for (const name of [group.name, ...group.aliases]) {
      if (name.includes(' '))
        yield { ...NOWHERE, name, kind: PLACE_KIND.NO_PLACE, form: NAME_FORM.ALTERNATE };
    }
  }
}
