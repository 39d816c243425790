import { parse } from 'csv-parse/sync';
import { columnKey } from './column-key.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

export interface Header {
  readonly delimiter: string;
  /** Canonical names in the order of the file. */
  readonly columns: readonly string[];
}

/**
 * Reads the header line: the delimiter is the one that finds most of the wanted columns.
 * @returns the header, or the wanted columns that no delimiter finds
 */
export function findDelimiter(
  headerLine: string,
  wanted: readonly string[],
): Header | { readonly missing: readonly string[]; readonly found: readonly string[] } {
  const readings = DELIMITERS.map((delimiter) => {
    const columns = headerCells(headerLine, delimiter).map(columnKey);
    return { delimiter, columns, missing: wanted.filter((column) => !columns.includes(column)) };
  });
  const best = readings.reduce((a, b) =>
    b.missing.length < a.missing.length ||
    (b.missing.length === a.missing.length && b.columns.length > a.columns.length)
      ? b
      : a,
  );
  return best.missing.length === 0
    ? { delimiter: best.delimiter, columns: best.columns }
    : { missing: best.missing, found: best.columns };
}

function headerCells(line: string, delimiter: string): readonly string[] {
  const rows = parse(line, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][];
  return rows[0] ?? [];
}
