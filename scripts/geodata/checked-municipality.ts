import { placeByCode } from '../../geodata/places.ts';
import type { PlaceCode } from '../../api/domain/ids.ts';

/**
 * The code of a hand-written row, checked against the name written beside it.
 * @throws when no place has the code, or its name is another: one of the two is a slip
 */
export function checkedMunicipality(table: string, code: string, name: string): PlaceCode {
  const place = placeByCode(code as PlaceCode);
  if (!place) throw new Error(`${table}: no place has the code ${code} (${name})`);
  if (place.name !== name && place.officialName !== name) {
    throw new Error(`${table}: ${code} is ${place.name}, not ${name}`);
  }
  return place.code;
}
