import { importRows, newFileReading } from '../../api/importers/import-rows.ts';
import type { ImportFormat } from '../../api/importers/source-row.ts';
import { readSource } from './sources.ts';

/**
 * Rows of a source file through the importer of its format.
 * @throws when a row is rejected: a shipped table holds all rows or is not built
 */
export async function readImport<T>(path: string, format: ImportFormat<T>): Promise<readonly T[]> {
  const values: T[] = [];
  const reading = newFileReading();
  for await (const { line, outcome } of importRows(format, oneChunk(readSource(path)), reading)) {
    if (outcome.kind === 'row') values.push(outcome.value);
    else throw new Error(`${path}, line ${line}: ${JSON.stringify(outcome)}`);
  }
  return values;
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
