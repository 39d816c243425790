/** A row of a publisher's file, before it is understood. */
export interface SourceRow {
  /** Line of the file the row begins at, from 1; the header is line 1. */
  readonly line: number;
  /** Values in the order of the file. */
  readonly values: readonly string[];
  /** Value of a column by its canonical name (see `columnKey`), trimmed; empty when there is none. */
  readonly cell: (column: string) => string;
}

/** What is wrong with a row: where, and how to mend it. */
export interface RowProblem {
  /** Column as the parser calls it; null when the row as a whole is wrong. */
  readonly column: string | null;
  readonly message: string;
}

/** What a parser makes of a row: a value, nothing to import here, or problems. */
export type RowOutcome<T> =
  | { readonly kind: 'row'; readonly value: T }
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'rejected'; readonly problems: readonly RowProblem[] };

/** A kind of file that can be imported: which columns it must have and how a row reads. */
export interface ImportFormat<T> {
  readonly id: string;
  /** Name of the format for messages: "UCDP GED". */
  readonly title: string;
  /** Canonical names of columns without which the file is another file. */
  readonly columns: readonly string[];
  /** Puts a row right whose number of values is not the header's, where the publisher's own file has such rows. */
  readonly mend?: (values: readonly string[]) => readonly string[] | null;
  readonly parse: (row: SourceRow) => RowOutcome<T>;
  /** What makes a row the same row in another edition of the file; null when the format has no such thing. */
  readonly keyOf: (value: T) => string | null;
}
