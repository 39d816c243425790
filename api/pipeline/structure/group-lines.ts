import { LINE_SIGN } from './line-signs.ts';
import { hasCapitals, hasSmallLetters, isCapital, isDigit, isSmall, isSpace } from './signs.ts';
import { isSeparator, kindOf, needsTwin, splitCells, wordsOf } from './split-cells.ts';
import type { Cells } from './split-cells.ts';
import { splitSetOff } from './split-set-off.ts';
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

/** Joins the lines of a page into paragraphs, items, rows and fields. */
export function groupLines(text: string, lines: readonly Line[]): Draft[] {
  const wrapped = wrappedLines(text, lines);
  const drafts: { -readonly [K in keyof Draft]: Draft[K] }[] = [];
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
    const plain = plainShape(text, lines, i);
    const cells = plain === null ? cellsOf(text, lines, i) : null;
    if (
      open &&
      plain === null &&
      cells === null &&
      last?.shape === 'text' &&
      goesOn(text, last, line, lines[i - 1]!, wrapped.has(i))
    ) {
      last.end = line.end;
      last.lineCount++;
      continue;
    }
    drafts.push({
      shape: plain ?? (cells === null ? 'text' : 'row'),
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

function plainShape(text: string, lines: readonly Line[], at: number): 'separator' | 'header' | null {
  const line = lines[at]!;
  const { start } = line;
  const end = Math.min(line.end, start + 4000);
  if (isSeparator(text, { start, end })) return 'separator';
  const field = line.marker === null && hasColon(line) && MAIL_FIELD.test(text.slice(start, end));
  return field && !isOfForm(text, lines, at) ? 'header' : null;
}

/** Lines at the head of a text whose fields are its own. */
const HEAD_LINES = 8;
const DATE_FIELD = /^(?:fecha|date)\s*:/i;
/** What else a form of one event tells. */
const FORM_FIELD = /^(?:lugar|municipio|ubicaci[oó]n|desarrollo|hechos?|s[ií]ntesis|qu[eé])\s*:/i;
const OTHER_FIELD = /^[A-ZÁÉÍÓÚÑ][A-Za-záéíóúñÁÉÍÓÚÑ /]{2,26}:\s/;

/** "Lugar: … / Fecha: … / Desarrollo: …": the date of what a form tells, between its other fields. */
function isOfForm(text: string, lines: readonly Line[], at: number): boolean {
  if (!DATE_FIELD.test(text.slice(lines[at]!.start, lines[at]!.start + 8))) return false;
  const near = [lines[at - 1], lines[at + 1]].map((line) =>
    line === undefined || line.blank ? '' : text.slice(line.start, Math.min(line.end, line.start + 40)),
  );
  if (near.some((content) => MAIL_FIELD.test(content))) return false;
  return at < HEAD_LINES
    ? near.some((content) => FORM_FIELD.test(content))
    : near.every((content) => !content.includes(':') || OTHER_FIELD.test(content));
}

function hasColon({ signs }: Line): boolean {
  return (signs & LINE_SIGN.colon) !== 0;
}

/** The cells of a line that is a row of a table, or null. */
function cellsOf(text: string, lines: readonly Line[], at: number): Cells | null {
  const cells = splitCells(text, lines[at]!);
  if (cells === null) return titleWords(text, lines, at);
  if (needsTwin(cells.kind)) return hasTwin(text, lines, at, cells) ? unspaced(cells) : null;
  return cells.kind !== 'gap' || isAligned(text, lines, at, cells) ? cells : null;
}

/** "Municipio SEDENA GN SEMAR" over rows of a label and figures: a title for each column, or for all but the first. */
function titleWords(text: string, lines: readonly Line[], at: number): Cells | null {
  const line = lines[at]!;
  const below = lines[at + 1];
  if (!below || below.blank) return null;
  const row = splitCells(text, below);
  if (row && needsTwin(row.kind) && (line.signs & TITLE_SIGNS) !== 0) {
    const titles = splitSetOff(text, line, true);
    return titles && row.kind === kindOf(titles) && row.cells.length === titles.cells.length
      ? unspaced({ kind: row.kind, cells: titles.cells })
      : null;
  }
  if (line.end - line.start > LONGEST_TITLES || row?.kind !== 'figures') return null;
  if (!hasTwin(text, lines, at + 1, row)) return null;
  const words = wordsOf(text.slice(line.start, line.end), line.start);
  if (words.some(({ start, end }) => /\d/.test(text.slice(start, end)))) return null;
  if (words.length === row.cells.length) return { kind: 'figures', cells: words };
  const corner = { start: line.start, end: line.start };
  return words.length === row.cells.length - 1 ? { kind: 'figures', cells: [corner, ...words] } : null;
}

const LONGEST_TITLES = 90;
const TITLE_SIGNS = LINE_SIGN.setOff | LINE_SIGN.semicolon;

/** Fields with spaces are rows of one table with those without. */
function unspaced({ kind, cells }: Cells): Cells {
  return { kind: kind === 'spaced' ? 'semicolon' : kind, cells };
}

/** A line right above or below is cut into as many cells by the same sign. */
function hasTwin(text: string, lines: readonly Line[], at: number, cells: Cells): boolean {
  return [-1, 1].some((step) => {
    const near = lines[at + step];
    if (!near || near.blank) return false;
    const other = splitCells(text, near);
    return (
      other !== null &&
      unspaced(other).kind === unspaced(cells).kind &&
      other.cells.length === cells.cells.length
    );
  });
}

/** Longest title of a section between a table's head and its rows. */
export const LONGEST_SECTION = 40;

/** Columns made of spaces are believed only when a neighbouring line has them too. */
function isAligned(text: string, lines: readonly Line[], at: number, cells: Cells): boolean {
  if (cells.cells.slice(0, -1).some((cell) => cell.end - cell.start > 70)) return false;
  const last = cells.cells.at(-1)!;
  const figures = /^\d/.test(text.slice(last.start, last.end)) || isOfFigures(text, cells);
  if (cells.cells.length > 2 && figures) return true;
  const above = figures && isSection(text, lines[at - 1]) ? -2 : -1;
  const below = cells.cells.length > 2 && isSection(text, lines[at + 1]) ? 2 : 1;
  for (const step of [above, below]) {
    const near = lines[at + step];
    if (!near || near.blank) continue;
    if (isSeparator(text, near)) return true;
    const other = splitCells(text, near);
    if (other?.kind === 'gap' && other.cells.length <= cells.cells.length + 3) return true;
  }
  return false;
}

/** "Mier   540   —": a label and figures, dashes for none. */
function isOfFigures(text: string, { cells }: Cells): boolean {
  const [, ...values] = cells.map(({ start, end }) => text.slice(start, end));
  return values.some((one) => /^\d/.test(one)) && values.every((one) => /^(?:\d[\d.,]*|[-–—])$/.test(one));
}

/** A short line without columns, as the title of a section stands among rows. */
function isSection(text: string, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    !line.blank &&
    line.end - line.start <= LONGEST_SECTION &&
    !isSeparator(text, line) &&
    splitCells(text, line) === null
  );
}

/** A label of any case: "Cd. Acuña: 31". */
const ANY_LABEL = /^[^.:;]{2,44}(?:\.\s[^.:;]{2,30})?:\s+\S/;
const LONGEST_FIELD = 70;

/** "municipio de Frontera: 40" below "Cd. Acuña: 31": two short lines that open with labels are two fields. */
function isFieldBelow(text: string, line: Line, previous: Line): boolean {
  return (
    hasColon(previous) &&
    hasColon(line) &&
    previous.end - previous.start <= LONGEST_FIELD &&
    ANY_LABEL.test(text.slice(previous.start, previous.end)) &&
    ANY_LABEL.test(text.slice(line.start, Math.min(line.end, line.start + 90)))
  );
}

function goesOn(text: string, last: Draft, line: Line, previous: Line, wrapped: boolean): boolean {
  if (line.marker !== null || line.quoted !== last.quoted) return false;
  if (opensWithWeekday(text, line) || opensWithDay(text, line)) return false;
  const ending = text[last.end - 1]!;
  if (ending === ':') return false;
  if (last.marker === null && isFieldBelow(text, line, previous)) return false;
  if (last.marker !== null && line.indent > last.indent)
    return !isEntry(text, line) && !isBelowTitle(text, last, line);
  if (!wrapped && (ending === ';' || !isSmall(text.charCodeAt(line.start)))) return false;
  return !isLabelled(text, line.start) && isCapitals(text, previous) === isCapitals(text, line);
}

/** "mié 12   Estación Paila: …": the line of a day. */
const WEEKDAY_LINE =
  /^(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom|mon|tue|wed|thu|fri|sat|sun)[a-záé]{0,6}\.?[ \t]+\d{1,2}(?:\.?[:,)-]?[ \t]{2,}|[.:,)][ \t])/i;

