import type { Words } from '../words/read-words.ts';

/** A stretch of the text; UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line without its quotation marks (`>`), indentation, list marker and trailing space. */
export interface Line extends Span {
  /** Columns before the content, a tab counting as four. */
  readonly indent: number;
  /** Depth of e-mail quotation. */
  readonly quoted: number;
  readonly marker: Marker | null;
  readonly blank: boolean;
  /** See `LINE_SIGN`. */
  readonly signs: number;
}

export const MARKER_KINDS = ['bullet', 'number', 'letter', 'roman'] as const;

/** What stands before an item of a list: `•`, `2.-`, `b)`, `IV.`. */
export interface Marker extends Span {
  readonly kind: (typeof MARKER_KINDS)[number];
  /** Tells markers of one list from those of another: kind and punctuation. */
  readonly style: string;
  /** Place in its row: `b)` is 2; of a bullet, 0. */
  readonly ordinal: number;
}

/**
 * What a stretch of text is on the page. `heading` governs what follows it; `item` is an entry of
 * a list; `row` is a table row with its cells; `header` is an e-mail or memo field ("Fecha: …").
 */
export type BlockKind = 'heading' | 'item' | 'row' | 'header' | 'paragraph';

export interface Block extends Span {
  readonly ordinal: number;
  readonly kind: BlockKind;
  /** Ordinal of the heading, list intro or item that governs it; null at the top. */
  readonly parent: number | null;
  readonly marker: Marker | null;
  /** Cells of a row, in order; empty cells included. */
  readonly cells: readonly Span[];
  /** Ordinal of the table a row belongs to. */
  readonly table: number | null;
  readonly quoted: number;
  readonly sentences: readonly Span[];
}

export interface Table {
  readonly ordinal: number;
  /** Ordinal of the block with the column titles, when there is one. */
  readonly header: number | null;
  /** Ordinals of the body's blocks. */
  readonly rows: readonly number[];
}

/** A text read as a page: its blocks in order and which governs which. */
export interface Structure {
  readonly text: string;
  /** See `foldText`: same length as the text. */
  readonly folded: string;
  readonly words: Words;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
}
