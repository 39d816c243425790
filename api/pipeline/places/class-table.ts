import { hashWord } from '#geodata/index-names/word-hash.ts';
import type { TokenStream } from '#geodata/index-names/token-stream.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** Slots of the table, a power of two several times the words listed. */
const SLOTS = 1 << 13;
/** Numbers a slot holds: hash and class bits, side by side to be read at once. */
const WIDTH = 2;
const MASK = SLOTS * WIDTH - 1;
const table = new Int32Array(SLOTS * WIDTH);
/** A bit for hashes like those listed: small enough to stay at hand, it answers for nearly all other words. */
const BITS = 1 << 15;
const listed = new Int32Array(BITS >> 5);

for (const [word, classes] of WORD_CLASSES) {
  const [hash] = hashWord(word);
  const slot = slotOf(hash);
  table[slot] = hash;
  table[slot + 1]! |= classes;
  listed[wordOf(hash)]! |= 1 << hash;
}

/** Writes the class bits (`WORD`) of each word into a column, 0 for words in no list. */
export function readClasses({ hash, count }: TokenStream, classes: Int32Array): void {
  for (let at = 0; at < count; at++) classes[at] = classOf(hash[at]!);
}

function classOf(hash: number): number {
  return listed[wordOf(hash)]! & (1 << hash) ? table[slotOf(hash) + 1]! : 0;
}

function wordOf(hash: number): number {
  return (hash >>> 5) & ((BITS >> 5) - 1);
}

/** The slot of a word, or the free one where it would be. */
function slotOf(hash: number): number {
  let slot = Math.imul(hash, WIDTH) & MASK;
  while (table[slot + 1] !== 0 && table[slot] !== hash) slot = (slot + WIDTH) & MASK;
  return slot;
}
