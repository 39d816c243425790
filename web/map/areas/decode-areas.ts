import type { MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { PlaceCode } from '#domain/ids.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import { meshOf } from './area-mesh.ts';
import type { AreaMesh } from './area-mesh.ts';
import { shapesOf } from './area-shapes.ts';
import type { Area, AreaShapes } from './area-shapes.ts';
import { objectOf } from './object-of.ts';

/** A mesh for zooms below a limit; the finest has none. */
export interface MeshOfDetail {
  readonly below: number;
  readonly mesh: AreaMesh;
}

/** All that the map knows of the areas of a level. */
export interface LevelAreas {
  readonly shapes: AreaShapes;
  /** Coarse to fine. */
  readonly meshes: readonly MeshOfDetail[];
  /** Each border once, however many areas share it: drawn twice, a translucent line would double. */
  readonly borders: MultiLineString;
}

export type Boundaries = Readonly<Record<SummaryLevel, LevelAreas>>;

/**
 * Detail that a zoom can show. What is left out are corners whose triangle (Visvalingam and Whyatt
 * 1993) is smaller than `squareDegrees`: about a pixel at the limit of each.
 */
const DETAILS = [
  { below: 5.75, squareDegrees: 1e-4 },
  { below: 7.75, squareDegrees: 1e-5 },
  { below: Infinity, squareDegrees: 0 },
] as const;

/**
 * Decodes `/api/boundaries/mexico.json`: objects `states` and `municipalities`, geometry id = INEGI code.
 * @throws Error naming the object that is missing
 */
export function decodeAreas(topology: Topology<Objects>): Boundaries {
  const states = objectOf(topology, 'states');
  const municipalities = objectOf(topology, 'municipalities');
  const weighed = presimplify(topology);
  const simplified = DETAILS.map(({ below, squareDegrees }) => ({
    below,
    topology: squareDegrees === 0 ? topology : simplify(weighed, squareDegrees),
  }));
  const level = (name: string, borders: MultiLineString): LevelAreas => ({
    shapes: shapesOf(areasOf(topology, name)),
    meshes: simplified.map(({ below, topology: own }) => ({ below, mesh: meshOf(areasOf(own, name)) })),
    borders,
  });
  const inside = mesh(topology, municipalities, (a, b) => a !== b && stateOfId(a.id) === stateOfId(b.id));
  return {
    state: level('states', mesh(topology, states)),
    municipality: level('municipalities', inside),
  };
}

function areasOf(topology: Topology, name: string): Area[] {
  return feature(topology, objectOf(topology, name)).features.map(({ id, geometry }) => ({
    code: PlaceCode.parse(id),
    geometry: geometry as Area['geometry'],
  }));
}

function stateOfId(id: string | number | undefined): string {
  return String(id).slice(0, 2);
}
