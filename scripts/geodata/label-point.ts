import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';

/** Degrees of latitude to which the point is sought: about 100 m. */
const PRECISION = 0.001;
/** Digits kept: about a metre. */
const DIGITS = 5;

/**
 * The pole of inaccessibility of the largest part: the inner point farthest from every border, where a
 * label sits best. Longitudes are shrunk by the cosine of the latitude, so that distances compare.
 */
export function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = polygons.reduce((a, b) => (area(b[0]!) > area(a[0]!) ? b : a));
  const shrink = Math.cos((largest[0]![0]![1]! * Math.PI) / 180);
  const flat = largest.map((ring) => ring.map(([x, y]): [number, number] => [x! * shrink, y!]));
  const [x, y] = polylabel(flat, PRECISION);
  return [Number((x / shrink).toFixed(DIGITS)), Number(y.toFixed(DIGITS))];
}

function area(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    sum += ring[i]![0]! * ring[i + 1]![1]! - ring[i + 1]![0]! * ring[i]![1]!;
  }
  return Math.abs(sum);
}
