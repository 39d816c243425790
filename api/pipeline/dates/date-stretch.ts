import { WordTable } from '../words/lexicon.ts';
import type { PatternSet } from '../words/pattern-set.ts';
import { Prefilter } from '../words/prefilter.ts';
import type { Candidates } from '../words/prefilter.ts';
import { firstWordAt } from '../words/read-words.ts';
import type { Words } from '../words/read-words.ts';
import { LONG_MONTH, MONTHS, ROMAN_MONTHS, WEEKDAYS, anyOf } from './date-words.ts';

/** What kinds of date expression a stretch of text may hold, as bits. */
export const SIGN = {
  digit: 1,
  month: 2,
  weekday: 4,
  relative: 8,
  block: 16,
  day: 32,
  separated: 64,
  year: 128,
} as const;

/**
 * Words near which dates stand, and how many words before and after one of them a pattern that is
 * run near it may read, those it only looks ahead to included. Words are runs of letters or digits.
 */
const REACH = {
  month: { before: 15, after: 8 },
  weekday: { before: 3, after: 6 },
  relative: { before: 9, after: 9 },
  block: { before: 3, after: 12 },
  /** Four digits that may be a year. */
  year: { before: 7, after: 3 },
  /** The first number of a date in numbers. */
  separated: { before: 0, after: 4 },
  /** A number of two digits after "el", "del" or "día". */
  bareDay: { before: 2, after: 4 },
} as const;
export type Near = keyof typeof REACH;

const RELATIVE_WORDS =
  'hoy ayer vispera noches nights anteayer antier anoche antenoche fecha madrugada manana tarde noche semana mes ano anos meses semanas today yesterday tonight tomorrow morning afternoon evening week weeks month months year years weekend ago hace va far acumulado last same misma date';
const DAY_WORDS =
  'dia dias mes mismo pasado same actual presente corriente corrientes cte curso day days night';
/** "Horas después de que…": counted from a day, but no sign of one. */
const HOUR_WORDS = 'horas minutos hours minutes';
/** Of the words of relative dates those that stand in one only beside certain others. */
const UNIT_WORDS = 'semana semanas mes meses ano anos week weeks month months year years';
const COUNTS =
  'un una dos tres cuatro cinco seis siete ocho diez quince a one two three four five six seven eight ten';
/** What stands right before a unit: "este mes", "lo que va del año", "3 weeks ago"; and what right after one. */
const BEFORE_UNIT = `${COUNTS} de del este esta ese mismo misma presente pasado pasada actual corriente cte propio citado referido dicho last previous this that same`;
const AFTER_UNIT = 'pasado pasada anterior proximo en actual corriente ago to';
/** What follows "horas" and "hace". */
const AFTER_OPENING = `${COUNTS} despues mas later after unos unas apenas`;
const BLOCK_WORDS = 'semestre cuatrimestre trimestre bimestre half quarter q';
/** Marks that are no sign of a date by themselves: where one may stand if there are signs of it. */
const ALL_SIGNS = 255;
const ARTICLE = 256;
const ROMAN = 512;
const GLUED_MONTH = 1024;
const SHORT = 2048;
const BEFORE_ROMAN = 4096;
const HOURS = 8192;
const UNIT = 16_384;
/** Counts only with what follows: "hace dos días", "horas después de que". */
const OPENING = 32_768;
const OPENS = 65_536;
const FOLLOWS = 131_072;
const FOLLOWS_OPENING = 262_144;

const WORDS = new Map<string, number>();
const mark = (words: Iterable<string>, sign: number): void => {
  for (const word of words) WORDS.set(word, (WORDS.get(word) ?? 0) | sign);
};
mark(MONTHS.keys(), SIGN.month);
mark(WEEKDAYS.keys(), SIGN.weekday);
mark(RELATIVE_WORDS.split(' '), SIGN.relative);
mark(DAY_WORDS.split(' '), SIGN.day | SIGN.relative);
mark(BLOCK_WORDS.split(' '), SIGN.block);
mark(['el', 'de', 'del', 'dia', 'the'], ARTICLE);
mark(HOUR_WORDS.split(' '), HOURS | OPENING);
mark(['hace'], OPENING);
mark(UNIT_WORDS.split(' '), UNIT);
mark(BEFORE_UNIT.split(' '), OPENS);
mark(AFTER_UNIT.split(' '), FOLLOWS);
mark(AFTER_OPENING.split(' '), FOLLOWS_OPENING);
mark(ROMAN_MONTHS.keys(), ROMAN);

/** "12thmar", "120430rmar019", "enmarzo": what may be written without a space before a month. */
const GLUED = new RegExp(
  String.raw`^(?:(?:st|nd|rd|th|hrs?|[a-z]|o+)(?:${anyOf(MONTHS.keys())})|(?:en|durante|desde|hasta|del?|para|entre|al?|since|until|till|in|during|by|through(?:out)?|from|between|and|to)${LONG_MONTH})$`,
);

const BY_WORD = new WordTable((word) => (WORDS.get(word) ?? 0) | (GLUED.test(word) ? GLUED_MONTH : 0));

/** A part of a stretch in which a date may stand: from an offset to the end of the text, cut there. */
export interface Window {
  readonly from: number;
  text: string;
  /** Which patterns of `NEAR_RELATIVE` may match in it, once asked for. */
  candidates: Candidates | null;
}

/** By words, which patterns of relative dates may match: there are many, and a window has words for few. */
export const NEAR_RELATIVE = new Prefilter();

/**
 * A paragraph in which dates are looked for. Its words tell which kinds of date it may hold and where:
 * patterns are run near those words only, and most paragraphs need none.
 */
