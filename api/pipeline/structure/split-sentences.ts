import { GOING_ON, NEVER_LAST, STARTERS, UNITS } from './abbreviations.ts';
import { NextSign } from './next-sign.ts';
import { hasSmallLetters, isDigit, isFoldedWord, isSpace } from './signs.ts';
import type { Span } from './structure.ts';

/** No sentence is longer than this many characters; a longer one is cut at the last space before. */
const LONGEST = 1200;

/**
 * The sentences of a stretch of text. Abbreviations ("MPIO.", "No.", "1/er.", "C.J.N.G.") do not end
 * one, unless what follows can only begin another.
 *
 * @param folded the whole text, folded (see `foldText`)
 */
export function splitSentences(text: string, folded: string, from: number, to: number): Span[] {
  const sentences: Span[] = [];
  const content = folded.slice(from, to);
  const [dot, asking, calling] = [
    new NextSign(content, '.'),
    new NextSign(content, '?'),
    new NextSign(content, '!'),
  ];
  let start = from;
  for (let i = from; i < to; i++) {
    const at = i - from;
    i = Math.min(from + Math.min(dot.from(at), asking.from(at), calling.from(at)), start + LONGEST);
    if (i >= to) break;
    const long = i - start >= LONGEST;
    if (!long && !endsSentence(text, folded, i, start, to)) continue;
    const cut = long ? softBreak(folded, start, i) : pastClosing(folded, i + 1, to);
    push(sentences, folded, start, cut);
    start = cut;
    i = Math.max(i, cut - 1);
  }
  push(sentences, folded, start, to);
  return sentences;
}

function endsSentence(text: string, folded: string, at: number, start: number, to: number): boolean {
  const after = pastClosing(folded, at + 1, to);
  if (after >= to) return true;
  if (!isSpace(folded.charCodeAt(after))) return false;
  let next = after;
  while (next < to && isSpaceOrQuote(folded.charCodeAt(next))) next++;
  if (next >= to) return true;
  if (folded.charCodeAt(at) !== DOT) return true;
  if (goesOnWith(text[next]!)) return false;
  const before = wordBefore(folded, Math.max(start, at - 24), at);
  if (before === '') return true;
  if (opensBracket(folded, start, at)) return false;
  if (isDigits(before)) return !opensWithDigit(folded, next);
  // "It is Sinaloa's.": the letter after an apostrophe is no initial.
  const dotted = before.includes('.') || (before.length === 1 && folded[at - 2] !== "'");
  if (!dotted && before.length > LONGEST_ABBREVIATION) return true;
  const nextWord = wordFrom(folded, wordAfter(folded, next), next + REACH);
  const starts = STARTERS.has(nextWord);
  if (starts && MONTHS.has(before) && hasSmallLetters(text, start, at)) return true;
  if (NEVER_LAST.has(before)) return false;
  if (UNITS.has(before)) return starts && (hasSmallLetters(text, start, at) || !GOING_ON.has(nextWord));
  if (dotted && (folded[next] === '"' || (GOING_ON.has(nextWord) && !hasSmallLetters(text, start, at))))
    return false;
  if (text[next] === '(' && STATE_ABBREVIATIONS.has(before.replaceAll('.', ''))) return false;
  if (dotted || STATE_ABBREVIATIONS.has(before))
    return starts && !(nextWord === 'no' && folded[next + 2] === '.');
  return true;
}

const DOT = 46;

/** A small letter or a sign inside a sentence: what a new sentence does not begin with. */
function goesOnWith(sign: string): boolean {
  return (sign >= 'a' && sign <= 'z') || GOES_ON.has(sign);
}

const GOES_ON = new Set('ñ,;:)/-');

/** The word that ends at an offset, with the dots inside it: "hrs", "c.j.n.g". */
function wordBefore(folded: string, from: number, at: number): string {
  let start = at;
  while (start > from) {
    const dotInside =
      folded.charCodeAt(start - 1) === DOT &&
      start < at &&
      start - 1 > from &&
      isFoldedWord(folded.charCodeAt(start - 2));
    if (!dotInside && !isFoldedWord(folded.charCodeAt(start - 1))) break;
    start--;
  }
  return folded.slice(start, at);
}

/** Where the word that opens a sentence begins, after quotation marks, brackets and space. */
function wordAfter(folded: string, next: number): number {
  let at = next;
  while (at < next + REACH && OPENING.has(folded[at]!)) at++;
  while (at < next + REACH && isSpace(folded.charCodeAt(at))) at++;
  return at;
}

const OPENING = new Set('"\'(¿¡[-');
/** Characters after a sentence in which the word that opens the next is looked for. */
const REACH = 30;

function wordFrom(folded: string, start: number, to: number): string {
  let end = start;
  while (end < to && isFoldedWord(folded.charCodeAt(end))) end++;
  return folded.slice(start, end);
}

function opensWithDigit(folded: string, next: number): boolean {
  const at = wordAfter(folded, next);
  return at < next + REACH && isDigit(folded.charCodeAt(at));
}

function isDigits(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isDigit(word.charCodeAt(i))) return false;
  return true;
}

/** True inside brackets that were opened in the last 160 characters of the sentence. */
function opensBracket(folded: string, start: number, at: number): boolean {
  const before = folded.slice(Math.max(start, at - 160), at);
  return before.includes('(') && before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Months abbreviated, which may end a sentence: "since 6 Feb. They…". */
const MONTHS = new Set('ene jan feb mar abr apr may jun jul ago aug sept sep set oct nov dic dec'.split(' '));
const STATE_ABBREVIATIONS = new Set(
  'ags bc bcs camp coah col chis chih cdmx df dgo gto gro hgo jal mex mich mor nay nl oax pue qro roo slp sin son tab tamps tlax ver yuc zac'.split(
    ' ',
  ),
);
/** Letters of the longest word without dots that is looked up above. */
const LONGEST_ABBREVIATION = Math.max(
  ...[NEVER_LAST, UNITS, MONTHS, STATE_ABBREVIATIONS].flatMap((words) =>
    Array.from(words, (word) => word.length),
  ),
);

function pastClosing(folded: string, from: number, to: number): number {
  let i = from;
  while (i < to && isClosing(folded.charCodeAt(i))) i++;
  return i;
}

/** `["')\].!?]` */
function isClosing(code: number): boolean {
  return (
    code === DOT || code === 34 || code === 39 || code === 41 || code === 93 || code === 33 || code === 63
  );
}

function softBreak(folded: string, start: number, at: number): number {
  for (let i = at; i > start + LONGEST / 2; i--)
    if (isSpace(folded.charCodeAt(i)) || ';,|'.includes(folded[i]!)) return i + 1;
  return at;
}

function push(sentences: Span[], folded: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpaceOrQuote(folded.charCodeAt(from))) from++;
  while (to > from && isSpace(folded.charCodeAt(to - 1))) to--;
  if (to > from) sentences.push({ start: from, end: to });
}

/** Space, or the mark of a quoted line. */
function isSpaceOrQuote(code: number): boolean {
  return isSpace(code) || code === 62;
}
