import { feature, mesh } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { PlaceCode } from '#domain/ids.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import { meshOf } from './area-mesh.ts';
import type { AreaMesh } from './area-mesh.ts';
import { shapesOf } from './area-shapes.ts';
import type { Area, AreaShapes } from './area-shapes.ts';
import { detailsOf } from './details.ts';
import type { Detail } from './details.ts';
import { lineMesh } from './line-mesh.ts';
import type { LineMesh } from './line-mesh.ts';
import { objectOf } from './object-of.ts';

/** All that the map knows of the areas of a level. */
export interface LevelAreas {
  readonly shapes: AreaShapes;
  readonly details: readonly Detail<DrawnAreas>[];
}

export interface DrawnAreas {
  readonly areas: AreaMesh;
  /** Each border once, however many areas share it: drawn twice, a translucent line would double. */
  readonly borders: LineMesh;
}

export type Boundaries = Readonly<Record<SummaryLevel, LevelAreas>>;

/** Whether a border between two areas, given by their ids, is drawn. */
type Drawn = (a: string, b: string) => boolean;

/**
 * Decodes `/api/boundaries/mexico.json`: objects `states` and `municipalities`, geometry id = INEGI code.
 * @throws Error naming the object that is missing
 */
export function decodeAreas(topology: Topology<Objects>): Boundaries {
  const inside: Drawn = (a, b) => a !== b && a.slice(0, 2) === b.slice(0, 2);
  const drawn = detailsOf(topology, (simplified) => ({
    state: drawnAreas(simplified, 'states', () => true),
    municipality: drawnAreas(simplified, 'municipalities', inside),
  }));
  const level = (name: string, own: SummaryLevel): LevelAreas => ({
    shapes: shapesOf(areasOf(topology, name)),
    details: drawn.map(({ below, drawn }) => ({ below, drawn: drawn[own] })),
  });
  return { state: level('states', 'state'), municipality: level('municipalities', 'municipality') };
}

function drawnAreas(topology: Topology<Objects>, name: string, isDrawn: Drawn): DrawnAreas {
  const borders = mesh(topology, objectOf(topology, name), (a, b) => isDrawn(String(a.id), String(b.id)));
  return { areas: meshOf(areasOf(topology, name)), borders: lineMesh(borders.coordinates) };
}

function areasOf(topology: Topology, name: string): Area[] {
  return feature(topology, objectOf(topology, name)).features.map(({ id, geometry }) => ({
    code: PlaceCode.parse(id),
    geometry: geometry as Area['geometry'],
  }));
}
