import { allMatches } from '../words/all-matches.ts';
import type { Span } from './structure.ts';

/** Signs that clerks set between the cells of a row, with a space on either side, the rarer first. */
const SIGNS: readonly RegExp[] = [
  /\s\/\/(?:\s|$)/g,
  /\s·(?:\s|$)/g,
  /\s\/(?:\s|$)/g,
  /\s[–—](?:\s|$)/g,
  /\s-(?:\s|$)/g,
];
/** The last of them, that of fields set with spaces. */
const SEMICOLONS = /;(?:\s+|$)/g;
/** Of them, those that set also two cells apart: `//`, `·`, `/`. */
const PAIRS: ReadonlySet<number> = new Set([0, 1, 2]);
/** Longest line that is a row so set, and longest of its cells, in signs. */
const LONGEST_ROW = 240;
const LONGEST_CELL = 46;
/** "240", "3,200 eltos.", "1 Of. y 29 Tpa.", "—": a cell that counts men, or none. */
const COUNT =
  /^\d[\d.,]*(?:\s*(?:eltos?|elementos|elems?|efectivos|efvos|eft|ofs?|oficial(?:es)?|jefes?|tpa|tropa|hombres|soldados|marinos|policias|policías|guardias|agentes|pers)(?![a-zé]).*)?$/i;
/** "Pol. Estatal 210", "SEDENA: 60": a count with its label. */
const LABELLED = /^[A-ZÁÉÍÓÚÑ][A-Za-zÁÉÍÓÚÑáéíóúñ. ]{1,24}:?\s\d[\d,]*$/;

/** Which sign a semicolon is. */
export const SEMICOLON_SIGN = SIGNS.length;

/** "2021" titles a column. */
const YEAR = /^(?:19|20)\d\d$/;

/** The cells of a line that signs set off, and which sign it is; null when it has too few. */
export interface SetOff {
  readonly sign: number;
  readonly cells: readonly Span[];
}

/**
 * Cuts a line at dashes, strokes or dots with space round them. Believed only where a cell counts men, as
 * sentences and entries of a log have such signs too; `titles` asks instead for cells without figures.
 */
export function splitSetOff(text: string, { start, end }: Span, titles = false): SetOff | null {
  if (end - start > LONGEST_ROW) return null;
  const content = text.slice(start, end);
  if (!titles && !/\d/.test(content)) return null;
  for (const [sign, pattern] of [...SIGNS, SEMICOLONS].entries()) {
    const marks = allMatches(content, pattern);
    if (marks.length < (PAIRS.has(sign) ? 1 : 2)) continue;
    const cells: Span[] = [];
    let from = 0;
    for (const mark of [...marks, null]) {
      cells.push(trimmed(content, from, mark?.index ?? content.length, start));
      from = mark === null ? content.length : mark.index + mark[0].length;
    }
    const words = cells.map((cell) => text.slice(cell.start, cell.end));
    // "P / Q — 45 — 60": one sign may stand in a cell of those that another sets apart.
    if (words.length === 2 && others(content, sign)) continue;
    if (words.some((word) => word.length > LONGEST_CELL || word.includes(': '))) return null;
    if (titles) return words.some((word) => /\d/.test(word) && !YEAR.test(word)) ? null : { sign, cells };
    if (words.length === 2) return isPair(words) ? { sign, cells } : null;
    const [first, ...rest] = words;
    const counts =
      rest.some((word) => COUNT.test(word)) ||
      (!/\d/.test(first!) && rest.every((word) => LABELLED.test(word)));
    return counts && words.some((word) => /\p{L}{2}/u.test(word)) ? { sign, cells } : null;
  }
  return null;
}

/** Another sign stands twice in a line. */
function others(content: string, sign: number): boolean {
  return [...SIGNS, SEMICOLONS].some(
    (pattern, index) => index !== sign && allMatches(content, pattern).length > 1,
  );
}

/** "Toluca · 75": a label without figures and a count. */
function isPair([label, count]: readonly string[]): boolean {
  return COUNT.test(count!) && !/\d/.test(label!) && /\p{L}{3}/u.test(label!);
}

function trimmed(content: string, from: number, to: number, offset: number): Span {
  let start = from;
  let end = Math.max(from, to);
  while (start < end && content.charCodeAt(start) <= 32) start++;
  while (end > start && content.charCodeAt(end - 1) <= 32) end--;
  return { start: offset + start, end: offset + end };
}
