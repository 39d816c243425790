import { WordTable } from './lexicon.ts';
import { firstWordAt, readWords } from './read-words.ts';
import type { Words } from './read-words.ts';
import { requiredWords } from './required-words.ts';

/** Which patterns may match a text: a bit for each, by its number. */
export type Candidates = Uint32Array;

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
  /** Runs of letters by their first three. */
  private readonly runs = new Map<string, { readonly run: string; readonly pattern: number }[]>();
  private readonly byWord = new WordTable<readonly number[]>((word) => this.patternsOf(word));
  private count = 0;
  /** The patterns of which no word says anything: they may always match. */
  private always: Candidates = new Uint32Array(1);

  /** Adds a pattern and gives its number: its place in the order of adding. */
  add(source: string): number {
    const pattern = this.count++;
    const needs = requiredWords(source);
    if (this.count > this.always.length << 5) {
      const larger = new Uint32Array(this.always.length * 2);
      larger.set(this.always);
      this.always = larger;
    }
    if (needs === null) this.always[pattern >>> 5]! |= 1 << (pattern & 31);
    else
      for (const run of needs) {
        const head = run.slice(0, 3);
        const same = this.runs.get(head);
        if (same) same.push({ run, pattern });
        else this.runs.set(head, [{ run, pattern }]);
      }
    this.byWord.clear();
    return pattern;
  }

  /** Which patterns may match a stretch of a text whose words were read. */
  candidates(words: Words, from: number, to: number): Candidates {
    const found = this.always.slice();
    const { count, starts, numbers } = words;
    for (let i = firstWordAt(words, from); i < count && starts[i]! < to; i++) {
      const number = numbers[i]!;
      if (number < 0) continue;
      const patterns = this.byWord.get(number);
      for (let k = 0; k < patterns.length; k++) found[patterns[k]! >>> 5]! |= 1 << (patterns[k]! & 31);
    }
    return found;
  }

  /** The same for a folded text by itself. */
  candidatesOf(text: string): Candidates {
    return this.candidates(readWords(text), 0, text.length);
  }

  private patternsOf(word: string): readonly number[] {
    const patterns = new Set<number>();
    for (let i = 0; i + 3 <= word.length; i++)
      for (const { run, pattern } of this.runs.get(word.slice(i, i + 3)) ?? [])
        if (word.startsWith(run, i)) patterns.add(pattern);
    return patterns.size === 0 ? NONE : [...patterns];
  }
}

const NONE: readonly number[] = [];

/** The one filter all pattern sets share, so that a sentence is looked at once for all of them. */
export const SHARED = new Prefilter();
