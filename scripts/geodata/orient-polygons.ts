import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { ArcPoints } from './find-crossings.ts';

/** A ring of a topology: arc numbers, `~n` for arc n walked backwards. */
type Ring = readonly number[];

/**
 * Turns every ring the way RFC 7946 asks: outer rings counter-clockwise, holes clockwise.
 * The first ring of each polygon is its outer one.
 */
export function orientPolygons<T extends GeometryObject>(geometry: T, arcs: readonly ArcPoints[]): T {
  if (geometry.type === 'Polygon') {
    return { ...geometry, arcs: orientRings((geometry as Polygon).arcs, arcs) };
  }
  if (geometry.type === 'MultiPolygon') {
    const polygons = (geometry as MultiPolygon).arcs.map((rings) => orientRings(rings, arcs));
    return { ...geometry, arcs: polygons };
  }
  throw new Error(`A boundary must be a Polygon or MultiPolygon, not ${geometry.type}`);
}

function orientRings(rings: readonly Ring[], arcs: readonly ArcPoints[]): number[][] {
  return rings.map((ring, i) => {
    const isCounterClockwise = signedArea(ringPoints(ring, arcs)) > 0;
    return isCounterClockwise === (i === 0) ? [...ring] : ring.map((arc) => ~arc).reverse();
  });
}

/** Points of a ring in order; the last repeats the first. */
export function ringPoints(ring: Ring, arcs: readonly ArcPoints[]): ArcPoints {
  return ring.flatMap((arc, i) => {
    const points = arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!;
    return i === 0 ? points : points.slice(1);
  });
}

/** Twice the area of a closed ring, positive when counter-clockwise. */
export function signedArea(points: ArcPoints): number {
  let sum = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    sum += points[i]![0] * points[i + 1]![1] - points[i + 1]![0] * points[i]![1];
  }
  return sum;
}
