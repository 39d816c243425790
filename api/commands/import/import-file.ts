import { createHash } from 'node:crypto';
import type { CollectionId } from '#domain/ids.ts';
import type { ImportFormatId, ImportReport } from '#domain/import-report.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { markImported } from '../reference/load-reference.ts';
import { IMPORTERS } from './import-formats.ts';
import type { SeriesDescription } from './import-target.ts';
import { createRowIntake } from './row-intake.ts';

export interface FileToImport {
  readonly format: ImportFormatId;
  /** Opens the file from its beginning; called twice. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Where its rows go; the format's own collection when left out. */
  readonly collection?: CollectionId | undefined;
  readonly title?: string | undefined;
  /** How the publisher calls this edition ("25.1"); a part of the file's checksum when left out. */
  readonly edition?: string | undefined;
  readonly citation?: string | undefined;
  /** The file is all there is: earlier rows of the collection that it lacks are withdrawn. */
  readonly complete?: boolean;
  /** Ids of rows that the publisher has taken back. */
  readonly takenBack?: readonly string[];
  /** Says what would happen and changes nothing. */
  readonly dryRun?: boolean;
  /** Changes nothing when any row is rejected. */
  readonly strict?: boolean;
  readonly series?: SeriesDescription;
  readonly onProgress?: (progress: { readonly bytes: number; readonly rows: number }) => void;
}

/**
 * Imports a publisher's file into a collection, in one transaction: all rows that are right, or
 * nothing. The same file again changes nothing; a newer one changes what changed.
 * @throws ImportFileError when the file is of another kind, ConflictError and InvalidInputError when
 * its rows do not fit what is there; nothing is changed then
 */
export async function importFile(db: Database, file: FileToImport): Promise<ImportReport> {
  const began = performance.now();
  const sha256 = await digestOf(file.open());
  const rolledBack = new RolledBack();
  try {
    const report = await db.transaction(
      async (tx) => {
        const done = await importWithin(tx, file, sha256, began);
        if (done.outcome === 'imported') return done;
        rolledBack.report = done;
        throw rolledBack;
      },
      { unlimited: true },
    );
    return report;
  } catch (error) {
    if (error === rolledBack && rolledBack.report) return rolledBack.report;
    throw error;
  }
}

/** Undoes the transaction and carries its report out. */
class RolledBack extends Error {
  report: ImportReport | null = null;
}

async function importWithin(
  tx: Transaction,
  file: FileToImport,
  sha256: string,
  began: number,
): Promise<ImportReport> {
  const defaults = IMPORTERS[file.format];
  const { collection = defaults.collection, title = defaults.title, onProgress = () => {} } = file;
  const progress = { bytes: 0, rows: 0 };
  const intake = createRowIntake((rows) => {
    progress.rows = rows;
    onProgress(progress);
  });
  const { stored, indicators } = await defaults.importRows({
    tx,
    intake,
    chunks: counted(file.open(), (bytes) => {
      progress.bytes = bytes;
      onProgress(progress);
    }),
    collection,
    title,
    edition: {
      dataset: collection,
      version: file.edition ?? `sha256:${sha256.slice(0, 12)}`,
      citation: file.citation ?? defaults.citation,
    },
    complete: file.complete ?? false,
    takenBack: file.takenBack ?? [],
    series: file.series ?? {},
  });
  await markImported(tx, collection);
  const counts = intake.counts();
  const isRefused = (file.strict ?? false) && counts.rejected > 0;
  return {
    format: file.format,
    collection,
    outcome: isRefused ? 'refused' : file.dryRun ? 'dry-run' : 'imported',
    sha256,
    ...counts,
    stored,
    indicators: [...indicators],
    seconds: (performance.now() - began) / 1000,
  };
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    yield chunk;
    onBytes((bytes += chunk.length));
  }
}

async function digestOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}
