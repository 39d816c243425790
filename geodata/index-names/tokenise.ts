import { CodeUnits } from './code-units.ts';
import {
  CLASS_MASK,
  DIGIT_MAX,
  FOLD,
  INVISIBLE,
  LETTER_MAX,
  LIGATURE,
  LOOSE_ACCENT,
  MOJIBAKE_LEAD,
  SEPARATOR,
  UPPER,
} from './fold-table.ts';
import { GAP, GAP_OF } from './gap-flags.ts';
import type { Lexicon } from './lexicon.ts';
import { mendLetters, opensMisread } from './mend-letters.ts';
import type { MendedWord } from './mend-letters.ts';
import { readOddWord } from './read-odd-word.ts';
import { NOT_LOOKED_UP, SHAPE } from './token-stream.ts';
import type { TokenStream } from './token-stream.ts';
import { FIRST_SEED, SECOND_SEED, firstHash, secondHash } from './word-hash.ts';

/** Spaces in a row that end a column of a table set with spaces. */
const COLUMN_SPACES = 3;

const UNITS = new CodeUnits();

/** The tables and flags under names of this module: what is imported is looked up anew at each sign. */
const KIND = FOLD;
const FLAG = GAP_OF;
const { SPACE, NEWLINE, BLANK_LINE, COLUMN, DASH, START } = GAP;
const LETTERS = LETTER_MAX;
const SIGNS = DIGIT_MAX;
const KIND_BITS = CLASS_MASK;
const CAPITAL_BIT = UPPER;
const ACCENT = LOOSE_ACCENT;
const UNSEEN = INVISIBLE;
const BLANK = 32;
const CARRIAGE_RETURN = 13;
/** Shapes of words that are all of a kind, by capitals. */
const CAPITALISED = SHAPE.CAPITAL;
const IN_CAPITALS = SHAPE.ALL_CAPITALS;
const SINGLE = SHAPE.SINGLE;
const MENDED = SHAPE.MENDED;
const SMALL_L = 108;
const FIGURES = SHAPE.DIGITS | SHAPE.NUMBER;

/**
 * Splits a text into folded words, in one pass. Offsets are those of the text as given, so that a
 * word read through a broken accent, a garbled letter or a hyphen at a line's end still points at
 * all its characters. Never throws: lone surrogates and control characters separate words.
 */
export function tokenise(text: string, lexicon: Lexicon, stream: TokenStream): void {
  const length = text.length;
  const units = UNITS.read(text);
  stream.count = 0;
  let gap: number = START;
  let spaces = 0;
  let at = 0;
  while (at < length) {
    const unit = units[at]!;
    const kind = KIND[unit]! & KIND_BITS;
    if (startsWord(kind)) {
      at = readWord(text, units, at, lexicon, stream, gap);
      gap = 0;
      spaces = 0;
      continue;
    }
    const flag = FLAG[unit]!;
    if (flag === SPACE) {
      if (++spaces >= COLUMN_SPACES) gap |= COLUMN;
    } else {
      spaces = 0;
      if (flag === NEWLINE && unit !== CARRIAGE_RETURN && gap & NEWLINE) gap |= BLANK_LINE;
    }
    if (kind !== UNSEEN) gap |= flag;
    at++;
  }
}

function startsWord(kind: number): boolean {
  return (kind - 1) >>> 0 < SIGNS || kind === MOJIBAKE_LEAD || kind === LIGATURE;
}

/**
 * Reads the word that starts at `from` into the stream; answers where it ends. Nearly all are letters,
 * or figures, and nothing else.
 */
function readWord(
  text: string,
  units: Uint16Array,
  from: number,
  lexicon: Lexicon,
  stream: TokenStream,
  gap: number,
): number {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  let capitals = 0;
  let at = from;
  let folded = KIND[units[at]!]!;
  let kind = folded & KIND_BITS;
  let shape = 0;
  if (isLetter(kind)) {
    shape = folded & CAPITAL_BIT ? CAPITALISED : 0;
    do {
      capitals += folded & CAPITAL_BIT;
      first = firstHash(first, kind);
      second = secondHash(second, kind);
      folded = KIND[units[++at]!]!;
      kind = folded & KIND_BITS;
    } while (isLetter(kind));
    if (capitals === (at - from) * CAPITAL_BIT) shape |= IN_CAPITALS;
  } else {
    shape = FIGURES;
    while (kind > LETTERS && kind <= SIGNS) {
      first = firstHash(first, kind);
      second = secondHash(second, kind);
      kind = KIND[units[++at]!]! & KIND_BITS;
    }
  }
  if (kind !== SEPARATOR || mayGoOn(units, at)) return readOddWord(text, units, from, lexicon, stream, gap);
  if (at - from === 1) shape |= SINGLE;
  const mixed = capitals > CAPITAL_BIT && (shape & IN_CAPITALS) === 0;
  if (mixed || units[from] === SMALL_L) {
    // Out of this function, so that it stays small enough to be made part of the loop.
    const mended = mendedWord(units, from, at, lexicon, first, second, mixed);
    if (mended !== null) {
      shape = (mixed ? shape : CAPITALISED) | MENDED;
      stream.add(from, at, mended.word, mended.first, mended.second, shape, gap);
      return at;
    }
  }
  stream.add(from, at, NOT_LOOKED_UP, first, second, shape, gap);
  return at;
}

function mendedWord(
  units: Uint16Array,
  from: number,
  end: number,
  lexicon: Lexicon,
  first: number,
  second: number,
  mixed: boolean,
): MendedWord | null {
  if (!mixed && !opensMisread(units, from)) return null;
  return lexicon.find(first, second) < 0 ? mendLetters(units, from, end, lexicon) : null;
}

function isLetter(kind: number): boolean {
  return (kind - 1) >>> 0 < LETTERS;
}

/** True at a separator that may stand inside a word: a blank before an accent set apart, a hyphen at a line's end. */
function mayGoOn(units: Uint16Array, at: number): boolean {
  const unit = units[at]!;
  if (unit === BLANK) return KIND[units[at + 1]!] === ACCENT;
  return FLAG[unit] === DASH && KIND[units[at + 1]!] === SEPARATOR;
}
