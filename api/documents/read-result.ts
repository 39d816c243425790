import type { DocumentFormatId, DocumentText } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { ReadProblem } from './read-problem.ts';

/** A document as its bytes gave it, with its identity. */
export interface ReadDocument extends DocumentText {
  /** SHA-256 of the document's bytes: of the file, or of one line of a JSONL file. */
  readonly id: DocumentId;
  readonly format: DocumentFormatId;
  /** Name inside a file of several documents (a JSONL id or `line-12`); null when the file is the document. */
  readonly key: string | null;
}

/** A file inside a file, to be read as a document of its own. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of one file's bytes. `partial` says what of it could not be read. */
export type ReadResult =
  | {
      readonly outcome: 'read';
      readonly documents: readonly ReadDocument[];
      readonly attachments: readonly Attachment[];
      readonly partial: ReadProblem | null;
    }
  | { readonly outcome: 'unreadable'; readonly problem: ReadProblem };

/** What one reader hands over; `readBytes` adds format, identity and the dates a file name states. */
export interface FormatResult {
  readonly documents: readonly (DocumentText & { readonly key?: string; readonly bytes?: Uint8Array })[];
  readonly attachments?: readonly Attachment[];
  readonly partial?: ReadProblem;
}
