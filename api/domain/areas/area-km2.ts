import { area } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';

/**
 * Area of a polygon on the sphere, square kilometres: the one definition of area in the program.
 * The sphere has the Earth's mean radius (6,371,008.8 m); the ellipsoid gives up to half a per cent
 * more or less, depending on latitude, which shares of neighbouring places hardly show.
 */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  return area(geometry) / 1_000_000;
}
