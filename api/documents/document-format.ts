import type { DocumentFormatId } from '#domain/document.ts';
import type { ReadLimits } from './read-limits.ts';
import type { FormatResult } from './read-result.ts';

/** What a reader is told besides the bytes. */
export interface ReadOptions extends ReadLimits {
  /** Number of the first line of a piece of a longer JSONL file; 1 for a whole file. */
  readonly firstLine?: number;
}

/**
 * A format Atalaya reads. A new one is a file `read-<id>.ts` and a line in `document-formats.ts`.
 * Heavy parsers are imported inside `read`, so that a process pays only for what it meets.
 */
export interface DocumentFormat {
  readonly id: DocumentFormatId;
  readonly label: string;
  /** Lower-case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** True when the bytes themselves say so, whatever the name; null for formats that only a name tells. */
  readonly sniff: ((bytes: Uint8Array) => boolean) | null;
  /** Throws ReadError on what cannot be read; runs inside the sandbox. */
  read(bytes: Uint8Array, name: string, options: ReadOptions): Promise<FormatResult>;
}
