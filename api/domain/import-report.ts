import { z } from 'zod';
import { CollectionId } from './ids.ts';

/** Files of publishers that can be imported. */
export const IMPORT_FORMAT_IDS = ['ucdp', 'acled', 'ocved', 'sesnsp', 'indicator'] as const;
export const ImportFormatId = z.enum(IMPORT_FORMAT_IDS);
export type ImportFormatId = z.infer<typeof ImportFormatId>;

/** A row that was not taken, and why: the line of the file it begins at, the column, how to mend it. */
export const RejectedRow = z.object({
  line: z.number().int().positive(),
  column: z.string().nullable(),
  message: z.string(),
});
export type RejectedRow = z.infer<typeof RejectedRow>;

export const UNKNOWN_KINDS = ['state', 'municipality', 'group'] as const;

/** A name the file uses that our tables do not have, with those it may be meant for. */
export const UnknownName = z.object({
  kind: z.enum(UNKNOWN_KINDS),
  name: z.string(),
  /** State the name is used in. */
  within: z.string().nullable(),
  rows: z.number().int().positive(),
  firstLine: z.number().int().positive(),
  suggestions: z.array(z.string()),
});
export type UnknownName = z.infer<typeof UnknownName>;

/** What became of a file and its rows. */
export const ImportReport = z.object({
  format: ImportFormatId,
  collection: CollectionId,
  /** `imported`; `dry-run`: nothing was changed as asked; `refused`: nothing was changed since a row was rejected. */
  outcome: z.enum(['imported', 'dry-run', 'refused']),
  /** SHA-256 of the file. */
  sha256: z.string(),
  delimiter: z.string(),
  /** Lines that were not UTF-8 and were read as Windows-1252. */
  windows1252Lines: z.number().int().nonnegative(),
  /** Rows of the file: accepted, skipped and rejected together. */
  rows: z.number().int().nonnegative(),
  accepted: z.number().int().nonnegative(),
  skipped: z.array(z.object({ reason: z.string(), rows: z.number().int().positive() })),
  rejected: z.number().int().nonnegative(),
  /** The first of the rejected rows; `problemsOmitted` says how many more problems there are. */
  problems: z.array(RejectedRow),
  problemsOmitted: z.number().int().nonnegative(),
  unknown: z.array(UnknownName),
  unknownOmitted: z.number().int().nonnegative(),
  /** What was made of the accepted rows, and what a dry run would make of them. */
  stored: z.object({
    what: z.enum(['facts', 'values']),
    added: z.number().int().nonnegative(),
    changed: z.number().int().nonnegative(),
    unchanged: z.number().int().nonnegative(),
    /** Earlier rows that the file no longer has or the publisher took back. */
    withdrawn: z.number().int().nonnegative(),
  }),
  /** Series the file filled. */
  indicators: z.array(z.string()),
  seconds: z.number().nonnegative(),
});
export type ImportReport = z.infer<typeof ImportReport>;