/** "12/01 Chicomuselo. …": the line of a day in figures. */
const DAY_LINE = /^(?:0?[1-9]|[12]\d|3[01])[/-](?:0[1-9]|1[0-2])(?:[/-]\d{2,4})?[.:,]?[ \t]+[A-ZÁÉÍÓÚÑ]/;

function opensWithDay(text: string, { start, end }: Line): boolean {
  return isDigit(text.charCodeAt(start)) && DAY_LINE.test(text.slice(start, Math.min(end, start + 16)));
}

function opensWithWeekday(text: string, { start, end, signs }: Line): boolean {
  return (
    (signs & (LINE_SIGN.gap | LINE_SIGN.colon)) !== 0 &&
    WEEKDAY_LINE.test(text.slice(start, Math.min(end, start + 24)))
  );
}

/** "Guadalupe y Calvo, 360" set in below a title: an entry of its own. */
const ENTRY = /^[A-ZÁÉÍÓÚÑ][^.;:]{2,60}?,?\s+\d[\d,]*$/;

function isEntry(text: string, { start, end }: Line): boolean {
  return end - start < 72 && ENTRY.test(text.slice(start, end));
}

/** "A. CÁRTEL X (C.X.)" in capitals, and what is told of it set in below, in small letters. */
function isBelowTitle(text: string, last: Draft, line: Line): boolean {
  return (
    last.lineCount === 1 &&
    last.end - last.start <= LONGEST_SECTION &&
    last.end - last.start > 3 &&
    !/[.;,]$/.test(text.slice(last.start, last.end).replace(/(?:[A-Z]\.)+$/, '')) &&
    isCapitals(text, last) &&
    !isCapitals(text, line)
  );
}

