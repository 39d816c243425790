import { grown } from './grown.ts';
import { LEXICON, WordTable } from './lexicon.ts';
import { firstWordAt, glanceAtWords } from './read-words.ts';
import type { Words } from './read-words.ts';
import { SHORTEST_RUN, requiredWords } from './required-words.ts';
import type { Run, Runs } from './required-words.ts';

/**
 * Which patterns may match a text: a bit for each, by its number. Whole numbers of 32 bits in a plain
 * array: one is made for every sentence, and small typed arrays cost more to make than to use.
 */
export type Candidates = readonly number[];

/** Whether a pattern is among those that may match. */
export function mayMatch(candidates: Candidates, pattern: number): boolean {
  return ((candidates[pattern >>> 5]! >>> (pattern & 31)) & 1) === 1;
}

/**
 * Tells for many patterns at once which can match a text at all, by the words in it. Each distinct
 * word is looked at once and remembered; a text then costs one look-up a word, whatever the number of
 * patterns.
 */
export class Prefilter {
  /** What patterns need, by the first three letters; whole words by themselves. */
  private readonly needs = new Map<string, Need[]>();
  /** For each word, where in `bits` the patterns it speaks for stand. */
  private readonly byWord = new WordTable<number>((word) => this.bitsOf(word));
  /** By first need, then by second: how many numbers follow, then pairs of a place in `Candidates` and the bits there. */
  private bits = new Int32Array(1024);
  private used = 1;
  private generation = LEXICON.generation;
  private count = 0;
  /** Patterns of which no word says anything, and those that need one set of words only. */
  private readonly always: number[] = [0];
  private readonly single: number[] = [0];

  /** Adds a pattern and gives its number: its place in the order of adding. */
  add(source: string): number {
    const pattern = this.count++;
    if (this.count > this.always.length << 5) {
      this.always.push(0);
      this.single.push(0);
    }
    const [first, second] = requiredWords(source);
    if (first === undefined) setBit(this.always, pattern);
    else this.need(first, pattern, false);
    if (second === undefined) setBit(this.single, pattern);
    else this.need(second, pattern, true);
    this.byWord.clear();
    this.used = 1;
    return pattern;
  }

  /** Which patterns may match a stretch of a text whose words were read. */
  candidates(words: Words, from: number, to: number): Candidates {
    const found = this.always.slice();
    const seconds = this.single.slice();
    const { count, starts, numbers } = words;
    for (let i = firstWordAt(words, from); i < count && starts[i]! < to; i++) {
      const number = numbers[i]!;
      if (number < 0) continue;
      let at = this.byWord.get(number);
      if (at === NO_BITS) continue;
      const { bits } = this;
      let end = at + 1 + bits[at]!;
      for (at++; at < end; at += 2) found[bits[at]!]! |= bits[at + 1]!;
      end = at + 1 + bits[at]!;
      for (at++; at < end; at += 2) seconds[bits[at]!]! |= bits[at + 1]!;
    }
    for (let k = 0; k < found.length; k++) found[k]! &= seconds[k]!;
    return found;
  }

  /** The same for a folded text by itself. */
  candidatesOf(text: string): Candidates {
    return this.candidates(glanceAtWords(text), 0, text.length);
  }

  private need(runs: Runs, pattern: number, second: boolean): void {
    for (const run of runs) {
      const key = keyOf(run);
      const same = this.needs.get(key);
      if (same) same.push({ ...run, pattern, second });
      else this.needs.set(key, [{ ...run, pattern, second }]);
    }
  }

  private bitsOf(word: string): number {
    const first = new Map<number, number>();
    const second = new Map<number, number>();
    const add = (need: Need): void => {
      const bits = need.second ? second : first;
      const at = need.pattern >>> 5;
      bits.set(at, (bits.get(at) ?? 0) | (1 << (need.pattern & 31)));
    };
    this.needs.get(`=${word}`)?.forEach(add);
    for (let i = 0; i + SHORTEST_RUN <= word.length; i++)
      for (const need of this.needs.get(word.slice(i, i + SHORTEST_RUN)) ?? [])
        if (
          word.startsWith(need.letters, i) &&
          (!need.starts || i === 0) &&
          (!need.ends || i + need.letters.length === word.length)
        )
          add(need);
    return first.size + second.size === 0 ? NO_BITS : this.keep([...first].flat(), [...second].flat());
  }

  private keep(first: readonly number[], second: readonly number[]): number {
    if (this.generation !== LEXICON.generation) {
      this.generation = LEXICON.generation;
      this.used = 1;
    }
    const at = this.used;
    this.used += first.length + second.length + 2;
    while (this.used > this.bits.length) this.bits = grown(this.bits);
    this.bits.set([first.length, ...first, second.length, ...second], at);
    return at;
  }
}

/** The place in `bits` of words that speak for no pattern. */
const NO_BITS = 0;

/** A run of letters some pattern needs. */
interface Need extends Run {
  readonly pattern: number;
  readonly second: boolean;
}

function keyOf({ letters, starts, ends }: Run): string {
  return starts && ends ? `=${letters}` : letters.slice(0, SHORTEST_RUN);
}

function setBit(bits: number[], at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31);
}

/** The one filter all pattern sets share, so that a sentence is looked at once for all of them. */
export const SHARED = new Prefilter();
