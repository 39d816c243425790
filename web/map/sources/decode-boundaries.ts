import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { PlaceCode } from '#domain/ids.ts';

export type Area = Feature<Polygon | MultiPolygon, { code: PlaceCode }>;
export type Areas = FeatureCollection<Polygon | MultiPolygon, { code: PlaceCode }>;

export interface Boundaries {
  readonly states: Areas;
  readonly municipalities: Areas;
  /** Each border once, however many areas share it: drawn twice, a translucent line would double. */
  readonly stateBorders: MultiLineString;
  readonly municipalityBorders: MultiLineString;
}

/**
 * Decodes `/api/boundaries/mexico.json`: objects `states` and `municipalities`, geometry id = INEGI code.
 *
 * @throws Error naming the object that is missing
 */
export function decodeBoundaries(topology: Topology): Boundaries {
  const states = objectOf(topology, 'states');
  const municipalities = objectOf(topology, 'municipalities');
  return {
    states: areasOf(topology, states),
    municipalities: areasOf(topology, municipalities),
    stateBorders: mesh(topology, states),
    municipalityBorders: mesh(
      topology,
      municipalities,
      (a, b) => a !== b && stateOfId(a.id) === stateOfId(b.id),
    ),
  };
}

/** A collection of a topology by its name. */
export function objectOf(topology: Topology, name: string): GeometryCollection {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`the boundaries have no collection "${name}"`);
  return object as GeometryCollection;
}

function areasOf(topology: Topology, object: GeometryCollection): Areas {
  const features = feature(topology, object).features.map(({ id, geometry }): Area => {
    const code = PlaceCode.parse(id);
    return { type: 'Feature', properties: { code }, geometry: geometry as Area['geometry'] };
  });
  return { type: 'FeatureCollection', features };
}

function stateOfId(id: string | number | undefined): string {
  return String(id).slice(0, 2);
}
