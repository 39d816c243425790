import { statSync } from 'node:fs';
import { importFile } from '#api/commands/import/import-file.ts';
import type { SeriesDescription } from '#api/commands/import/import-target.ts';
import { DataInUseError } from '#api/database/data-lock.ts';
import { openDatabase } from '#api/database/open-database.ts';
import { readEnv } from '#api/env.ts';
import { explainFailure } from '#api/explain-failure.ts';
import { ImportFileError } from '#api/importers/read-rows.ts';
import { CollectionId } from '#domain/ids.ts';
import type { ImportFormatId } from '#domain/import-report.ts';
import { showImportProgress } from './import-progress.ts';
import { importLines } from './import-lines.ts';
import { openCsv } from './open-csv.ts';
import { readDeleted } from './read-deleted.ts';

export interface RunImportOptions {
  readonly collection: string | null;
  readonly title: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly strict: boolean;
  readonly complete: boolean;
  /** File of ids that the publisher took back. */
  readonly deleted: string | null;
  readonly edition: string | undefined;
  readonly citation: string | undefined;
  readonly series: SeriesDescription;
}

/**
 * Imports a file and says what became of it: problems on standard error, the summary or the report as
 * JSON on standard output.
 * @returns 0 all in, 1 rows were rejected, 2 the file or the data cannot be used
 */
export async function runImport(
  format: ImportFormatId,
  path: string,
  options: RunImportOptions,
): Promise<0 | 1 | 2> {
  const { collection, deleted, json, ...rest } = options;
  try {
    const id = collection === null ? undefined : CollectionId.parse(collection);
    const { size } = statSync(path);
    const takenBack = deleted === null ? [] : await readDeleted(deleted);
    const db = await openDatabase(readEnv());
    const progress = showImportProgress(size);
    try {
      const report = await importFile(db, {
        format,
        open: () => openCsv(path),
        collection: id,
        takenBack,
        onProgress: progress.to,
        ...rest,
      });
      progress.stop();
      const { problems, summary } = importLines(report);
      for (const line of problems) console.error(line);
      if (json) console.log(JSON.stringify(report));
      else for (const line of summary) console.log(line);
      return report.rejected > 0 ? 1 : 0;
    } finally {
      progress.stop();
      await db.close();
    }
  } catch (error) {
    const explanation = explain(error);
    if (explanation === null) throw error;
    console.error(explanation);
    return 2;
  }
}

function explain(error: unknown): string | null {
  if (error instanceof DataInUseError)
    return (
      `${explainFailure(error)}\n` +
      'Deténgalo, importe y ábralo de nuevo; con PostgreSQL (DATABASE_URL) se puede importar mientras sirve. · ' +
      'Stop it, import and open it again; with PostgreSQL (DATABASE_URL) you can import while it serves.'
    );
  if (error instanceof ImportFileError) return error.message;
  if (isFileError(error)) return `${error.path ?? ''}: ${error.message}`;
  return explainFailure(error);
}

/** The file is not there, is a folder, may not be read, or is damaged gzip. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^(?:E[A-Z]+|Z_[A-Z_]+)$/.test(code);
}
