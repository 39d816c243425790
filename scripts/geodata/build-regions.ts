import { readPlaces } from '../../geodata/places.ts';
import type { Place } from '../../api/domain/place.ts';
import { REGION_COLUMNS } from '../../geodata/gazetteer/read-regions.ts';
import type { BuiltTable } from './built-table.ts';
import { gzip } from './gzip.ts';
import { handTable } from './hand-table.ts';
import { readCsv } from './read-csv.ts';
import { assertUnique, slug } from './slug.ts';
import { readOwn } from './sources.ts';
import { writeTsv } from './write-tsv.ts';

/** Builds `gazetteer/regions.tsv.gz`; members are written by name and become codes here. */
export function buildRegions(): readonly BuiltTable[] {
  const written = readCsv(readOwn('gazetteer/sources/regions.csv'), [
    'name',
    'aliases',
    'extent',
    'members',
    'source',
  ]);
  const membersOf = new Map<string, readonly string[]>();
  const rows = written.map((row) => {
    const members = row.members.split('|').flatMap((part) => {
      if (!part.startsWith('@')) return codesOf(row.name, part);
      const other = membersOf.get(part.slice(1));
      if (!other)
        throw new Error(`regions.csv: ${row.name} takes in ${part.slice(1)}, which is not above it`);
      return other;
    });
    const distinct = [...new Set(members)].sort();
    membersOf.set(row.name, distinct);
    return {
      id: slug(row.name),
      name: row.name,
      aliases: row.aliases,
      members: distinct.join('|'),
      extent: row.extent,
      source: row.source,
    };
  });
  assertUnique(
    'regions',
    rows.map(({ id }) => id),
  );
  return [
    {
      file: 'gazetteer/regions.tsv.gz',
      content: gzip(writeTsv(REGION_COLUMNS, rows)),
      builtBy: 'scripts/geodata/build-regions.ts',
      origin: {
        holds: 'Vague and compound regions with the states and municipalities they take in',
        source: 'geodata/gazetteer/sources/regions.csv; each row names its source',
        url: '',
        licence: 'MIT (facts compiled for this project)',
        attribution: '',
        year: '2026',
      },
    },
    handTable('gazetteer/sources/regions.csv', 'Regions with their members by name'),
  ];
}

/** "Gro.: Arcelia, Tlapehuala" → those municipalities; "Gro." → the state. */
function codesOf(region: string, part: string): readonly string[] {
  const [abbreviation, list] = part.split(':') as [string, string | undefined];
  const state = readPlaces().find(
    (place) => place.level === 'state' && place.abbreviation === abbreviation.trim(),
  );
  if (!state) throw new Error(`regions.csv: ${region} names the unknown state ${abbreviation}`);
  if (list === undefined) return [state.code];
  return list.split(',').map((name) => municipalityCode(region, state, name.trim()));
}

function municipalityCode(region: string, state: Place, name: string): string {
  const named = readPlaces().filter(
    (place) =>
      place.level === 'municipality' &&
      place.stateCode === state.code &&
      (place.name === name || place.officialName === name),
  );
  if (named.length === 1) return named[0]!.code;
  // Oaxaca has pairs of one name; the more populous is the one a region is known for.
  const largest = named.sort((a, b) => (b.population ?? 0) - (a.population ?? 0))[0];
  if (!largest) throw new Error(`regions.csv: ${region}: ${state.name} has no municipality ${name}`);
  return largest.code;
}
