import { CodeUnits } from './code-units.ts';
import {
  CLASS_MASK,
  DIGIT_MAX,
  DIGIT_MIN,
  FOLD,
  GARBLED_MIN,
  INVISIBLE,
  LETTER_MAX,
  LIGATURE,
  LOOSE_ACCENT,
  MOJIBAKE_LEAD,
  SEPARATOR,
  UNREADABLE,
  UPPER,
  ligatureTail,
  ungarble,
  unmojibake,
} from './fold-table.ts';
import { GAP, GAP_OF } from './gap-flags.ts';
import { endsWrappedWord } from './line-break-hyphen.ts';
import { mendDigits } from './mend-digits.ts';
import type { Lexicon } from './lexicon.ts';
import { NOT_LOOKED_UP, SHAPE } from './token-stream.ts';
import type { TokenStream } from './token-stream.ts';
import { FIRST_SEED, SECOND_SEED, firstHash, secondHash } from './word-hash.ts';

/** Spaces in a row that end a column of a table set with spaces. */
const COLUMN_SPACES = 3;

const UNITS = new CodeUnits();

/**
 * Splits a text into folded words, in one pass. Offsets are those of the text as given, so that a
 * word read through a broken accent, a garbled letter or a hyphen at a line's end still points at
 * all its characters. Never throws: lone surrogates and control characters separate words.
 */
export function tokenise(text: string, lexicon: Lexicon, stream: TokenStream): void {
  const length = text.length;
  const units = UNITS.read(text);
  stream.count = 0;
  let gap: number = GAP.START;
  let spaces = 0;
  let at = 0;
  while (at < length) {
    const unit = units[at]!;
    const kind = FOLD[unit]! & CLASS_MASK;
    if (!startsWord(kind)) {
      const flag = GAP_OF[unit]!;
      if (flag === GAP.SPACE) {
        if (++spaces >= COLUMN_SPACES) gap |= GAP.COLUMN;
      } else {
        spaces = 0;
        if (flag === GAP.NEWLINE && unit !== 13 && gap & GAP.NEWLINE) gap |= GAP.BLANK_LINE;
      }
      gap |= kind === INVISIBLE ? 0 : flag;
      at++;
      continue;
    }
    at = readWord(text, units, at, lexicon, stream, gap);
    gap = 0;
    spaces = 0;
  }
}

function startsWord(kind: number): boolean {
  return (kind !== SEPARATOR && kind <= DIGIT_MAX) || kind === MOJIBAKE_LEAD || kind === LIGATURE;
}

/** Reads the word that starts at `from` into the stream; answers where it ends. */
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
  let shape = 0;
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let end = from;
  let at = from;
  const length = text.length;
  while (at < length) {
    const unit = units[at]!;
    const folded = FOLD[unit]!;
    let kind = folded & CLASS_MASK;
    if (kind === SEPARATOR) {
      const wraps = letters > 0 && GAP_OF[unit] === GAP.DASH;
      const skip = wraps
        ? endsWrappedWord(text, at, { capitals, letters, lexicon, first, second })
        : skipToAccent(text, at, unit);
      if (skip === 0) break;
      at += skip;
      continue;
    }
    if (kind > DIGIT_MAX) {
      const inner = kind === INVISIBLE ? null : readOddLetter(text, at, end > from);
      if (inner === null) {
        const skipped = kind === INVISIBLE || (kind === LOOSE_ACCENT && isLetterAt(text, at + 1));
        if (!skipped) break;
        at++;
        continue;
      }
      kind = inner.kind;
      at += inner.units - 1;
      shape |= SHAPE.MENDED;
      if (inner.before !== 0) {
        first = firstHash(first, inner.before);
        second = secondHash(second, inner.before);
        letters++;
      }
    }
    if (kind >= DIGIT_MIN && kind <= DIGIT_MAX) digits++;
    else {
      letters++;
      if (folded & UPPER) {
        capitals++;
        if (letters === 1) shape |= SHAPE.CAPITAL;
      }
    }
    first = firstHash(first, kind);
    second = secondHash(second, kind);
    at++;
    end = at;
  }
  if (digits > 0) shape |= letters === 0 ? SHAPE.DIGITS | SHAPE.NUMBER : SHAPE.DIGITS;
  if (letters > 0 && capitals === letters) shape |= SHAPE.ALL_CAPITALS;
  if (letters + digits === 1) shape |= SHAPE.SINGLE;
  let word: number = NOT_LOOKED_UP;
  if (digits > 0 && letters >= 3) {
    word = lexicon.find(first, second);
    const mended = word < 0 ? mendDigits(text, from, end, lexicon) : -1;
    if (mended >= 0) {
      word = mended;
      shape = (shape & ~SHAPE.DIGITS) | SHAPE.MENDED;
    }
  }
  const i = stream.count;
  if (i >= stream.start.length) stream.grow(i + 1);
  stream.start[i] = from;
  stream.end[i] = end;
  stream.word[i] = word;
  stream.hash[i] = first;
  stream.second[i] = second;
  stream.shape[i] = shape;
  stream.gap[i] = gap;
  stream.count = i + 1;
  return Math.max(at, end);
}

interface OddLetter {
  readonly kind: number;
  /** A letter read before `kind` from the same code unit, 0 for none. */
  readonly before: number;
  readonly units: number;
}

/** A letter written with a character that is none: garbled, misread, unreadable or a ligature. */
function readOddLetter(text: string, at: number, inside: boolean): OddLetter | null {
  const unit = text.charCodeAt(at);
  const kind = FOLD[unit]! & CLASS_MASK;
  const next = at + 1 < text.length ? FOLD[text.charCodeAt(at + 1)]! & CLASS_MASK : SEPARATOR;
  if (kind === MOJIBAKE_LEAD) {
    const letter = unmojibake(text.charCodeAt(at + 1));
    return letter === 0 ? { kind: 1, before: 0, units: 1 } : { kind: letter, before: 0, units: 2 };
  }
  if (kind === LIGATURE) return { kind: ligatureTail(unit), before: 6, units: 1 };
  const between = inside && next !== SEPARATOR && next <= LETTER_MAX;
  if (!between) return null;
  if (kind === UNREADABLE) return { kind: UNREADABLE, before: 0, units: 1 };
  if (kind >= GARBLED_MIN && kind < LIGATURE) return { kind: ungarble(kind), before: 0, units: 1 };
  return null;
}

/** Code units of a blank and an accent set apart ("Michoac ´an") that do not end the word, 0 for none. */
function skipToAccent(text: string, at: number, unit: number): number {
  if (unit !== 32 || at + 2 >= text.length) return 0;
  const next = FOLD[text.charCodeAt(at + 1)]! & CLASS_MASK;
  return next === LOOSE_ACCENT && isLetterAt(text, at + 2) ? 2 : 0;
}

function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = FOLD[text.charCodeAt(at)]! & CLASS_MASK;
  return kind !== SEPARATOR && kind <= LETTER_MAX;
}
