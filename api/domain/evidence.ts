import { z } from 'zod';
import { DocumentId } from './ids.ts';
import { Confidence } from './precision.ts';

/** The passage of a document that says so. Offsets: UTF-16 into the document's text, end exclusive. */
export const DocumentEvidence = z.object({
  source: z.literal('document'),
  documentId: DocumentId,
  /** Ordinal of the passage. */
  passage: z.number().int().nonnegative(),
  page: z.number().int().positive().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  quote: z.string(),
  rule: z.string(),
  extractor: z.string(),
  confidence: Confidence,
});

/** The row of a published dataset that says so. */
export const DatasetEvidence = z.object({
  source: z.literal('dataset'),
  dataset: z.string(),
  version: z.string(),
  rowId: z.string(),
  citation: z.string(),
});

/** A fact without evidence does not exist. */
export const Evidence = z.discriminatedUnion('source', [DocumentEvidence, DatasetEvidence]);
export type Evidence = z.infer<typeof Evidence>;
export type DocumentEvidence = z.infer<typeof DocumentEvidence>;
export type DatasetEvidence = z.infer<typeof DatasetEvidence>;
