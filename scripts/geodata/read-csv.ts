import { parse } from 'csv-parse/sync';

/**
 * Reads a CSV text with a header line; every value stays text.
 * @throws when a wanted column is missing or a line has another number of values
 */
export function readCsv<C extends string>(text: string, columns: readonly C[]): readonly Record<C, string>[] {
  const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Record<C, string>[];
  const missing = columns.filter((column) => rows[0] && !(column in rows[0]));
  if (missing.length > 0) throw new Error(`The table lacks the columns ${missing.join(', ')}`);
  return rows;
}
