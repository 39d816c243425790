import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** Reads a gzipped table of `geodata/gazetteer/` as text. */
export function readGzippedText(file: string): string {
  return gunzipSync(readFileSync(join(import.meta.dirname, file))).toString('utf8');
}

/**
 * Reads a tab-separated table of `geodata/gazetteer/`, gzipped or not, as objects keyed by its header
 * line. Values hold neither tabs nor line ends, so nothing is quoted.
 */
export function readTsv<C extends string>(file: string): readonly Record<C, string>[] {
  const text = file.endsWith('.gz')
    ? readGzippedText(file)
    : readFileSync(join(import.meta.dirname, file), 'utf8');
  return parse(text, { columns: true, delimiter: '\t', quote: false }) as Record<C, string>[];
}

/** A list kept in one value: `a|b|c`. */
export function splitList(value: string): readonly string[] {
  return value === '' ? [] : value.split('|');
}
