import { booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import type { PlaceCode } from '#domain/ids.ts';
import { readBoundaries } from './read-boundaries.ts';

/** Finds the municipality whose polygon holds a point; undefined at sea and abroad. */
export type FindMunicipality = (longitude: number, latitude: number) => PlaceCode | undefined;

/** Point in polygon over the boundaries already built, with a box index in front. */
export function municipalityFinder(): FindMunicipality {
  const { features } = readBoundaries().municipalities;
  const tree = new Flatbush(features.length);
  for (const { geometry } of features) {
    const points = geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
    const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
    tree.add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  }
  tree.finish();
  return (longitude, latitude) =>
    tree
      .search(longitude, latitude, longitude, latitude)
      .map((i) => features[i]!)
      .find(({ geometry }) => booleanPointInPolygon([longitude, latitude], geometry))?.properties.code;
}
