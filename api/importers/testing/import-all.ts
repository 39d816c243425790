import { importRows, newFileReading } from '../import-rows.ts';
import type { ImportedRow } from '../import-rows.ts';
import type { FileReading } from '../read-rows.ts';
import type { ImportFormat } from '../source-row.ts';

/** Bytes of a file in pieces of a given size, as a stream would bring them. */
export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** Everything a file gives: for tests, which may hold it in memory. */
export async function importAll<T>(
  format: ImportFormat<T>,
  file: string | Uint8Array,
  size = 7,
): Promise<{ rows: ImportedRow<T>[]; values: T[]; problems: string[]; reading: FileReading }> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const reading = newFileReading();
  const rows: ImportedRow<T>[] = [];
  for await (const row of importRows(format, pieces(bytes, size), reading)) rows.push(row);
  return {
    rows,
    reading,
    values: rows.flatMap(({ outcome }) => (outcome.kind === 'row' ? [outcome.value] : [])),
    problems: rows.flatMap(({ line, outcome }) =>
      outcome.kind === 'rejected'
        ? outcome.problems.map(({ column, message }) => `${line} ${column ?? '-'}: ${message}`)
        : [],
    ),
  };
}

/** A CSV text of one header and rows given as records; columns a row leaves out are empty. */
export function csvOf(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number>>[],
  delimiter = ',',
): string {
  const quote = (value: string | number) => {
    const text = String(value);
    return new RegExp(`["\n\r${delimiter}]`).test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map(quote).join(delimiter))
    .join('\n');
}
