import type { PlaceCode } from '#domain/ids.ts';
import { readGzippedText } from './read-rows.ts';

/** Whether a locality has a name to find it by; the number is the column value. */
export const LOCALITY_NAME = {
  /** An ordinary name. */
  PLAIN: 0,
  /** The census calls it after a private person; the name is left out. */
  PERSONAL: 1,
  /** The census has no name for it ("Ninguno"). */
  NONE: 2,
} as const;

/** The 189,432 localities of the census of 2020 as columns; row i is one locality in all of them. */
export interface Localities {
  readonly count: number;
  /** INEGI code of the locality in 2020, nine digits: its identity. */
  readonly censusCode: readonly string[];
  /** Municipality of today (2025), index into `municipalities`; its first five digits in 2020 may differ. */
  readonly municipality: Uint16Array;
  readonly municipalities: readonly PlaceCode[];
  /** Name without what the census adds in brackets; empty unless `nameKind` is `PLAIN`. */
  readonly name: readonly string[];
  /** Other name, from the parentheses of the census name; empty when there is none. */
  readonly otherName: readonly string[];
  /** Class from the brackets of the census name, index into `classes`; 0 when there is none. */
  readonly class: Uint8Array;
  /** "", "Rancho", "Ejido", "Colonia", … */
  readonly classes: readonly string[];
  /** One of `LOCALITY_NAME`. */
  readonly nameKind: Uint8Array;
  /** Inhabitants in 2020. */
  readonly population: Uint32Array;
  /** Degrees, WGS 84, to about 11 m. */
  readonly longitude: Float32Array;
  readonly latitude: Float32Array;
}

/** Columns of the file, in order. Points are in ten-thousandths of a degree. */
export const LOCALITY_COLUMNS = [
  'census_code',
  'municipality',
  'name',
  'other_name',
  'class',
  'name_kind',
  'population',
  'longitude',
  'latitude',
] as const;

/** Reads `localities.tsv.gz`; about 0.3 s. Not cached: an index is built from it once. */
export function readLocalities(): Localities {
  const lines = readGzippedText('localities.tsv.gz').split('\n');
  const count = lines.length - 2;
  const municipalities = new Interner<PlaceCode>();
  const classes = new Interner<string>();
  classes.idOf('');
  const table = {
    count,
    censusCode: new Array<string>(count),
    municipality: new Uint16Array(count),
    municipalities: municipalities.values,
    name: new Array<string>(count),
    otherName: new Array<string>(count),
    class: new Uint8Array(count),
    classes: classes.values,
    nameKind: new Uint8Array(count),
    population: new Uint32Array(count),
    longitude: new Float32Array(count),
    latitude: new Float32Array(count),
  };
  for (let row = 0; row < count; row++) {
    const values = lines[row + 1]!.split('\t');
    table.censusCode[row] = values[0]!;
    table.municipality[row] = municipalities.idOf(values[1] as PlaceCode);
    table.name[row] = values[2]!;
    table.otherName[row] = values[3]!;
    table.class[row] = classes.idOf(values[4]!);
    table.nameKind[row] = Number(values[5]);
    table.population[row] = Number(values[6]);
    table.longitude[row] = Number(values[7]) / 1e4;
    table.latitude[row] = Number(values[8]) / 1e4;
  }
  return table;
}

/** Numbers distinct values in order of first appearance. */
class Interner<T extends string> {
  readonly values: T[] = [];
  private readonly ids = new Map<T, number>();

  idOf(value: T): number {
    const known = this.ids.get(value);
    if (known !== undefined) return known;
    this.ids.set(value, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}
