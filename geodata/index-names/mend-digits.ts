import { CLASS_MASK, DIGIT_MIN, FOLD } from './fold-table.ts';
import type { Lexicon } from './lexicon.ts';
import { FIRST_SEED, SECOND_SEED, firstHash, secondHash } from './word-hash.ts';

/** Digits that OCR reads for letters, with the letters they were. */
const MISREAD: readonly (readonly (readonly [number, string])[])[] = [
  [
    [0, 'o'],
    [1, 'i'],
    [5, 's'],
  ],
  [
    [0, 'o'],
    [1, 'l'],
    [5, 's'],
  ],
];

/** Lexicon id of a word with digits read for letters ("GUERRER0"), −1 when no reading is a known word. */
export function mendDigits(text: string, from: number, end: number, lexicon: Lexicon): number {
  for (const reading of MISREAD) {
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    for (let at = from; at < end; at++) {
      let kind = FOLD[text.charCodeAt(at)]! & CLASS_MASK;
      if (kind >= DIGIT_MIN) {
        const letter = reading.find(([digit]) => digit === kind - DIGIT_MIN);
        if (!letter) return -1;
        kind = letter[1].charCodeAt(0) - 96;
      }
      first = firstHash(first, kind);
      second = secondHash(second, kind);
    }
    const word = lexicon.find(first, second);
    if (word >= 0) return word;
  }
  return -1;
}
