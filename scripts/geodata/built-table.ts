/** Where the facts of a file come from and on what terms; goes into `geodata/manifest.json`. */
export interface Origin {
  /** What the file holds, one sentence. */
  readonly holds: string;
  /** Name of the data set and its publisher. */
  readonly source: string;
  /** Address at the publisher, for people who rebuild from the origin. */
  readonly url: string;
  readonly licence: string;
  /** Line to print wherever the data is shown. */
  readonly attribution: string;
  /** Year (or years) the data describes. */
  readonly year: string;
}

/** A file of `geodata/`, built or written by hand. */
export interface BuiltTable {
  /** Path below `geodata/`, with `/`. */
  readonly file: string;
  /** Content to write; null for a hand-written file, which is only recorded. */
  readonly content: string | Uint8Array | null;
  /** Script that builds it, path in the repository; null for a hand-written file. */
  readonly builtBy: string | null;
  readonly origin: Origin;
}

/** Builds one or more files; values in, values out, so that the same sources give the same bytes. */
export type TableBuilder = () => readonly BuiltTable[] | Promise<readonly BuiltTable[]>;
