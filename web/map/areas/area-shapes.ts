import type { MultiLineString, Polygon, MultiPolygon, Position } from 'geojson';
import type { PlaceCode } from '#domain/ids.ts';

/** An area with its outline, as `decode-areas.ts` takes it from the boundaries. */
export interface Area {
  readonly code: PlaceCode;
  readonly geometry: Polygon | MultiPolygon;
}

/** Outlines of all areas of a level in a few typed arrays, cheap to hand from a worker to the page. */
export interface AreaShapes {
  readonly codes: readonly PlaceCode[];
  /** Longitude, latitude of every position, ring after ring. */
  readonly positions: Float32Array;
  /** Position each ring begins at, and one more for the end of the last. */
  readonly ringStarts: Uint32Array;
  /** Ring each area begins at, and one more for the end of the last. */
  readonly areaStarts: Uint32Array;
  /** West, south, east, north of each area. */
  readonly bounds: Float32Array;
}

/** `[west, south, east, north]` in degrees. */
export type Bounds = [number, number, number, number];

export function shapesOf(areas: readonly Area[]): AreaShapes {
  const positions: number[] = [];
  const ringStarts = [0];
  const areaStarts = [0];
  const bounds = new Float32Array(areas.length * 4);
  areas.forEach((area, index) => {
    const rings = polygonsOf(area.geometry).flat();
    for (const ring of rings) {
      for (const position of ring) positions.push(position[0]!, position[1]!);
      ringStarts.push(positions.length / 2);
    }
    areaStarts.push(ringStarts.length - 1);
    bounds.set(boxOf(rings.flat()), index * 4);
  });
  return {
    codes: areas.map(({ code }) => code),
    positions: Float32Array.from(positions),
    ringStarts: Uint32Array.from(ringStarts),
    areaStarts: Uint32Array.from(areaStarts),
    bounds,
  };
}

/** Polygons of either kind of geometry, each its outer ring and its holes. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Smallest box around an area. */
export function boundsOf({ bounds }: AreaShapes, area: number): Bounds {
  return [...bounds.subarray(area * 4, area * 4 + 4)] as Bounds;
}

/** The rings of an area as lines, for drawing its outline. */
export function outlineOf(shapes: AreaShapes, area: number): MultiLineString {
  const { positions, ringStarts, areaStarts } = shapes;
  const coordinates: Position[][] = [];
  for (let ring = areaStarts[area]!; ring < areaStarts[area + 1]!; ring++) {
    const line: Position[] = [];
    for (let i = ringStarts[ring]!; i < ringStarts[ring + 1]!; i++) {
      line.push([positions[i * 2]!, positions[i * 2 + 1]!]);
    }
    coordinates.push(line);
  }
  return { type: 'MultiLineString', coordinates };
}

/** Smallest box around positions. */
export function boxOf(positions: readonly Position[]): Bounds {
  const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of positions) {
    box[0] = Math.min(box[0], longitude);
    box[1] = Math.min(box[1], latitude);
    box[2] = Math.max(box[2], longitude);
    box[3] = Math.max(box[3], latitude);
  }
  return box;
}
