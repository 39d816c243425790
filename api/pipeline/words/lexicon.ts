import { grown } from './grown.ts';

/** Distinct words kept before all are forgotten: the vocabulary of a large corpus, some megabytes. */
const MOST_WORDS = 120_000;
const BUCKETS = 1 << 18;

/**
 * Gives every distinct word a small number, without making a string for words seen before. Shared by
 * all documents a process reads; what is worked out for a word (`WordTable`) is worked out once.
 */
class Lexicon {
  /** Rises when the words were forgotten and begin anew. */
  generation = 0;
  private readonly buckets = new Int32Array(BUCKETS).fill(-1);
  private readonly words: string[] = [];
  /** By word: its hash, the next word of its bucket, and where its letters begin in `letters`. */
  private hashes = new Int32Array(4096);
  private next = new Int32Array(4096);
  private begins = new Int32Array(4096);
  /** The letters of all words, one after another: compared faster than strings are. */
  private letters = new Uint8Array(32_768);

  /** Number of the word that stands at a stretch of a text, given in code units; `hash` as `hashStep` makes it. */
  numberOf(units: Uint16Array, start: number, end: number, hash: number): number {
    const { hashes, next } = this;
    let number = this.buckets[hash & (BUCKETS - 1)]!;
    while (number >= 0 && !(hashes[number] === hash && this.isAt(number, units, start, end)))
      number = next[number]!;
    return number >= 0 ? number : this.add(units, start, end, hash);
  }

  wordOf(number: number): string {
    return this.words[number]!;
  }

  /** Called between documents, never within one. */
  forgetIfFull(): void {
    if (this.words.length < MOST_WORDS) return;
    this.buckets.fill(-1);
    this.words.length = 0;
    this.generation++;
  }

  private isAt(number: number, units: Uint16Array, start: number, end: number): boolean {
    const { letters } = this;
    let at = this.begins[number]!;
    if (this.begins[number + 1]! - at !== end - start) return false;
    for (let i = start; i < end; i++, at++) if (letters[at] !== units[i]) return false;
    return true;
  }

  private add(units: Uint16Array, start: number, end: number, hash: number): number {
    const number = this.words.length;
    if (number + 1 === this.next.length) {
      this.hashes = grown(this.hashes);
      this.next = grown(this.next);
      this.begins = grown(this.begins);
    }
    const begin = number === 0 ? 0 : this.begins[number]!;
    while (begin + end - start > this.letters.length) this.letters = grown(this.letters);
    for (let i = start; i < end; i++) this.letters[begin + i - start] = units[i]!;
    this.begins[number] = begin;
    this.begins[number + 1] = begin + end - start;
    this.words.push(Buffer.from(this.letters.buffer, begin, end - start).toString('latin1'));
    this.hashes[number] = hash;
    const bucket = hash & (BUCKETS - 1);
    this.next[number] = this.buckets[bucket]!;
    this.buckets[bucket] = number;
    return number;
  }
}

export const LEXICON = new Lexicon();

/** One letter more of a running hash (FNV-1a, 32 bits). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 16777619);
}

export const HASH_START = 0x811c9dc5 | 0;

/** Something worked out for each word when first asked for, and kept. */
export class WordTable<T> {
  private readonly values: (T | undefined)[] = [];
  private generation = -1;
  private readonly make: (word: string) => T;

  constructor(make: (word: string) => T) {
    this.make = make;
  }

  get(number: number): T {
    if (this.generation !== LEXICON.generation) this.clear();
    const known = this.values[number];
    if (known !== undefined) return known;
    // Without holes, which would make a dictionary of the array.
    while (this.values.length <= number) this.values.push(undefined);
    return (this.values[number] = this.make(LEXICON.wordOf(number)));
  }

  clear(): void {
    this.values.length = 0;
    this.generation = LEXICON.generation;
  }
}
