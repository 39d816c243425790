import type { DatasetEdition } from '#domain/datasets/incident-of-ucdp-event.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { ImportReport } from '#domain/import-report.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Transaction } from '../../database/database.ts';
import type { RowIntake } from './row-intake.ts';

/** Where a file's rows go, and how. */
export interface ImportTarget {
  readonly tx: Transaction;
  readonly intake: RowIntake;
  /** The file from its beginning. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly collection: CollectionId;
  readonly title: string;
  /** How rows are cited; `dataset` is the collection, so that two imports of one file stay apart. */
  readonly edition: DatasetEdition;
  /** True when the file is all there is: earlier rows that it lacks are withdrawn. */
  readonly complete: boolean;
  /** Ids of rows that the publisher has taken back. */
  readonly takenBack: readonly string[];
  /** What describes a series that the file brings and nobody knows yet. */
  readonly series: SeriesDescription;
}

/** Description of new series, as the command line gives it. */
export type SeriesDescription = Partial<Indicator>;

export interface Imported {
  readonly stored: ImportReport['stored'];
  readonly indicators: readonly string[];
}

/** Puts the rows of one format into the database. */
export type ImportRows = (target: ImportTarget) => Promise<Imported>;
