import { GOING_ON, NEVER_LAST, STARTERS, UNITS } from './abbreviations.ts';
import type { Span } from './structure.ts';

/** No sentence is longer than this many characters; a longer one is cut at the last space before. */
const LONGEST = 1200;

const WORD_BEFORE = /[a-z0-9]+(?:\.[a-z0-9]+)*$/;
const WORD_AFTER = /^["'(¿¡[-]*\s*([a-z0-9]+)/;

/**
 * The sentences of a stretch of text. Abbreviations ("MPIO.", "No.", "1/er.", "C.J.N.G.") do not end
 * one, unless what follows can only begin another.
 *
 * @param folded the whole text, folded (see `foldText`)
 */
export function splitSentences(text: string, folded: string, from: number, to: number): Span[] {
  const sentences: Span[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const sign = folded.charCodeAt(i);
    const long = i - start >= LONGEST;
    if (sign !== 46 && sign !== 63 && sign !== 33 && !long) continue;
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
  if (!/\s/.test(folded[after]!)) return false;
  let next = after;
  while (next < to && /\s|>/.test(folded[next]!)) next++;
  if (next >= to) return true;
  if (folded[at] !== '.') return true;
  if (/[a-zñ]/.test(text[next]!) || /[,;:)/-]/.test(text[next]!)) return false;
  const before = WORD_BEFORE.exec(folded.slice(Math.max(start, at - 24), at))?.[0] ?? '';
  if (before === '') return true;
  const nextWord = WORD_AFTER.exec(folded.slice(next, next + 30))?.[1] ?? '';
  if (opensBracket(folded, start, at)) return false;
  if (/^\d+$/.test(before)) return !/^\d/.test(nextWord);
  if (MONTHS.has(before) && STARTERS.has(nextWord) && isMixed(text, start, at)) return true;
  if (NEVER_LAST.has(before)) return false;
  const starts = STARTERS.has(nextWord);
  if (UNITS.has(before)) return starts && (isMixed(text, start, at) || !GOING_ON.has(nextWord));
  const dotted = before.includes('.') || before.length === 1;
  if (dotted && (folded[next] === '"' || (!isMixed(text, start, at) && GOING_ON.has(nextWord)))) return false;
  if (dotted || isStateAbbreviation(before))
    return starts && !(nextWord === 'no' && folded[next + 2] === '.');
  return !/^[a-z]?$/.test(before);
}

/** True inside brackets that were opened in the last 160 characters of the sentence. */
function opensBracket(folded: string, start: number, at: number): boolean {
  const from = Math.max(start, at - 160);
  return folded.lastIndexOf('(', at) > Math.max(folded.lastIndexOf(')', at), from - 1);
}

/** True when the stretch has lower-case letters: capitals then mean something. */
function isMixed(text: string, start: number, end: number): boolean {
  return /[a-zñáéíóú]{2}/.test(text.slice(start, end));
}

/** Months abbreviated, which may end a sentence: "since 6 Feb. They…". */
const MONTHS = new Set('ene jan feb mar abr apr may jun jul ago aug sept sep set oct nov dic dec'.split(' '));
const STATE_ABBREVIATIONS = new Set(
  'ags bc bcs camp coah col chis chih cdmx df dgo gto gro hgo jal mex mich mor nay nl oax pue qro roo slp sin son tab tamps tlax ver yuc zac'.split(
    ' ',
  ),
);
const isStateAbbreviation = (word: string): boolean => STATE_ABBREVIATIONS.has(word);

function pastClosing(folded: string, from: number, to: number): number {
  let i = from;
  while (i < to && /["')\].!?]/.test(folded[i]!)) i++;
  return i;
}

function softBreak(folded: string, start: number, at: number): number {
  for (let i = at; i > start + LONGEST / 2; i--) if (/[\s;,|]/.test(folded[i]!)) return i + 1;
  return at;
}

function push(sentences: Span[], folded: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /[\s>]/.test(folded[from]!)) from++;
  while (to > from && /\s/.test(folded[to - 1]!)) to--;
  if (to > from) sentences.push({ start: from, end: to });
}
