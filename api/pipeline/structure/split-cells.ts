import { allMatches } from '../words/all-matches.ts';
import type { Span } from './structure.ts';

export type RowKind = 'semicolon' | 'pipe' | 'tab' | 'leader' | 'gap';

export interface Cells {
  readonly kind: RowKind;
  readonly cells: readonly Span[];
}

const SEPARATOR = /^[\s|:+=_-]{3,}$/;
const PIPE = /\s*\|\s*/g;
const TAB = /[ \t]*\t[ ]*/g;
/** A file of fields: two semicolons or more, none with a space after it as a sentence has. */
const FIELDS = /^[^;]*(?:;(?=\S|$)[^;]*){2,}$/;
const SEMICOLON = /\s*;\s*/g;
const LEADER = /\s*(?:\.{4,}|…{2,}|_{4,}|(?:\. ){4,}\.?)\s*|\s\.{2,3}\s+|\s\.\s+(?=[\d,./ -]+$)/g;
const IS_LEADER = /\.{4}|…{2}|_{4}|(?:\. ){4}|\S\s\.{2,3}\s+\S|[^.\d]\s\.\s+\d[\d,./ -]*$/;
/** Longest text before dots that lead to a value. */
const LONGEST_LABEL = 70;
/** Two spaces or more, not after punctuation that ends a sentence or a label. */
const GAP = /(?<![.:;,?!\s]) {2,}(?=\S)|(?<=[.)]) {3,}(?=\S)/g;

/** True for the rule under a table's head: `|---|---|`, `-----  -----`. */
export function isSeparator(content: string): boolean {
  return SEPARATOR.test(content) && /[-=_]{3}/.test(content);
}

/** The cells of a line that is laid out as a table row, or null. Offsets are into the text. */
export function splitCells(text: string, line: Span): Cells | null {
  const content = text.slice(line.start, line.end);
  if (content.includes(';') && FIELDS.test(content))
    return { kind: 'semicolon', cells: cut(content, line.start, SEMICOLON) };
  if (content.includes('|')) {
    const inner = content.replace(/\|$/, '');
    const skip = inner.startsWith('|') ? 1 : 0;
    const cells = cut(inner.slice(skip), line.start + skip, PIPE);
    return cells.length > 1 ? { kind: 'pipe', cells } : null;
  }
  if (content.includes('\t')) return { kind: 'tab', cells: cut(content, line.start, TAB) };
  if (IS_LEADER.test(content)) {
    const cells = cut(content, line.start, LEADER);
    if (
      cells.length > 1 &&
      cells[1]!.end > cells[1]!.start &&
      cells[0]!.end - cells[0]!.start <= LONGEST_LABEL
    )
      return { kind: 'leader', cells };
  }
  if (content.includes('  ')) {
    const cells = cut(content, line.start, GAP);
    if (cells.length > 1) return { kind: 'gap', cells };
  }
  return null;
}

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

function trimmed(content: string, from: number, to: number, offset: number): Span {
  let start = from;
  let end = to;
  while (start < end && content.charCodeAt(start) <= 32) start++;
  while (end > start && content.charCodeAt(end - 1) <= 32) end--;
  return { start: offset + start, end: offset + end };
}
