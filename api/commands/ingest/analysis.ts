import type { ReadOptions } from '../../documents/document-format.ts';
import type { ReadProblem } from '../../documents/read-problem.ts';
import type { Attachment, ReadDocument } from '../../documents/read-result.ts';
import type { ProcessedDocument } from '../../pipeline/types.ts';

/** A file for an analysis process: read it and say what its text states. */
export interface AnalysisTask {
  readonly bytes: Uint8Array;
  /** File name; a day in it is a candidate for the document's date. */
  readonly name: string;
  /** Date of the mail a document came attached to; used where the document states none. */
  readonly containerDate: string | null;
  readonly options: ReadOptions;
}

export interface AnalysedDocument extends ReadDocument {
  readonly processed: ProcessedDocument;
}

/** What became of one file's bytes. */
export type AnalysisResult =
  | {
      readonly outcome: 'read';
      readonly documents: readonly AnalysedDocument[];
      readonly attachments: readonly Attachment[];
      readonly partial: ReadProblem | null;
    }
  | { readonly outcome: 'unreadable'; readonly problem: ReadProblem };
