import { createKeyTable } from './key-table.ts';
import { readRows } from './read-rows.ts';
import type { FileReading } from './read-rows.ts';
import type { ImportFormat, RowOutcome, RowProblem } from './source-row.ts';

/** A row of the file with what became of it. */
export interface ImportedRow<T> {
  readonly line: number;
  readonly outcome: RowOutcome<T>;
}

/** A fresh record of how a file is read, to hand to `importRows` and print afterwards. */
export function newFileReading(): FileReading {
  return { delimiter: '', rows: 0, windows1252Lines: 0 };
}

/**
 * Reads a publisher's file row by row. Every row comes out once: understood, skipped with a
 * reason, or rejected with its line number. A row that repeats the key of an earlier one is rejected.
 * @throws ImportFileError when the file as a whole is another kind of file
 */
export async function* importRows<T>(
  format: ImportFormat<T>,
  chunks: AsyncIterable<Uint8Array>,
  reading: FileReading = newFileReading(),
): AsyncGenerator<ImportedRow<T>> {
  const keys = createKeyTable();
  for await (const row of readRows(chunks, format, reading)) {
    if ('problem' in row) {
      yield { line: row.line, outcome: rejected([{ column: null, message: row.problem }]) };
      continue;
    }
    const outcome = format.parse(row);
    const key = outcome.kind === 'row' ? format.keyOf(outcome.value) : null;
    const before = key === null ? undefined : keys.meet(key, row.line);
    if (before !== undefined) {
      const message = `repeats ${key} of line ${before}`;
      yield { line: row.line, outcome: rejected([{ column: null, message }]) };
      continue;
    }
    yield { line: row.line, outcome };
  }
}

function rejected(problems: readonly RowProblem[]): RowOutcome<never> {
  return { kind: 'rejected', problems };
}
