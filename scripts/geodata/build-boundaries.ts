import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { BuiltTable, Origin } from './built-table.ts';
import { decodeArcs, encodeArcs } from './decode-arcs.ts';
import { mendArcs } from './mend-arcs.ts';
import { orientPolygons } from './orient-polygons.ts';
import { readSource } from './sources.ts';

type SourceTopology = Topology<{ mun2025_full: GeometryCollection }>;
type Area = (Polygon | MultiPolygon) & { id: string };

/** The topology of `geodata/boundaries/mexico.topo.json`. */
export type MexicoTopology = Topology<{
  states: { type: 'GeometryCollection'; geometries: Area[] };
  municipalities: { type: 'GeometryCollection'; geometries: Area[] };
}>;

export const INEGI_BOUNDARIES: Origin = {
  holds: '32 states and 2,475 municipalities as polygons (WGS 84), generalised to a tenth of the vertices',
  source: 'INEGI, Marco Geoestadístico 2025 (03002 Mulegé: 2020)',
  url: 'https://www.inegi.org.mx/temas/mg/',
  licence: 'INEGI, Términos de libre uso de la información (free use with attribution)',
  attribution: 'Límites: INEGI, Marco Geoestadístico 2025',
  year: '2025',
};

/**
 * Municipalities with mended lines, and the states as the union of theirs, so that a state border
 * consists of the very lines of its municipalities.
 */
export function mexicoTopology(): MexicoTopology {
  const source = JSON.parse(readSource('geodata/inegi-2025-boundaries.topo.json')) as SourceTopology;
  const points = mendArcs(decodeArcs(source));
  const municipalities = source.objects.mun2025_full.geometries
    .map((geometry) => {
      const { type, arcs, properties } = geometry as (Polygon | MultiPolygon) & {
        properties: { cvegeo: string };
      };
      return orientPolygons({ type, id: properties.cvegeo, arcs } as Area, points);
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { transform } = source;
  const topology = { type: 'Topology', transform, objects: {}, arcs: encodeArcs(points) } as Topology;
  const codes = [...new Set(municipalities.map(({ id }) => id.slice(0, 2)))];
  const states = codes.map((code) => {
    const members = municipalities.filter(({ id }) => id.startsWith(code));
    return orientPolygons(stateArea(code, mergeArcs(topology, members)), points);
  });
  return {
    ...topology,
    objects: {
      states: { type: 'GeometryCollection', geometries: states },
      municipalities: { type: 'GeometryCollection', geometries: municipalities },
    },
  };
}

function stateArea(id: string, { arcs }: MultiPolygon): Area {
  return arcs.length === 1 ? { type: 'Polygon', id, arcs: arcs[0]! } : { type: 'MultiPolygon', id, arcs };
}

/** Builds `boundaries/mexico.topo.json`. */
export function buildBoundaries(): readonly BuiltTable[] {
  return [
    {
      file: 'boundaries/mexico.topo.json',
      content: JSON.stringify(mexicoTopology()),
      builtBy: 'scripts/geodata/build-boundaries.ts',
      origin: INEGI_BOUNDARIES,
    },
  ];
}
