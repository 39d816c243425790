import { alignCells } from './align-cells.ts';
import { isHeaderRow } from './find-header-row.ts';
import { LEXICON } from '../words/lexicon.ts';
import { readWords } from '../words/read-words.ts';
import type { KeptWords } from '../words/read-words.ts';
import { foldText } from './fold-text.ts';
import { LONGEST_SECTION, groupLines } from './group-lines.ts';
import type { Draft } from './group-lines.ts';
import { isHeading, isOverIndented, isPlaceTitle } from './is-heading.ts';
import { splitInlineItems } from './split-inline-items.ts';
import { splitLines } from './split-lines.ts';
import { splitSentences } from './split-sentences.ts';
import type { Block, Span, Structure, Table } from './structure.ts';

/**
 * Reads a text as a page: blocks in order, each with what governs it, its cells and its sentences.
 * Linear in the length of the text. With `kept` it lasts as long as no other words are read into that.
 */
export function readStructure(text: string, folded: string = foldText(text), kept?: KeptWords): Structure {
  LEXICON.forgetIfFull();
  const drafts = groupLines(text, splitLines(text));
  const blocks: Block[] = [];
  const tables: TableDraft[] = [];
  const governors: Governor[] = [];
  drafts.forEach((draft, index) => {
    if (draft.shape === 'separator') return;
    if (draft.shape === 'row') {
      blocks.push(rowBlock(drafts, index, blocks, governors, tables, text));
      return;
    }
    const next = nextContent(drafts, index);
    const openStyles = draft.marker === null ? [] : governors.map((governor) => governor.style);
    const heading = isHeading(text, draft, next, openStyles) || isPlaceTitle(text, draft, next);
    const kind =
      draft.shape === 'header' ? 'header' : heading ? 'heading' : draft.marker ? 'item' : 'paragraph';
    const parts =
      kind === 'heading' || kind === 'header' ? [draft] : splitInlineItems(folded, draft.start, draft.end);
    const intro = kind === 'heading' && (text[draft.end - 1] === ':' || isOverIndented(draft, next));
    const parent = govern(governors, draft, kind, blocks.length, intro);
    parts.forEach((part, order) => {
      blocks.push({
        ordinal: blocks.length,
        kind: order > 0 ? 'item' : kind,
        start: part.start,
        end: part.end,
        parent: order > 0 ? blocks.length - order : parent,
        marker: order > 0 ? null : draft.marker,
        cells: [],
        table: null,
        quoted: draft.quoted,
        sentences: splitSentences(text, folded, part.start, part.end),
      });
    });
  });
  return {
    text,
    folded,
    words: readWords(folded, kept),
    blocks,
    tables: tables.map(({ ordinal, header, rows }): Table => ({ ordinal, header, rows })),
  };
}

interface TableDraft {
  ordinal: number;
  header: number | null;
  rows: number[];
  kind: string;
  last: Draft;
}

/** A block that may govern later ones; `style` says which later block ends its rule. */
interface Governor {
  block: number;
  style: string;
  indent: number;
  role: 'heading' | 'intro' | 'item';
}

function rowBlock(
  drafts: readonly Draft[],
  index: number,
  blocks: Block[],
  governors: readonly Governor[],
  tables: TableDraft[],
  text: string,
): Block {
  const draft = drafts[index]!;
  const before = drafts[index - 1];
  const { kind, cells } = draft.cells!;
  const ordinal = blocks.length;
  let table = tables.at(-1);
  const joins =
    table &&
    table.kind === kind &&
    (before === table.last || before?.shape === 'separator') &&
    !draft.afterBlank;
  const titled =
    isHeaderRow(text, cells) ||
    (drafts[index + 1]?.shape === 'separator' && !hasFigures(text, cells)) ||
    (!joins && standsOverFigures(text, kind, cells, rowBelow(drafts, index)));
  if (!table || !joins || (titled && (table.rows.length > 0 || isOtherHead(text, table, blocks, cells)))) {
    const header = table && !titled ? headGoingOn(text, table, blocks, cells, kind) : null;
    table = { ordinal: tables.length, header, rows: [], kind, last: draft };
    tables.push(table);
  }
  table.last = draft;
  const head = table.header === null ? undefined : blocks[table.header];
  if (head && lacksCorner(text, kind, head.cells, cells))
    blocks[head.ordinal] = { ...head, cells: [cornerOf(text, head), ...head.cells] };
  if (table.header === null && table.rows.length === 0 && titled) table.header = ordinal;
  else table.rows.push(ordinal);
  return {
    ordinal,
    kind: 'row',
    start: draft.start,
    end: draft.end,
    parent: governors.at(-1)?.block ?? null,
    marker: draft.marker,
    cells:
      table.header === null ? cells : alignCells(text, kind, cells, blocks[table.header]?.cells ?? cells),
    table: table.ordinal,
    quoted: draft.quoted,
    sentences: cells.filter((cell) => cell.end > cell.start),
  };
}

/** Titles of other columns right under what was taken for the head: a letterhead set in columns. */
function isOtherHead(
  text: string,
  { header }: TableDraft,
  blocks: readonly Block[],
  cells: readonly Span[],
): boolean {
  return header !== null && blocks[header]!.cells.length !== cells.length && isHeaderRow(text, cells);
}

