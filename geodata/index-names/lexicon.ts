import { hashWord } from './word-hash.ts';

/** The columns of a lexicon; shared between workers as they are. */
export interface LexiconTables {
  /** First and second hash of each slot's word. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Word id plus one; 0 is a free slot. */
  readonly ids: Int32Array;
}

/** Words by their hash: open addressing, two hashes compared, no letters kept. */
export class Lexicon {
  readonly tables: LexiconTables;
  private readonly mask: number;
  private added = 0;

  constructor(tables: LexiconTables) {
    this.tables = tables;
    this.mask = tables.ids.length - 1;
  }

  /** Id of the word with these hashes, −1 when there is none. */
  find(first: number, second: number): number {
    const { first: firsts, second: seconds, ids } = this.tables;
    for (let slot = first & this.mask; ; slot = (slot + 1) & this.mask) {
      const id = ids[slot]!;
      if (id === 0) return -1;
      if (firsts[slot] === first && seconds[slot] === second) return id - 1;
    }
  }

  /** Id of a word given as text, −1 when there is none. */
  idOf(word: string): number {
    const [first, second] = hashWord(word);
    return this.find(first, second);
  }

  /** Adds a word under an id; a word already there keeps the id it has. Answers the word's id. */
  add(word: string, id: number): number {
    const [first, second] = hashWord(word);
    const { first: firsts, second: seconds, ids } = this.tables;
    let slot = first & this.mask;
    if (++this.added * 2 > ids.length)
      throw new Error('the lexicon is full: raise SLOTS in word-collector.ts');
    while (ids[slot] !== 0) {
      if (firsts[slot] === first && seconds[slot] === second) return ids[slot]! - 1;
      slot = (slot + 1) & this.mask;
    }
    firsts[slot] = first;
    seconds[slot] = second;
    ids[slot] = id + 1;
    return id;
  }
}

/** Empty columns with `slots` places, a power of two at least twice the words to come. */
export function emptyLexicon(slots: number): LexiconTables {
  return { first: new Int32Array(slots), second: new Int32Array(slots), ids: new Int32Array(slots) };
}
