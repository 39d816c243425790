import type { DocumentId } from '#domain/ids.ts';
import type { ReadProblem } from '../../documents/read-problem.ts';

/** A file to be ingested, wherever it comes from. */
export type IngestSource =
  | {
      readonly kind: 'file';
      /** Path to remember, with `/`. */
      readonly path: string;
      /** Bytes when known before opening. */
      readonly size: number | null;
      /** Bytes as they come; may throw what the file system throws. */
      open(): AsyncIterable<Uint8Array>;
    }
  | { readonly kind: 'unreadable'; readonly path: string; readonly problem: ReadProblem }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: 'hidden' | 'linked-folder' };

/** What is read at once: a whole file, or one line of a JSONL file. */
export interface IngestUnit {
  /** Path of the file. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes: the identity of the document they are. */
  readonly id: DocumentId;
  /** Number of the line, from 1; null for a whole file. */
  readonly line: number | null;
}
