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
import type { Lexicon } from './lexicon.ts';
import { endsWrappedWord } from './line-break-hyphen.ts';
import { mendDigits } from './mend-digits.ts';
import { NOT_LOOKED_UP, SHAPE } from './token-stream.ts';
import type { TokenStream } from './token-stream.ts';
import { FIRST_SEED, SECOND_SEED, firstHash, secondHash } from './word-hash.ts';

/**
 * Reads the word that starts at `from` into the stream, whatever stands in it: letters and figures
 * together, garbled letters, accents set apart, a hyphen at a line's end. Answers where it ends.
 */
export function readOddWord(
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
  // "M0R.", "DG0.": of so few letters only the nought is surely one.
  const short = letters === 2 && digits === 1 && text.slice(from, end).includes('0');
  if (digits > 0 && (letters >= 3 || short)) {
    word = lexicon.find(first, second);
    const mended = word < 0 ? mendDigits(text, from, end, lexicon) : -1;
    if (mended >= 0) {
      word = mended;
      shape = (shape & ~SHAPE.DIGITS) | SHAPE.MENDED;
      // "0ax.": the nought was a capital.
      if (text.charAt(from) === '0') shape |= SHAPE.CAPITAL;
    }
  }
  stream.add(from, end, word, first, second, shape, gap);
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
