import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PlaceCode } from '#domain/ids.ts';

export type BoundaryProperties = { readonly code: PlaceCode };
export type BoundaryFeature = Feature<Polygon | MultiPolygon, BoundaryProperties>;
export type BoundaryCollection = FeatureCollection<Polygon | MultiPolygon, BoundaryProperties>;

/** Boundaries of Mexico, WGS 84, rings as RFC 7946 orders them; a feature's `id` is its code. */
export interface Boundaries {
  /** The 32 states, in order of code. */
  readonly states: BoundaryCollection;
  /** The 2,475 municipalities that have a polygon, in order of code. */
  readonly municipalities: BoundaryCollection;
}

type MexicoTopology = Topology<{ states: GeometryCollection; municipalities: GeometryCollection }>;

/** Path of the TopoJSON file itself, for whoever serves it as it is. */
export const BOUNDARIES_FILE = join(import.meta.dirname, 'boundaries/mexico.topo.json');

let cached: Boundaries | undefined;

/** Reads `boundaries/mexico.topo.json` once and keeps it. */
export function readBoundaries(): Boundaries {
  cached ??= decodeBoundaries(JSON.parse(readFileSync(BOUNDARIES_FILE, 'utf8')) as MexicoTopology);
  return cached;
}

function decodeBoundaries(topology: MexicoTopology): Boundaries {
  return {
    states: collectionOf(topology, 'states'),
    municipalities: collectionOf(topology, 'municipalities'),
  };
}

function collectionOf(topology: MexicoTopology, name: 'states' | 'municipalities'): BoundaryCollection {
  const { features } = feature(topology, topology.objects[name]);
  return {
    type: 'FeatureCollection',
    features: features.map(({ id, geometry }) => {
      const code = String(id) as PlaceCode;
      return {
        type: 'Feature',
        id: code,
        properties: { code },
        geometry: geometry as Polygon | MultiPolygon,
      };
    }),
  };
}
