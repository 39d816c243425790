import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';

/** A column of numbers; or of texts, each written once in `words` and named by its position there. */
export interface Column {
  readonly words?: readonly string[];
  readonly values: readonly number[];
}

/** A table by columns: small when compressed, quick to read. */
export interface ColumnTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** Reads a `.columns.json.gz` table of this folder. */
export function readColumnTable(file: string): ColumnTable {
  const bytes = readFileSync(join(import.meta.dirname, file));
  return JSON.parse(new TextDecoder().decode(gunzipSync(bytes))) as ColumnTable;
}

/** Values of a column of numbers. @throws when the table has no such column */
export function numbersOf(table: ColumnTable, name: string): readonly number[] {
  const column = table.columns[name];
  if (column?.values.length !== table.rows) throw new Error(`The table has no column ${name}`);
  return column.values;
}

/** Values of a column of texts. @throws when the table has no such column of texts */
export function textsOf(table: ColumnTable, name: string): readonly string[] {
  const words = table.columns[name]?.words;
  if (!words) throw new Error(`The table has no column of texts ${name}`);
  return numbersOf(table, name).map((index) => words[index] ?? '');
}
