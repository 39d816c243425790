import { hashWord } from './word-hash.ts';

/** Numbers a slot holds: two hashes, word id plus one; a power of two, so that none spans two lines of memory. */
const WIDTH = 4;
const SECOND = 1;
const ID = 2;

/** Words by their hash: open addressing, two hashes compared, no letters kept. */
export class Lexicon {
  /** The slots, shared between workers as they are. */
  readonly table: Int32Array;
  private readonly mask: number;
  private added = 0;

  constructor(table: Int32Array) {
    this.table = table;
    this.mask = table.length - 1;
  }

  /** Id of the word with these hashes, −1 when there is none. */
  find(first: number, second: number): number {
    return this.table[this.slotOf(first, second) + ID]! - 1;
  }

  /** Id of a word given as text, −1 when there is none. */
  idOf(word: string): number {
    const [first, second] = hashWord(word);
    return this.find(first, second);
  }

  /** Adds a word under an id; a word already there keeps the id it has. Answers the word's id. */
  add(word: string, id: number): number {
    const { table } = this;
    const [first, second] = hashWord(word);
    const slot = this.slotOf(first, second);
    if (++this.added * 2 * WIDTH > table.length)
      throw new Error('the lexicon is full: raise WORDS in word-collector.ts');
    if (table[slot + ID] !== 0) return table[slot + ID]! - 1;
    table[slot] = first;
    table[slot + SECOND] = second;
    table[slot + ID] = id + 1;
    return id;
  }

  /** The slot of a word, or the free one where it would be. */
  private slotOf(first: number, second: number): number {
    const { table, mask } = this;
    let slot = Math.imul(first, WIDTH) & mask;
    while (table[slot + ID] !== 0 && (table[slot] !== first || table[slot + SECOND] !== second))
      slot = (slot + WIDTH) & mask;
    return slot;
  }
}

/** A table with room for twice `words`, a power of two. */
export function emptyLexicon(words: number): Int32Array {
  return new Int32Array(words * 2 * WIDTH);
}
