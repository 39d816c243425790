import { hashWord } from '#geodata/index-names/word-hash.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Slots of the table, a power of two several times the words listed. */
const SLOTS = 1 << 13;
const MASK = SLOTS - 1;
const hashes = new Int32Array(SLOTS);
const bits = new Int32Array(SLOTS);

for (const [word, classes] of WORD_CLASSES) {
  const [hash] = hashWord(word);
  let slot = hash & MASK;
  while (bits[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & MASK;
  hashes[slot] = hash;
  bits[slot]! |= classes;
}

/** Class bits (`WORD`) of the word with this hash, 0 for a word in no list. */
export function classOf(hash: number): number {
  for (let slot = hash & MASK; ; slot = (slot + 1) & MASK) {
    const classes = bits[slot]!;
    if (classes === 0 || hashes[slot] === hash) return classes;
  }
}
