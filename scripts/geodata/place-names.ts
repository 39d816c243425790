import type { PlaceCode } from '../../api/domain/ids.ts';
import type { Place } from '../../api/domain/place.ts';
import type { AlternateName, NameKind } from '../../geodata/gazetteer/read-alternate-names.ts';
import type { NameRow } from './build-alternate-names.ts';
import { foldName } from './fold-name.ts';
import { readCsv } from './read-csv.ts';
import { shortNames } from './short-names.ts';
import { readOwn } from './sources.ts';

/** Other names of Mexico, its states and municipalities: official, seat, short by rule, and by hand. */
export function placeNames(places: readonly Place[]): readonly NameRow[] {
  return [...places.flatMap(namesOf), ...handWritten(places)];
}

function namesOf(place: Place): NameRow[] {
  const rows: NameRow[] = [];
  const add = (name: string, kind: NameKind, source: string) => {
    if (foldName(name) !== foldName(place.name)) rows.push(row(place, name, kind, source));
  };
  add(place.officialName, 'official', 'INEGI');
  if (place.level !== 'municipality') {
    if (place.level === 'state') rows.push(row(place, place.abbreviation, 'abbreviation', 'INEGI'));
    return rows;
  }
  if (place.seat) add(place.seat, 'seat', 'INEGI');
  for (const name of shortNames(place.officialName)) add(name, 'short', 'rule on the official name');
  for (const name of place.seat ? shortNames(place.seat) : [])
    add(name, 'short', 'rule on the name of the seat');
  return rows;
}

/** The rows of `names.csv`; fails when a code is unknown or its place is called otherwise. */
function handWritten(places: readonly Place[]): NameRow[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const columns = ['name', 'code', 'place', 'level', 'kind', 'source'] as const;
  return readCsv(readOwn('gazetteer/sources/names.csv'), columns).map((written) => {
    const place = byCode.get(written.code as PlaceCode);
    if (!place) throw new Error(`names.csv: no place has the code ${written.code} (${written.name})`);
    if (place.name !== written.place && place.officialName !== written.place) {
      throw new Error(`names.csv: ${written.code} is ${place.name}, not ${written.place}`);
    }
    if (place.level !== written.level) throw new Error(`names.csv: ${written.name} is no ${written.level}`);
    return row(place, written.name, written.kind as NameKind, written.source);
  });
}

function row(place: Place, name: string, kind: NameKind, source: string): NameRow {
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