export interface DateStretch {
  /** Where it begins in the whole text, and the words of that. */
  readonly start: number;
  readonly words: Words;
  /** Its text, folded. */
  readonly folded: string;
  /** The kinds of date that may stand in it. */
  readonly signs: number;
  /** Around the words of each kind, in order and apart. */
  readonly windows: ReadonlyMap<Near, readonly Window[]>;
}

/** Reads the signs of dates in a stretch of a folded text; null when there are none. */
export function readStretch(whole: string, words: Words, start: number, end: number): DateStretch | null {
  const first = firstWordAt(words, start);
  const windows = new Map<Near, Window[]>();
  const look = (near: Near, at: number): void => {
    const { before, after } = REACH[near];
    const from = at - before > first ? words.ends[at - before - 1]! - start : 0;
    const next = at + after + 1;
    const to = next < words.count ? Math.min(end, words.starts[next]! + 1) : end;
    const text = whole.slice(start, to);
    const ofKind = windows.get(near);
    const last = ofKind?.at(-1);
    if (last && from <= last.text.length) last.text = text;
    else if (ofKind) ofKind.push({ from, text, candidates: null });
    else windows.set(near, [{ from, text, candidates: null }]);
  };
  let signs = 0;
  let before = 0;
  for (let i = first; i < words.count && words.starts[i]! < end; i++) {
    const number = words.numbers[i]!;
    const marks = number < 0 ? marksOfNumber(whole, words, i) : BY_WORD.get(number);
    if (marks !== 0) {
      signs |= marks;
      if ((marks & (SIGN.month | GLUED_MONTH)) !== 0) look('month', i);
      if ((marks & (SIGN.relative | HOURS)) !== 0 && mayBeRelative(words, i, marks, before))
        look('relative', i);
      if ((marks & SIGN.weekday) !== 0) look('weekday', i);
      if ((marks & SIGN.block) !== 0) look('block', i);
      if ((marks & SIGN.year) !== 0) look('year', i);
      if ((marks & (SIGN.separated | BEFORE_ROMAN)) !== 0) look('separated', i);
      if ((marks & SHORT) !== 0 && (before & ARTICLE) !== 0) look('bareDay', i);
    }
    before = marks;
  }
  signs &= ALL_SIGNS;
  return signs === 0 ? null : { start, words, folded: whole.slice(start, end), signs, windows };
}

/**
 * Every match of a global pattern, in order: as `allMatches` finds them, for a pattern that matches
 * nothing without a word of the kind and reads no further from it than `REACH`.
 *
 * @param needed signs without which it is not run
 */
export function matchesNear(
  { signs, windows }: DateStretch,
  near: Near,
  needed: number,
  pattern: RegExp,
): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if ((signs & needed) !== needed) return found;
  for (const window of windows.get(near) ?? []) matchesIn(window, pattern, found);
  return found;
}

/** A match and what its pattern stands for. */
export interface MatchOf<T> {
  readonly match: RegExpExecArray;
  readonly value: T;
}

/** The matches near words of relative dates of patterns that were added to `NEAR_RELATIVE`. */
export function matchesOfSet<T>({ start, words, windows }: DateStretch, set: PatternSet<T>): MatchOf<T>[] {
  const found: MatchOf<T>[] = [];
  for (const window of windows.get('relative') ?? []) {
    const [from, to] = [start + window.from, start + window.text.length];
    window.candidates ??= NEAR_RELATIVE.candidates(words, from, to);
    for (const { pattern, value } of set.among(window.candidates))
      for (const match of matchesIn(window, pattern)) found.push({ match, value });
  }
  return found;
}

function matchesIn(
  { from, text }: Window,
  pattern: RegExp,
  found: RegExpExecArray[] = [],
): RegExpExecArray[] {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

/** Whether the words beside one of relative dates let it be of one, as far as their marks tell. */
function mayBeRelative(words: Words, at: number, marks: number, before: number): boolean {
  if ((marks & (UNIT | OPENING)) === 0) return true;
  const next = at + 1 < words.count ? words.numbers[at + 1]! : -1;
  const after = next < 0 ? SIGN.digit : BY_WORD.get(next);
  return (marks & OPENING) !== 0
    ? (after & (FOLLOWS_OPENING | SIGN.digit)) !== 0
    : (before & (OPENS | SIGN.digit)) !== 0 || (after & FOLLOWS) !== 0;
}

function marksOfNumber(folded: string, words: Words, at: number): number {
  const [start, end] = [words.starts[at]!, words.ends[at]!];
  let marks: number = SIGN.digit;
  if (end - start <= 2) marks |= SHORT;
  if (end - start === 4 && (folded.startsWith('19', start) || folded.startsWith('20', start)))
    marks |= SIGN.year;
  if (isJoined(folded, end)) marks |= SIGN.separated;
  const next = at + 1 < words.count && words.starts[at + 1]! - end <= 3 ? words.numbers[at + 1]! : -1;
  return next >= 0 && (BY_WORD.get(next) & ROMAN) !== 0 ? marks | BEFORE_ROMAN : marks;
}

/** A sign that joins the parts of a numeric date, with a part after it: "17/09", "13-VIII". */
function isJoined(folded: string, at: number): boolean {
  const sign = folded.charCodeAt(at);
  const next = folded.charCodeAt(at + 1);
  const roman = next === 105 || next === 118 || next === 120;
  if (sign === 47 || sign === 45 || sign === 46) return roman || next === 32 || (next >= 48 && next <= 57);
  return sign === 32 && (roman || next === 45);
}
