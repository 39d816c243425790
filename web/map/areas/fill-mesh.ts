import type { MultiPolygon, Polygon } from 'geojson';
import { meshOf } from './area-mesh.ts';
import { boxOf, polygonsOf } from './area-shapes.ts';

/** Land or water of one colour, cut into triangles. */
export interface FillMesh {
  /** Web Mercator x, y of each vertex, 0 to 1. */
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
  /** Where in `triangles` each polygon begins, and one more for the end of the last. */
  readonly starts: Uint32Array;
  /** West, south, east, north of each polygon in degrees. */
  readonly bounds: Float32Array;
}

export function fillMesh(geometries: readonly (Polygon | MultiPolygon)[]): FillMesh {
  const polygons = geometries.flatMap(polygonsOf).filter((rings) => rings.length > 0);
  const areas = polygons.map((coordinates) => ({ geometry: { type: 'Polygon' as const, coordinates } }));
  const { positions, triangles, starts, order } = meshOf(areas);
  const bounds = Float32Array.from([...order].flatMap((at) => boxOf(polygons[at]!.flat())));
  return { positions, triangles, starts, bounds };
}
