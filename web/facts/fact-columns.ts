/** A column of words: row i has the word `words[keys[i]]`, or none where the key is −1. */
export interface WordColumn {
  readonly keys: Int32Array;
  readonly words: readonly string[];
}

export const WORD_COLUMNS = [
  'kind',
  'place',
  'type',
  'force',
  'mission',
  'groups',
  'status',
  'basis',
  'ended',
  'unit',
  'source',
] as const;
export type WordColumnName = (typeof WORD_COLUMNS)[number];

/** Month numbers of what has none: an undated fact begins at the one and ends at the other. */
export const LATE = 2_000_000_000;
export const EARLY = -LATE;

/** All facts of a query by column, in order of their first day; row i of every column is one fact. */
export interface FactColumns extends Readonly<Record<WordColumnName, WordColumn>> {
  readonly rows: number;
  /** The state of the data they were read in: numbers of rows are only good in the same. */
  readonly datasetVersion: string;
  /**
   * First and last month (`monthNumber`) a fact can mean. Open ends are EARLY and LATE; an undated
   * fact has them the wrong way round, so that no window holds it.
   */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Days since 1970-01-01, for display of a row alone; the API's own open values. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Degrees and Web Mercator (0 to 1); NaN where the point is not known to within a site. */
  readonly longitude: Float32Array;
  readonly latitude: Float32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly wherePrecision: Uint8Array;
  /** In per cent. */
  readonly confidence: Uint8Array;
  /** NaN where none is told. */
  readonly killed: Float32Array;
  readonly headcount: Float32Array;
}

/** The word of a row, or null. */
export function wordAt({ keys, words }: WordColumn, row: number): string | null {
  return words[keys[row]!] ?? null;
}

export function isUndated({ first, last }: Pick<FactColumns, 'first' | 'last'>, row: number): boolean {
  return first[row]! > last[row]!;
}
