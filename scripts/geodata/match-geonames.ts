import type { Localities } from '../../geodata/gazetteer/read-localities.ts';
import { foldName } from './fold-name.ts';
import type { GeoName } from './geonames.ts';

/** Farthest that two sources may put the same town apart, kilometres. */
const FARTHEST_KM = 6;
const KM_PER_DEGREE = 111.2;

/** Finds the census locality (row) that a GeoNames place is: of the same name and near. */
export function geoNameMatcher(localities: Localities): (place: GeoName) => number | undefined {
  const rows = new Map<string, number[]>();
  const add = (name: string, row: number) => {
    const folded = foldName(name);
    if (folded) rows.set(folded, [...(rows.get(folded) ?? []), row]);
  };
  for (let row = 0; row < localities.count; row++) {
    add(localities.name[row]!, row);
    add(localities.otherName[row]!, row);
  }
  return (place) => {
    const near = [place.name, ...place.alternates]
      .flatMap((name) => rows.get(foldName(name)) ?? [])
      .map((row) => ({ row, km: distanceKm(localities, row, place) }))
      .filter(({ km }) => km <= FARTHEST_KM)
      .sort((a, b) => a.km - b.km || a.row - b.row);
    return near[0]?.row;
  };
}

function distanceKm(localities: Localities, row: number, place: GeoName): number {
  const north = localities.latitude[row]! - place.latitude;
  const east = (localities.longitude[row]! - place.longitude) * Math.cos((place.latitude * Math.PI) / 180);
  return Math.hypot(north, east) * KM_PER_DEGREE;
}
