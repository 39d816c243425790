import { CLASS_MASK, DIGIT_MAX, FOLD, INVISIBLE, LETTER_MAX, SEPARATOR, UPPER } from './fold-table.ts';
import { GAP, GAP_OF } from './gap-flags.ts';
import type { Lexicon } from './lexicon.ts';
import { firstHash, secondHash } from './word-hash.ts';

/** Blank characters looked at after a hyphen before it is no line's end. */
const MAX_BLANKS = 40;

/** The part of a word before the hyphen. */
export interface WrappedStart {
  readonly capitals: number;
  readonly letters: number;
  readonly lexicon: Lexicon;
  readonly first: number;
  readonly second: number;
}

/**
 * Code units from a hyphen at a line's end to the rest of the word ("Chilpan-⏎cingo"), 0 when the
 * hyphen joins two words. A small letter goes on; in capitals only a known word does, so that
 * "COSOLEACAQUE-⏎ACAYUCAN" stays two.
 */
export function endsWrappedWord(text: string, at: number, word: WrappedStart): number {
  if (GAP_OF[text.charCodeAt(at)] !== GAP.DASH || word.letters === 0) return 0;
  let lines = 0;
  let next = at + 1;
  while (next < text.length && next - at < MAX_BLANKS) {
    const flag = GAP_OF[text.charCodeAt(next)]!;
    if (FOLD[text.charCodeAt(next)]! !== SEPARATOR || (flag !== GAP.SPACE && flag !== GAP.NEWLINE)) break;
    if (text.charCodeAt(next) === 10) lines++;
    next++;
  }
  if (lines !== 1 || next >= text.length) return 0;
  const folded = FOLD[text.charCodeAt(next)]!;
  const kind = folded & CLASS_MASK;
  if (kind === SEPARATOR || kind > LETTER_MAX) return 0;
  if (!(folded & UPPER)) return next - at;
  if (word.capitals !== word.letters) return 0;
  return isKnownWhole(text, next, word) ? next - at : 0;
}

function isKnownWhole(text: string, from: number, { lexicon, ...start }: WrappedStart): boolean {
  let { first, second } = start;
  for (let at = from; at < text.length; at++) {
    const kind = FOLD[text.charCodeAt(at)]! & CLASS_MASK;
    if (kind === INVISIBLE) continue;
    if (kind === SEPARATOR || kind > DIGIT_MAX) break;
    first = firstHash(first, kind);
    second = secondHash(second, kind);
  }
  return lexicon.find(first, second) >= 0;
}
