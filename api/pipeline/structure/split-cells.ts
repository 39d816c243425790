import { allMatches } from '../words/all-matches.ts';
import { LINE_SIGN } from './line-signs.ts';
import { SEMICOLON_SIGN, splitSetOff } from './split-set-off.ts';
import type { SetOff } from './split-set-off.ts';
import { isCapital, isDigit, isSmall } from './signs.ts';
import type { Line, Span } from './structure.ts';

export type RowKind =
  'semicolon' | 'comma' | 'spaced' | 'pipe' | 'tab' | 'leader' | 'gap' | 'figures' | SetOffKind;
/** Cells that a sign with space round it sets off: `//`, `·`, `/`, `–`, `-`. */
export type SetOffKind = `set-off-${number}`;
/** Kinds that are believed only beside a line of as many cells, as sentences look like them. */
const WITH_TWIN: ReadonlySet<RowKind> = new Set(['comma', 'spaced', 'figures']);

/** Whether lines of a kind are believed only beside a line of as many cells. */
export function needsTwin(kind: RowKind): boolean {
  return WITH_TWIN.has(kind) || kind.startsWith('set-off');
}

export interface Cells {
  readonly kind: RowKind;
  readonly cells: readonly Span[];
}

const SEPARATOR = /^[\s|:+=_-]{3,}$/;
const PIPE = /\s*\|\s*/g;
const TAB = /[ \t]*\t[ ]*/g;
/** A file of fields: two semicolons or more, none with a space after it as a sentence has. */
const FIELDS = /^[^;]*(?:;(?=\S|$)[^;]*){2,}$/;
/** "Base;Personal", "Reynosa;281": a file of two fields, believed beside a line of as many. */
const TWO_FIELDS = /^[^;]{2,60};\S[^;]{0,40}$/;
/**
 * The same with spaces, as clerks set it; believed beside a line of as many cells (see `group-lines.ts`).
 * A space before each sign, as no sentence has it, lets a cell be as long as what happened.
 */
