import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaceCode } from '#domain/ids.ts';
import { readBoundaries } from '../read-boundaries.ts';
import type { BoundaryCollection } from '../read-boundaries.ts';

/** Degrees, about 11 km: how far off the generalised coast a point may lie and still be placed. */
const COAST = 0.1;
const STEPS = 16;

/** Tells which municipality or state a point lies in. */
export interface BoundaryIndex {
  /** Municipality of a point; its state where the municipality has no polygon; null outside Mexico. */
  locate(longitude: number, latitude: number): PlaceCode | null;
}

let cached: BoundaryIndex | undefined;

/** The index of Mexico's boundaries, built at the first question and kept. */
export function boundaryIndex(): BoundaryIndex {
  cached ??= buildIndex();
  return cached;
}

function buildIndex(): BoundaryIndex {
  const { municipalities, states } = readBoundaries();
  const inMunicipality = finder(municipalities);
  const inState = finder(states);
  const exact = (longitude: number, latitude: number) =>
    inMunicipality(longitude, latitude) ?? inState(longitude, latitude);
  return {
    locate(longitude, latitude) {
      const found = exact(longitude, latitude);
      if (found) return found;
      for (let step = 0; step < STEPS; step++) {
        const angle = (step / STEPS) * 2 * Math.PI;
        const near = exact(longitude + COAST * Math.cos(angle), latitude + COAST * Math.sin(angle));
        if (near) return near;
      }
      return null;
    },
  };
}

/** Point in polygon: candidates by bounding box, then the even-odd rule over all rings. */
function finder(collection: BoundaryCollection): (longitude: number, latitude: number) => PlaceCode | null {
  const shapes = collection.features.flatMap(({ properties, geometry }) =>
    polygonsOf(geometry).map((rings) => ({ code: properties.code, rings })),
  );
  const tree = new Flatbush(shapes.length);
  for (const { rings } of shapes) {
    const outer = rings[0]!;
    const xs = outer.map(([x]) => x!);
    const ys = outer.map(([, y]) => y!);
    tree.add(least(xs), least(ys), most(xs), most(ys));
  }
  tree.finish();
  return (longitude, latitude) => {
    for (const at of tree.search(longitude, latitude, longitude, latitude)) {
      const { code, rings } = shapes[at]!;
      if (isInside(rings, longitude, latitude)) return code;
    }
    return null;
  };
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function isInside(rings: readonly Position[][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const [x1, y1] = ring[at] as [number, number];
      const [x2, y2] = ring[before] as [number, number];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
