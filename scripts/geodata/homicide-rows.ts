import { parse } from 'csv-parse/sync';
import { readSource } from './sources.ts';

export interface HomicideRow {
  readonly code: string;
  readonly year: number;
  readonly month: number;
  readonly homicides: number;
  /** The file's own estimate, with decimals. */
  readonly population: number;
}

/** Rows of the file of homicides by state and month, 2000 to 2022 (values separated by `|`). */
export function homicideRows(): readonly HomicideRow[] {
  const rows = parse(readSource('events/homicides-by-state-month-2000-2022.csv'), {
    columns: true,
    bom: true,
    delimiter: '|',
  }) as Record<string, string>[];
  return rows.map((row) => ({
    code: row['cve_ent'] ?? '',
    year: Number(row['year']),
    month: Number(row['month']),
    homicides: Number(row['homicides']),
    population: Number(row['pop_est']),
  }));
}