const SPACED_FIELDS = /^[^;]{1,60}(?:(?:;[^;]{0,70}){2,}(?<![.:;,])|(?:\s;\s[^;]{0,300}){2,})$/;
const SEMICOLON = /\s*;\s*/g;
/** A file of fields apart by commas, at least three; those with commas in them in quotes. */
const COMMA_FIELDS =
  /^(?:(?:"[^"]*"|[^",]*)(?:,(?!\s)(?:"[^"]*"|[^",]*)){2,}|"[^"]*"(?:,(?:"[^"]*"|[^", ]*)){2,})$/;
/** A comma with an even number of quotes after it: none inside a field. */
const COMMA = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/g;
const LONGEST_FIELDS = 1000;
const LEADER =
  /\s*(?:\.{4,}|…{2,}|_{4,}|(?:\. ){4,}\.?)\s*(?!:)|\s\.{2,3}\s+|\s\.\s+(?=[\d,./ -]+$)|\s→\s+(?=\d[\d,.]*(?:\s*\([^()]*\))?\s*$)/g;
const IS_LEADER =
  /(?:\.{4,}|…{2,}|_{4,}|(?:\. ){4,}\.?)\s*(?![\s.:…_])|\S\s\.{2,3}\s+\S|[^.\d]\s\.\s+\d[\d,./ -]*$|\s→\s+\d[\d,.]*(?:\s*\([^()]*\))?\s*$/;
/** Longest text before dots that lead to a value. */
const LONGEST_LABEL = 70;
/** Two spaces or more, not after punctuation that ends a sentence or a label, nor before a colon. */
const GAP = /(?<![.:;,?!\s]) {2,}(?=[^\s:])|(?<=\s[?!]) {2,}(?=\S)|(?<=[.)]) {3,}(?=\S)/g;

/** The same between abbreviated titles: "No.  LUGAR  OFS.  TPA.", believed where all cells are short. */
const TITLE_GAP = / {2,}(?=\S)/g;
const LONGEST_TITLE = 22;

/** True for the rule under a table's head: `|---|---|`, `-----  -----`. */
export function isSeparator(text: string, { start, end }: Span): boolean {
  const first = text.charCodeAt(start);
  if (isSmall(first) || isCapital(first) || isDigit(first)) return false;
  const content = text.slice(start, end);
  return SEPARATOR.test(content) && /[-=_]{3}/.test(content);
}

/** Of the signs of a line those of cells. */
const CELL_SIGNS = ~LINE_SIGN.colon;

/** The cells of a line that is laid out as a table row, or null. Offsets are into the text. */
export function splitCells(text: string, line: Line): Cells | null {
  const signs = line.signs & CELL_SIGNS;
  if (signs === 0) return figureCells(text, line);
  const content = text.slice(line.start, line.end);
  if ((signs & LINE_SIGN.semicolon) !== 0 && FIELDS.test(content))
    return {
      kind: 'semicolon',
      cells: cut(content, line.start, SEMICOLON).map((cell) => unquoted(text, cell)),
    };
  if ((signs & LINE_SIGN.pipe) !== 0) {
    const inner = content.replace(/\|$/, '');
    const skip = inner.startsWith('|') ? 1 : 0;
    const cells = cut(inner.slice(skip), line.start + skip, PIPE).map((cell) => unstarred(text, cell));
    return cells.length > 1 && !isInlineList(text, cells, skip) ? { kind: 'pipe', cells } : null;
  }
  if ((signs & LINE_SIGN.tab) !== 0) return { kind: 'tab', cells: cut(content, line.start, TAB) };
  if ((signs & LINE_SIGN.leader) !== 0 && IS_LEADER.test(content)) {
    const cells = pairsOf(content, line.start) ?? cut(content, line.start, LEADER);
    if (
      cells.length > 1 &&
      cells[1]!.end > cells[1]!.start &&
      cells[0]!.end - cells[0]!.start <= LONGEST_LABEL
    )
      return figuresOf(text, cells) ?? { kind: 'leader', cells };
  }
  if ((signs & LINE_SIGN.gap) !== 0) {
    const cells = cut(content, line.start, GAP);
    if (cells.length > 1) return { kind: 'gap', cells: titlesOf(content, line.start) ?? cells };
  }
  if ((signs & LINE_SIGN.semicolon) !== 0 && (SPACED_FIELDS.test(content) || TWO_FIELDS.test(content)))
    return { kind: 'spaced', cells: cut(content, line.start, SEMICOLON) };
  if ((signs & LINE_SIGN.comma) !== 0 && content.length < LONGEST_FIELDS && COMMA_FIELDS.test(content))
    return { kind: 'comma', cells: cut(content, line.start, COMMA).map((cell) => unquoted(text, cell)) };
  if ((signs & (LINE_SIGN.setOff | LINE_SIGN.semicolon)) !== 0) {
    const row = splitSetOff(text, line);
    if (row) return { kind: kindOf(row), cells: row.cells };
  }
  return figureCells(text, line);
}

/** Fields apart by semicolons with spaces are of one kind, however a line is told to be one. */
export function kindOf({ sign }: SetOff): RowKind {
  return sign === SEMICOLON_SIGN ? 'spaced' : `set-off-${sign}`;
}

/** "Patrullaje (SEDENA): P 65 | Q 61 | R 91": a list of places with their figures after what it is of. */
function isInlineList(text: string, cells: readonly Span[], edge: number): boolean {
  const [first, ...rest] = cells.map(({ start, end }) => text.slice(start, end));
  return edge === 0 && rest.length > 0 && INTRODUCED.test(first!) && rest.every((cell) => LISTED.test(cell));
}

const INTRODUCED = /^[^:]{6,}:\s+\S.*\d/;
/** "Irapuato 116", "Taxco: 91 elementos.", no field with its name. */
const LISTED = /^[A-ZÁÉÍÓÚÑ][^\d|]{2,44}[\s:(,=–-]\s?\d[\d,.]*(?:\s[a-z]+)?[).]*$/;

function cut(content: string, offset: number, separator: RegExp): Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (const match of allMatches(content, separator)) {
    cells.push(trimmed(content, from, match.index, offset));
    from = match.index + match[0].length;
  }
  cells.push(trimmed(content, from, content.length, offset));
  return cells;
}

