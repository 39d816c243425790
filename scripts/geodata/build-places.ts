import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { mexicoTopology } from './build-boundaries.ts';
import type { BuiltTable, Origin } from './built-table.ts';
import { labelPoint } from './label-point.ts';
import { readCsv } from './read-csv.ts';
import { readOwn, readSource } from './sources.ts';
import { writeCsv } from './write-csv.ts';

/** Population of Mexico, census of 2020 (INEGI). */
const POPULATION_OF_MEXICO = 126_014_024;
const FOUNDED_SINCE = 'founded after the census of 2020';

const COLUMNS = [
  'code',
  'name',
  'official_name',
  'abbreviation',
  'seat',
  'population_2020',
  'longitude',
  'latitude',
  'has_boundary',
  'note',
] as const;
type Row = Record<(typeof COLUMNS)[number], string | number | boolean | null>;

const INEGI_PLACES: Origin = {
  holds: 'Mexico, its 32 states and 2,478 municipalities: code, names, seat, population, label point',
  source: 'INEGI, Catálogo Único de Claves de Áreas Geoestadísticas 2025; Censo de Población y Vivienda 2020',
  url: 'https://www.inegi.org.mx/app/ageeml/',
  licence: 'INEGI, Términos de libre uso de la información (free use with attribution)',
  attribution: 'Municipios y población: INEGI, Marco Geoestadístico 2025 y Censo 2020',
  year: '2025, population 2020',
};

const OWN_PLACES: Origin = {
  holds: '',
  source: 'Written for this project; names and capitals after INEGI and the state constitutions',
  url: 'https://www.inegi.org.mx/app/ageeml/',
  licence: 'MIT',
  attribution: '',
  year: '2026',
};

/** Builds `places/places.csv` and records the hand-written tables it rests on. */
export function buildPlaces(): readonly BuiltTable[] {
  const labels = labelPoints();
  const own = (file: string, holds: string): BuiltTable => ({
    file: `places/sources/${file}`,
    content: null,
    builtBy: null,
    origin: { ...OWN_PLACES, holds },
  });
  return [
    {
      file: 'places/places.csv',
      content: writeCsv(COLUMNS, [countryRow(), ...stateRows(labels), ...municipalityRows(labels)]),
      builtBy: 'scripts/geodata/build-places.ts',
      origin: INEGI_PLACES,
    },
    own('states.csv', 'Common and official names, abbreviations and capitals of the 32 states'),
    own('common-names.csv', 'Common names of municipalities whose official name nobody says'),
    own('without-boundary.csv', 'The three municipalities without a polygon, with a point for their label'),
  ];
}

type Labels = ReadonlyMap<string, readonly [number, number]>;

function labelPoints(): Labels {
  const topology = mexicoTopology();
  return new Map(
    [topology.objects.states, topology.objects.municipalities].flatMap((collection) =>
      feature(topology, collection).features.map(
        ({ id, geometry }) => [String(id), labelPoint(geometry as Polygon | MultiPolygon)] as const,
      ),
    ),
  );
}

function countryRow(): Row {
  return {
    code: '00',
    name: 'México',
    official_name: 'Estados Unidos Mexicanos',
    abbreviation: 'Méx.',
    seat: 'Ciudad de México',
    population_2020: POPULATION_OF_MEXICO,
    longitude: -102.5,
    latitude: 23.9,
    has_boundary: true,
    note: null,
  };
}

function sourceMunicipalities() {
  return readCsv(readSource('geodata/inegi-municipalities.csv'), [
    'cvegeo',
    'name',
    'seat_name',
    'population_2020',
  ]);
}

function stateRows(labels: Labels): Row[] {
  const states = readCsv(readOwn('places/sources/states.csv'), [
    'code',
    'name',
    'official_name',
    'abbreviation',
    'capital',
  ]);
  const municipalities = sourceMunicipalities();
  return states.map((state) => ({
    code: state.code,
    name: state.name,
    official_name: state.official_name,
    abbreviation: state.abbreviation,
    seat: state.capital,
    population_2020: municipalities
      .filter(({ cvegeo }) => cvegeo.startsWith(state.code))
      .reduce((sum, row) => sum + Number(row.population_2020), 0),
    ...point(labels, state.code),
    has_boundary: true,
    note: null,
  }));
}

function municipalityRows(labels: Labels): Row[] {
  const abbreviations = new Map(
    readCsv(readOwn('places/sources/states.csv'), ['code', 'abbreviation']).map((row) => [
      row.code,
      row.abbreviation,
    ]),
  );
  const unbounded = new Map(
    readCsv(readOwn('places/sources/without-boundary.csv'), ['code', 'longitude', 'latitude', 'note']).map(
      (row) => [row.code, row],
    ),
  );
  const common = commonNames();
  return sourceMunicipalities().map(({ cvegeo: code, name, seat_name, population_2020 }) => {
    const without = unbounded.get(code);
    const isNew = population_2020 === '' || population_2020 === '0';
    return {
      code,
      name: common.get(name) ?? name,
      official_name: name,
      abbreviation: abbreviations.get(code.slice(0, 2)) ?? null,
      seat: seat_name || null,
      population_2020: isNew ? null : Number(population_2020),
      ...(without
        ? { longitude: Number(without.longitude), latitude: Number(without.latitude) }
        : point(labels, code)),
      has_boundary: !without,
      note: without?.note ?? (isNew ? FOUNDED_SINCE : null),
    };
  });
}

/** Common names by official name; fails when a row names a municipality otherwise than INEGI. */
function commonNames(): ReadonlyMap<string, string> {
  const official = new Map(sourceMunicipalities().map((row) => [row.cvegeo, row.name]));
  return new Map(
    readCsv(readOwn('places/sources/common-names.csv'), ['code', 'official_name', 'common_name']).map(
      (row) => {
        if (official.get(row.code) !== row.official_name) {
          throw new Error(
            `common-names.csv: ${row.code} is ${official.get(row.code)}, not ${row.official_name}`,
          );
        }
        return [row.official_name, row.common_name];
      },
    ),
  );
}

function point(labels: Labels, code: string): { longitude: number; latitude: number } {
  const label = labels.get(code);
  if (!label) throw new Error(`${code} has no polygon and is not in places/sources/without-boundary.csv`);
  return { longitude: label[0], latitude: label[1] };
}