/** Columns of spaces whose first has no title: all titles stand right of the row's first cell. */
function lacksCorner(text: string, kind: string, titles: readonly Span[], cells: readonly Span[]): boolean {
  if (kind !== 'gap' || cells.length !== titles.length + 1) return false;
  const onLine = (at: number): number => at - text.lastIndexOf('\n', at - 1);
  return onLine(titles[0]!.start) > onLine(cells[0]!.end);
}

function cornerOf(text: string, { start }: Span): Span {
  const at = text.lastIndexOf('\n', start - 1) + 1;
  return { start: at, end: at };
}

/** Titles without figures over a row of the same width that has some, or of one cell more: whatever the words. */
function standsOverFigures(
  text: string,
  kind: string,
  cells: readonly Span[],
  below: readonly Span[],
): boolean {
  const width = lacksCorner(text, kind, cells, below) ? cells.length + 1 : cells.length;
  return (
    width > 2 &&
    below.length === width &&
    cells.every((cell) => /^[^\d]*[A-Za-zÁÉÍÓÚÑáéíóúñ][^\d]*$/.test(text.slice(cell.start, cell.end))) &&
    below.slice(1).filter((cell) => FIGURES.test(text.slice(cell.start, cell.end))).length > 1
  );
}

/** The cells of the row right below, the title of a section between left out. */
function rowBelow(drafts: readonly Draft[], index: number): readonly Span[] {
  const next = drafts[index + 1];
  const isSection =
    next?.shape === 'text' &&
    next.marker === null &&
    next.end - next.start <= LONGEST_SECTION &&
    next.lineCount === 1;
  const row = isSection ? drafts[index + 2] : next;
  return row?.shape === 'row' && !row.afterBlank && !next!.afterBlank ? row.cells!.cells : [];
}

/** The head of the table before, when only titles of sections stand between its rows and this one. */
function headGoingOn(
  text: string,
  table: TableDraft,
  blocks: readonly Block[],
  cells: readonly Span[],
  kind: string,
): number | null {
  if (table.header === null || table.kind !== kind || !hasFigures(text, cells)) return null;
  const between = blocks.slice((table.rows.at(-1) ?? table.header) + 1);
  const columns = blocks[table.header]!.cells.length;
  return between.length < 3 &&
    between.every((block) => block.kind === 'heading' || isSectionTitle(block)) &&
    cells.length > 1 &&
    (cells.length <= columns || lacksCorner(text, kind, blocks[table.header]!.cells, cells))
    ? table.header
    : null;
}

/** "15/a. Z.M." between rows: short, and no sentence. */
function isSectionTitle({ kind, start, end, sentences }: Block): boolean {
  return kind === 'paragraph' && end - start <= LONGEST_SECTION && sentences.length < 3;
}

const FIGURES = /^[\d.,]+$/;

function hasFigures(text: string, cells: readonly Span[]): boolean {
  return cells.some((cell) => FIGURES.test(text.slice(cell.start, cell.end)));
}

function nextContent(drafts: readonly Draft[], index: number): Draft | undefined {
  for (let i = index + 1; i < drafts.length; i++) if (drafts[i]!.shape !== 'separator') return drafts[i];
  return undefined;
}

function govern(
  governors: Governor[],
  draft: Draft,
  kind: Block['kind'],
  ordinal: number,
  intro: boolean,
): number | null {
  if (kind === 'header') {
    governors.length = 0;
    return null;
  }
  if (draft.marker !== null) {
    const same = governors.findLastIndex(
      (governor) =>
        governor.style === draft.marker!.style &&
        (draft.marker!.kind !== 'bullet' || governor.indent >= draft.indent),
    );
    if (same >= 0) governors.length = same;
  } else if (kind === 'heading' && !intro) {
    const same = governors.findLastIndex((governor) => governor.style === 'plain');
    const first = governors.findIndex(
      (governor) =>
        governor.role !== 'heading' && !(governor.role === 'intro' && governor.block === ordinal - 1),
    );
    const cut = same >= 0 ? same : first;
    const announced = governors.at(-1)?.role === 'intro' && governors.at(-1)!.block === ordinal - 1;
    if (cut >= 0 && !announced) governors.length = cut;
  } else {
    while (
      governors.length > 0 &&
      governors.at(-1)!.role !== 'heading' &&
      draft.indent <= governors.at(-1)!.indent
    )
      governors.pop();
  }
  const parent = governors.at(-1)?.block ?? null;
  if (kind === 'heading' || kind === 'item')
    governors.push({
      block: ordinal,
      style: draft.marker?.style ?? (intro ? 'intro' : 'plain'),
      indent: draft.indent,
      role: kind === 'item' ? 'item' : intro ? 'intro' : 'heading',
    });
  return parent;
}

/** The blocks that govern a block, the nearest first. */
export function governorsOf(structure: Structure, block: Block): Block[] {
  const chain: Block[] = [];
  let parent = block.parent;
  while (parent !== null && chain.length < 12) {
    const governor: Block = structure.blocks[parent]!;
    chain.push(governor);
    parent = governor.parent;
  }
  return chain;
}

/** The text of a span, folded. */
export function foldedOf(structure: Structure, span: Span): string {
  return structure.folded.slice(span.start, span.end);
}