/** A cell without the asterisks that set it bold. */
function unstarred(text: string, { start, end }: Span): Span {
  const bold = end - start > 4 && text.startsWith('**', start) && text.startsWith('**', end - 2);
  return bold ? { start: start + 2, end: end - 2 } : { start, end };
}

/** A field without the quotes round it. */
function unquoted(text: string, { start, end }: Span): Span {
  const quoted = end - start > 1 && text[start] === '"' && text[end - 1] === '"';
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** "Tijuana 120 45 -": a label and figures that single spaces set apart, as columns come out of a PDF. */
const FIGURES_ROW = /^([A-ZÁÉÍÓÚÑ][^\d|;:]{1,50}?)((?: (?:\d{1,3}(?:,\d{3})+|\d{1,6}|[-–—])){2,12})$/;
const LONGEST_FIGURES = 110;

function figureCells(text: string, { start, end }: Span): Cells | null {
  if (end - start > LONGEST_FIGURES || !endsFigures(text.charCodeAt(end - 1))) return null;
  const match = FIGURES_ROW.exec(text.slice(start, end));
  if (!match) return null;
  const label = { start, end: start + match[1]!.length };
  return { kind: 'figures', cells: [label, ...wordsOf(match[2]!, label.end)] };
}

/** A digit or a dash. */
function endsFigures(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 45 || code === 8211 || code === 8212;
}

/** "Ags. ..... 410      Mor. ..... 930": entries of a list set in two or three columns, each led to its value by dots. */
const LED_ENTRY = /(\S[^\n]{0,60}?)\s*(?:\.{3,}|…{2,}|_{4,})\s*(\d[\d.,]*|[-–—])(?=\s{2,}\S|$)\s*/y;

function pairsOf(content: string, offset: number): Span[] | null {
  const cells: Span[] = [];
  LED_ENTRY.lastIndex = 0;
  while (LED_ENTRY.lastIndex < content.length) {
    const from = LED_ENTRY.lastIndex;
    const match = LED_ENTRY.exec(content);
    if (!match) return null;
    const value = match.index + match[0].trimEnd().length - match[2]!.length;
    cells.push(trimmed(content, from, from + match[1]!.length, offset));
    cells.push(trimmed(content, value, value + match[2]!.length, offset));
  }
  return cells.length > 2 ? cells : null;
}

/** The words of a stretch, each a cell. */
export function wordsOf(content: string, offset: number): Span[] {
  return allMatches(content, /\S+/g).map((word) => ({
    start: offset + word.index,
    end: offset + word.index + word[0].length,
  }));
}

/** "Mier .....  540   180   —": dots that lead to a row of figures, each a column of spaces. */
const FIGURES = /^(?:\d[\d.,]*|[-–—])(?: {2,}(?:\d[\d.,]*|[-–—])){1,9}$/;

function figuresOf(text: string, cells: readonly Span[]): Cells | null {
  const [label, last] = cells;
  if (cells.length !== 2 || last!.end - last!.start > 120) return null;
  const content = text.slice(last!.start, last!.end);
  return FIGURES.test(content)
    ? { kind: 'gap', cells: [label!, ...cut(content, last!.start, TITLE_GAP)] }
    : null;
}

/** The cells of a line that may be a table's head, cut also after the dots of abbreviated titles. */
function titlesOf(content: string, offset: number): Span[] | null {
  if (!content.includes('.  ')) return null;
  const titles = cut(content, offset, TITLE_GAP);
  return titles.length > 3 && titles.every((cell) => cell.end - cell.start <= LONGEST_TITLE) ? titles : null;
}

function trimmed(content: string, from: number, to: number, offset: number): Span {
  let start = from;
  let end = to;
  while (start < end && content.charCodeAt(start) <= 32) start++;
  while (end > start && content.charCodeAt(end - 1) <= 32) end--;
  return { start: offset + start, end: offset + end };
}
