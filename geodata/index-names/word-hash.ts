import { CLASS_MASK, DIGIT_MAX, FOLD, LETTER_MIN, UNREADABLE } from './fold-table.ts';

/** Two 32-bit hashes of a word's folded letters; together they tell words apart for good. */
export const FIRST_SEED = 0x811c9dc5 | 0;
export const SECOND_SEED = 0x2545f491 | 0;

/** FNV-1a step. */
export function firstHash(hash: number, kind: number): number {
  return Math.imul(hash ^ kind, 16777619);
}

/** Multiply–shift step, independent of the first. */
export function secondHash(hash: number, kind: number): number {
  const mixed = Math.imul(hash + kind, 0x9e3779b1 | 0);
  return mixed ^ (mixed >>> 15);
}

/** Both hashes of a word given as text; what folds to no letter or digit is passed over. */
export function hashWord(word: string): readonly [number, number] {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  for (let i = 0; i < word.length; i++) {
    const kind = FOLD[word.charCodeAt(i)]! & CLASS_MASK;
    if ((kind < LETTER_MIN || kind > DIGIT_MAX) && kind !== UNREADABLE) continue;
    first = firstHash(first, kind);
    second = secondHash(second, kind);
  }
  return [first, second];
}
