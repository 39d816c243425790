import type { PlaceCode } from '../../api/domain/ids.ts';
import type { Place } from '../../api/domain/place.ts';
import type { NameKind } from '../../geodata/gazetteer/read-alternate-names.ts';
import type { Localities } from '../../geodata/gazetteer/read-localities.ts';
import type { NameRow } from './build-alternate-names.ts';
import { localityNameRow } from './locality-names.ts';
import { localityRow } from './locality-row.ts';
import { placeRow } from './place-names.ts';
import { readCsv } from './read-csv.ts';
import { readOwn } from './sources.ts';

const COLUMNS = ['name', 'code', 'place', 'level', 'locality', 'kind', 'source'] as const;

/**
 * The rows of `names.csv`: names that no rule and no source gives.
 * @throws when a code is unknown, its place is called otherwise, or the municipality has no such locality
 */
export function handNames(places: readonly Place[], localities: Localities): readonly NameRow[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  return readCsv(readOwn('gazetteer/sources/names.csv'), COLUMNS).map((written) => {
    const kind = written.kind as NameKind;
    const place = byCode.get(written.code as PlaceCode);
    if (!place) throw new Error(`names.csv: no place has the code ${written.code} (${written.name})`);
    if (place.name !== written.place && place.officialName !== written.place) {
      throw new Error(`names.csv: ${written.code} is ${place.name}, not ${written.place}`);
    }
    if (written.level === 'locality') {
      const row = localityRow('names.csv', localities, place.code, written.locality);
      return localityNameRow(localities, row, written.name, kind, written.source);
    }
    if (place.level !== written.level) throw new Error(`names.csv: ${written.name} is no ${written.level}`);
    return placeRow(place, written.name, kind, written.source);
  });
}
