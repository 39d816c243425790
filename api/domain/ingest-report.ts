import { z } from 'zod';
import { DocumentId, PlaceCode } from './ids.ts';

/** What became of one file. */
export const INGEST_OUTCOMES = ['stored', 'already-stored', 'unreadable', 'refused'] as const;
export const IngestedFile = z.object({
  path: z.string(),
  outcome: z.enum(INGEST_OUTCOMES),
  id: DocumentId.nullable(),
  mentions: z.number().int().nonnegative(),
  /** Why it could not be read and how to mend it. */
  problem: z.string().nullable(),
});
export type IngestedFile = z.infer<typeof IngestedFile>;

/** Summary of an ingest. `documents` counts documents read, `stored` those that were new. */
export const IngestReport = z.object({
  collection: z.string(),
  documents: z.number().int().nonnegative(),
  stored: z.number().int().nonnegative(),
  mentions: z.number().int().nonnegative(),
  /** Distinct states and municipalities. */
  places: z.number().int().nonnegative(),
  /** Their codes, so that reports of several batches can be added up. */
  placeCodes: z.array(PlaceCode).optional(),
  /** Mentions that could not be placed. */
  notPlaced: z.number().int().nonnegative(),
  facts: z.number().int().nonnegative(),
  failed: z.number().int().nonnegative(),
  files: z.array(IngestedFile),
  /** Files that are counted above but not listed, since a list of millions helps nobody. */
  filesOmitted: z.number().int().nonnegative().optional(),
  /** Hidden files and links to folders that were passed over. */
  skipped: z.number().int().nonnegative().optional(),
  /** True when it was stopped before the end; running it again goes on from there. */
  interrupted: z.boolean().optional(),
});
export type IngestReport = z.infer<typeof IngestReport>;
