import type { Place } from '../../api/domain/place.ts';
import type { AlternateName, NameKind } from '../../geodata/gazetteer/read-alternate-names.ts';
import type { NameRow } from './build-alternate-names.ts';
import { foldName } from './fold-name.ts';
import { shortNames } from './short-names.ts';

/** Other names of Mexico, its states and municipalities: official, of the seat, short by rule. */
export function placeNames(places: readonly Place[]): readonly NameRow[] {
  return [...places.flatMap(namesOf), ...capitalNames(places)];
}

/** "Oaxaca capital" for the capitals that are called like their state, or begin so. */
function capitalNames(places: readonly Place[]): NameRow[] {
  const states = places.filter(({ level }) => level === 'state');
  return states.flatMap((state) => {
    const capital = places.find(
      (place) =>
        place.level === 'municipality' &&
        place.stateCode === state.code &&
        (place.name === state.name || place.name.startsWith(`${state.name} de `)) &&
        place.seat === state.seat,
    );
    if (!capital) return [];
    return [
      placeRow(capital, `${state.name} capital`, 'alternate', 'rule on the name of the state'),
      placeRow(capital, `${state.name} Capital`, 'alternate', 'rule on the name of the state'),
      placeRow(capital, `ciudad de ${state.name}`, 'common', 'rule on the name of the state'),
      placeRow(capital, `${state.name} City`, 'english', 'rule on the name of the state'),
    ];
  });
}

function namesOf(place: Place): NameRow[] {
  const rows: NameRow[] = [];
  const add = (name: string, kind: NameKind, source: string) => {
    if (foldName(name) !== foldName(place.name)) rows.push(placeRow(place, name, kind, source));
  };
  add(place.officialName, 'official', 'INEGI');
  if (place.level !== 'municipality') {
    if (place.level === 'state') rows.push(placeRow(place, place.abbreviation, 'abbreviation', 'INEGI'));
    return rows;
  }
  if (place.seat) add(place.seat, 'seat', 'INEGI');
  for (const name of shortNames(place.officialName)) add(name, 'short', 'rule on the official name');
  for (const name of place.seat ? shortNames(place.seat) : [])
    add(name, 'short', 'rule on the name of the seat');
  return rows;
}

/** A name of a country, state or municipality. */
export function placeRow(place: Place, name: string, kind: NameKind, source: string): NameRow {
  return {
    name,
    code: place.code,
    level: place.level as AlternateName['level'],
    kind,
    of: place.name,
    point: null,
    population: place.population,
    source,
    bearer: `p:${place.code}`,
  };
}
