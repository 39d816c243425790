import type { Position } from 'geojson';
import type { Area } from './decode-boundaries.ts';

/** `[west, south, east, north]` in degrees. */
export type Bounds = [number, number, number, number];

/** Smallest box around an area. */
export function boundsOf({ geometry }: Area): Bounds {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of polygons) for (const position of outer ?? []) extend(bounds, position);
  return bounds;
}

function extend(bounds: Bounds, [longitude = 0, latitude = 0]: Position): void {
  bounds[0] = Math.min(bounds[0], longitude);
  bounds[1] = Math.min(bounds[1], latitude);
  bounds[2] = Math.max(bounds[2], longitude);
  bounds[3] = Math.max(bounds[3], latitude);
}
