import type { Column, ColumnTable } from '../../geodata/datasets/column-table.ts';
import { gzip } from './gzip.ts';

/** Packs rows as a table by columns; texts are numbered in the order they first come. */
export function packColumns<C extends string>(
  names: readonly C[],
  rows: readonly Readonly<Record<C, string | number>>[],
): Uint8Array {
  const columns = Object.fromEntries(names.map((name) => [name, columnOf(rows.map((row) => row[name]))]));
  const table: ColumnTable = { rows: rows.length, columns };
  return gzip(JSON.stringify(table));
}

function columnOf(values: readonly (string | number)[]): Column {
  if (values.every((value) => typeof value === 'number')) return { values };
  const positions = new Map<string, number>();
  const numbered = values.map((value) => {
    const position = positions.get(String(value)) ?? positions.size;
    positions.set(String(value), position);
    return position;
  });
  return { words: [...positions.keys()], values: numbered };
}
