import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type GroupTable =
  | 'groups.csv'
  | 'aliases.csv'
  | 'ties.csv'
  | 'sources.csv'
  | 'observed.csv'
  | 'crosswalk-ocved.csv'
  | 'crosswalk-ucdp.csv';

/** Rows of a table of the catalogue as text by column name. */
export function readGroupTable(table: GroupTable): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(join(import.meta.dirname, table), 'utf8'), { columns: true }) as Record<
    string,
    string
  >[];
}
