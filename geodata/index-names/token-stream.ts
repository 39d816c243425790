import type { Lexicon } from './lexicon.ts';

/** What a word looks like, as bits. */
export const SHAPE = {
  /** First letter is a capital. */
  CAPITAL: 1,
  /** All letters are capitals (one letter counts). */
  ALL_CAPITALS: 2,
  DIGITS: 4,
  /** Digits and nothing else. */
  NUMBER: 8,
  SINGLE: 16,
  /** Read through an OCR slip or a garbled letter. */
  MENDED: 32,
} as const;

/** In the column of lexicon ids. */
export const NOT_LOOKED_UP = -2;

/**
 * The words of a text in columns: word i stands at `[start[i], end[i])` (UTF-16). One stream is
 * filled again and again; it grows and never shrinks.
 */
export class TokenStream {
  count = 0;
  start = new Int32Array(0);
  end = new Int32Array(0);
  /** Lexicon id as far as it is known; see `wordAt`. */
  word = new Int32Array(0);
  /** Hashes of the folded letters, for words the lexicon lacks too. */
  hash = new Int32Array(0);
  second = new Int32Array(0);
  shape = new Uint8Array(0);
  /** What stands before the word: bits of `GAP`. */
  gap = new Uint16Array(0);

  constructor(capacity = 4096) {
    this.grow(capacity);
  }

  /** Adds a word. */
  add(
    start: number,
    end: number,
    word: number,
    hash: number,
    second: number,
    shape: number,
    gap: number,
  ): void {
    const at = this.count;
    if (at >= this.start.length) this.grow(at + 1);
    this.start[at] = start;
    this.end[at] = end;
    this.word[at] = word;
    this.hash[at] = hash;
    this.second[at] = second;
    this.shape[at] = shape;
    this.gap[at] = gap;
    this.count = at + 1;
  }

  /** Lexicon id of a word, −1 for one that is in no name; looked up when first asked for: most words never are. */
  wordAt(at: number, lexicon: Lexicon): number {
    let word = this.word[at]!;
    if (word === NOT_LOOKED_UP) this.word[at] = word = lexicon.find(this.hash[at]!, this.second[at]!);
    return word;
  }

  /** Makes room for at least `capacity` words, keeping those there are. */
  grow(capacity: number): void {
    if (capacity <= this.start.length) return;
    const size = Math.max(capacity, this.start.length * 2);
    this.start = copyInto(new Int32Array(size), this.start);
    this.end = copyInto(new Int32Array(size), this.end);
    this.word = copyInto(new Int32Array(size), this.word);
    this.hash = copyInto(new Int32Array(size), this.hash);
    this.second = copyInto(new Int32Array(size), this.second);
    this.shape = copyInto(new Uint8Array(size), this.shape);
    this.gap = copyInto(new Uint16Array(size), this.gap);
  }
}

function copyInto<T extends Int32Array | Uint8Array | Uint16Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
