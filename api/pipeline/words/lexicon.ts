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
  private readonly next: number[] = [];
  private readonly words: string[] = [];

  /** Number of the word that stands at a stretch of a text; `hash` as `hashStep` makes it. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const bucket = hash & (BUCKETS - 1);
    const length = end - start;
    for (let number = this.buckets[bucket]!; number >= 0; number = this.next[number]!) {
      const word = this.words[number]!;
      if (word.length === length && text.startsWith(word, start)) return number;
    }
    const number = this.words.length;
    this.words.push(text.slice(start, end));
    this.next.push(this.buckets[bucket]!);
    this.buckets[bucket] = number;
    return number;
  }

  wordOf(number: number): string {
    return this.words[number]!;
  }

  /** Called between documents, never within one. */
  forgetIfFull(): void {
    if (this.words.length < MOST_WORDS) return;
    this.buckets.fill(-1);
    this.next.length = 0;
    this.words.length = 0;
    this.generation++;
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
    return (this.values[number] ??= this.make(LEXICON.wordOf(number)));
  }

  clear(): void {
    this.values.length = 0;
    this.generation = LEXICON.generation;
  }
}
