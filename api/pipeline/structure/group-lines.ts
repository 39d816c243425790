import { isSeparator, splitCells } from './split-cells.ts';
import type { Cells } from './split-cells.ts';
import type { Line, Marker, Span } from './structure.ts';

/** Lines that belong together, before it is known what they are to the text around them. */
export interface Draft extends Span {
  readonly shape: 'text' | 'row' | 'header' | 'separator';
  readonly marker: Marker | null;
  readonly indent: number;
  readonly quoted: number;
  readonly cells: Cells | null;
  /** A blank line or the text's beginning stands before it. */
  readonly afterBlank: boolean;
  readonly lineCount: number;
}

const MAIL_FIELD =
  /^(?:de|from|para|to|cc|cco|bcc|fecha|date|sent|enviado(?: el)?|asunto|subject|reply-to|responder a|ref|referencia)\s*:/i;

/** "Detenidos: 5": a line that opens with its own label does not go on from the one before. */
const LABELLED = /^[A-ZÑÁÉÍÓÚ][^.:;]{1,38}:\s/;

/** Joins the lines of a page into paragraphs, items, rows and fields. */
export function groupLines(text: string, lines: readonly Line[]): Draft[] {
  const wrapped = wrappedLines(text, lines);
  const drafts: Draft[] = [];
  let afterBlank = true;
  let open = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.blank) {
      afterBlank = true;
      open = false;
      continue;
    }
    const last = drafts.at(-1);
    const shape = shapeOf(text, lines, i);
    if (
      open &&
      shape === 'text' &&
      last?.shape === 'text' &&
      goesOn(text, last, line, lines[i - 1]!, wrapped.has(i))
    ) {
      drafts[drafts.length - 1] = { ...last, end: line.end, lineCount: last.lineCount + 1 };
      continue;
    }
    const cells = shape === 'row' ? splitCells(text, line) : null;
    drafts.push({
      shape,
      start: line.start,
      end: line.end,
      marker: line.marker,
      indent: line.indent,
      quoted: line.quoted,
      cells,
      afterBlank,
      lineCount: 1,
    });
    afterBlank = false;
    open = true;
  }
  return drafts;
}

function shapeOf(text: string, lines: readonly Line[], at: number): Draft['shape'] {
  const line = lines[at]!;
  const content = text.slice(line.start, Math.min(line.end, line.start + 4000));
  if (isSeparator(content)) return 'separator';
  if (line.marker === null && MAIL_FIELD.test(content)) return 'header';
  const cells = splitCells(text, line);
  if (cells === null) return 'text';
  if (cells.kind !== 'gap') return 'row';
  return isAligned(text, lines, at, cells) ? 'row' : 'text';
}

/** Columns made of spaces are believed only when a neighbouring line has them too. */
function isAligned(text: string, lines: readonly Line[], at: number, cells: Cells): boolean {
  if (cells.cells.slice(0, -1).some((cell) => cell.end - cell.start > 70)) return false;
  const last = cells.cells.at(-1)!;
  if (cells.cells.length > 2 && /^\d/.test(text.slice(last.start, last.end))) return true;
  for (const step of [-1, 1]) {
    const near = lines[at + step];
    if (!near || near.blank) continue;
    if (isSeparator(text.slice(near.start, near.end))) return true;
    const other = splitCells(text, near);
    if (other?.kind === 'gap' && other.cells.length <= cells.cells.length + 3) return true;
  }
  return false;
}

function goesOn(text: string, last: Draft, line: Line, previous: Line, wrapped: boolean): boolean {
  if (line.marker !== null || line.quoted !== last.quoted) return false;
  const ending = text[last.end - 1]!;
  if (ending === ':') return false;
  if (last.marker !== null && line.indent > last.indent) return true;
  if (LABELLED.test(text.slice(line.start, line.start + 48))) return false;
  if (isCapitals(text, previous) !== isCapitals(text, line)) return false;
  if (/[a-zñáéíóú]/.test(text[line.start]!) && ending !== ';') return true;
  return wrapped;
}

/** Indices of lines that go on from the line before because the page was too narrow. */
function wrappedLines(text: string, lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let first = 0;
  let group = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !lines[i]!.blank) continue;
    if (i - first > 1 && group++ > 0) markGroup(text, lines, first, i, found);
    first = i + 1;
  }
  return found;
}

function markGroup(text: string, lines: readonly Line[], from: number, to: number, found: Set<number>): void {
  const goingOn: number[] = [];
  let widest = 0;
  for (let i = from; i < to; i++) {
    const width = lines[i]!.end - lines[i]!.start + lines[i]!.indent;
    if (width > widest) widest = width;
    if (i + 1 < to && lines[i + 1]!.marker === null) goingOn.push(i);
  }
  if (widest < 45 || widest > 120 || goingOn.length === 0) return;
  const full = goingOn.filter((i) => lines[i]!.end - lines[i]!.start + lines[i]!.indent >= 0.75 * widest);
  if (full.length < 0.6 * goingOn.length) return;
  for (const i of full) if (!/[:]$/.test(text.slice(lines[i]!.end - 1, lines[i]!.end))) found.add(i + 1);
}

/** True for a line whose letters are all capitals. */
export function isCapitals(text: string, span: Span): boolean {
  const content = text.slice(span.start, Math.min(span.end, span.start + 200));
  return /[A-ZÑÁÉÍÓÚ]{2}/.test(content) && !/[a-zñáéíóú]{2}/.test(content);
}
