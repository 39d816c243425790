import { CLASS_MASK, FOLD } from './fold-table.ts';
import type { Lexicon } from './lexicon.ts';
import { FIRST_SEED, SECOND_SEED, firstHash, secondHash } from './word-hash.ts';

const SMALL_L = 'l'.charCodeAt(0);
const CAPITAL_I = 'I'.charCodeAt(0);
const [I, L] = [9, 12];
/** Letters, 1–26, that may follow an l at a word's start. */
const AFTER_L = new Set([...'aeiouyl'].map((letter) => letter.charCodeAt(0) - 96));

/** A word read through an l taken for an I or the other way round. */
export interface MendedWord {
  readonly word: number;
  readonly first: number;
  readonly second: number;
}

/** True for "lxtepec": no word begins with an l and a consonant. */
export function opensMisread(units: Uint16Array, from: number): boolean {
  return units[from] === SMALL_L && isConsonant(FOLD[units[from + 1]!]! & CLASS_MASK);
}

function isConsonant(kind: number): boolean {
  return kind >= 1 && kind <= 26 && !AFTER_L.has(kind);
}

/** The word with "lxtepec" read as "Ixtepec" and "HuixtIa" as "Huixtla"; null when that is no known word. */
export function mendLetters(
  units: Uint16Array,
  from: number,
  end: number,
  lexicon: Lexicon,
): MendedWord | null {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  const misread = opensMisread(units, from);
  for (let at = from; at < end; at++) {
    let kind = FOLD[units[at]!]! & CLASS_MASK;
    if (at === from) kind = misread ? I : kind;
    else if (units[at] === CAPITAL_I) kind = L;
    first = firstHash(first, kind);
    second = secondHash(second, kind);
  }
  const word = lexicon.find(first, second);
  return word < 0 ? null : { word, first, second };
}
