import { z } from 'zod';
import { CollectionId, DocumentId } from './ids.ts';
import { Note } from './note.ts';
import { Period } from './period.ts';

/** Where a document's own date was found, the most trusted first. */
export const DATE_SOURCES = [
  'header',
  'dateline',
  'email',
  'given',
  'metadata',
  'file-name',
  'container',
] as const;
export const DateSource = z.enum(DATE_SOURCES);
export type DateSource = z.infer<typeof DateSource>;

export const DocumentFormatId = z.enum(['txt', 'md', 'html', 'eml', 'pdf', 'docx', 'xlsx', 'csv', 'jsonl']);
export type DocumentFormatId = z.infer<typeof DocumentFormatId>;

/**
 * A stretch of a document's text with the place a reader finds it at: page of a PDF, sheet and
 * cell of a workbook, part of an e-mail. Offsets are UTF-16 indices into the document's text,
 * end exclusive; passages are in order, do not overlap, and together hold every character but separators.
 */
export const Passage = z.object({
  ordinal: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Page, from 1. */
  page: z.number().int().positive().nullable(),
  sheet: z.string().nullable(),
  /** Cell range in A1 notation: "B7" or "A7:F7". */
  cell: z.string().nullable(),
  /** Part of a composed document: `header`, `body`, `quoted`. */
  part: z.string().nullable(),
});
export type Passage = z.infer<typeof Passage>;

/** What a reader of a format hands over: text, its passages and what the file says of itself. */
export interface DocumentText {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly title: string | null;
  /** Date the file states (e-mail Date, metadata), ISO day, with where it stood. */
  readonly date: { readonly value: string; readonly source: DateSource } | null;
  readonly language: 'es' | 'en' | null;
  readonly notes: readonly Note[];
}

/** A document as lists show it. */
export const DocumentSummary = z.object({
  id: DocumentId,
  title: z.string(),
  format: DocumentFormatId,
  language: z.enum(['es', 'en']).nullable(),
  /** The document's own date; null when it states none. */
  date: Period.nullable(),
  dateSource: DateSource.nullable(),
  /** Characters of text. */
  characters: z.number().int().nonnegative(),
  mentionCount: z.number().int().nonnegative(),
  collections: z.array(CollectionId),
  /** First known path; an attachment reads `mail.eml!/tabla.xlsx`. */
  path: z.string(),
});
export type DocumentSummary = z.infer<typeof DocumentSummary>;

/** A document whole: text, passages, all its paths. */
export const DocumentDetail = DocumentSummary.extend({
  text: z.string(),
  paths: z.array(z.string()),
  passages: z.array(Passage),
  notes: z.array(Note),
  /** Container (an e-mail) this document was attached to. */
  parent: DocumentId.nullable(),
  attachments: z.array(DocumentId),
});
export type DocumentDetail = z.infer<typeof DocumentDetail>;