/** Longest label of a line, in characters. */
const LONGEST_LABEL = 39;

/** "Detenidos: 5": a line that opens with its own label does not go on from the one before. */
function isLabelled(text: string, start: number): boolean {
  if (!isCapital(text.charCodeAt(start))) return false;
  for (let i = start + 1; i <= start + LONGEST_LABEL && i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '.' && isLeader(text, i)) {
      while (text[i + 1] === '.' || text[i + 1] === ' ') i++;
      continue;
    }
    if (sign === ':') return i > start + 1 && isSpace(text.charCodeAt(i + 1));
    if (sign === '.' || sign === ';') return false;
  }
  return false;
}

/** Dots that lead from a label to its colon: "CUÁNDO .....:". */
function isLeader(text: string, at: number): boolean {
  return text[at + 1] === '.' || text[at - 1] === '.';
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
  let widest = 0;
  for (let i = from; i < to; i++) widest = Math.max(widest, widthOf(lines[i]!));
  if (widest < 45 || widest > 120) return;
  const goingOn: number[] = [];
  for (let i = from; i + 1 < to; i++) if (lines[i + 1]!.marker === null) goingOn.push(i);
  const full = goingOn.filter((i) => widthOf(lines[i]!) >= 0.75 * widest);
  if (full.length < 0.6 * goingOn.length) return;
  for (const i of full) if (text[lines[i]!.end - 1] !== ':') found.add(i + 1);
}

function widthOf(line: Line): number {
  return line.end - line.start + line.indent;
}

/** True for a line whose letters are all capitals. */
export function isCapitals(text: string, { start, end }: Span): boolean {
  const to = Math.min(end, start + 200);
  return !hasSmallLetters(text, start, to) && hasCapitals(text, start, to);
}
