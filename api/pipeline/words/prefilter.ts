import { WordTable } from './lexicon.ts';
import { firstWordAt, readWords } from './read-words.ts';
import type { Words } from './read-words.ts';
import { requiredWords } from './required-words.ts';

/** Numbers of the patterns that may match a text, in no order. */
export type Candidates = readonly number[];

/**
 * Tells for many patterns at once which can match a text at all, by the words in it. Each distinct
 * word is looked at once and remembered; a text then costs one look-up a word, whatever the number of
 * patterns.
 */
export class Prefilter {
  /** Runs of letters by their first three. */
  private readonly runs = new Map<string, { readonly run: string; readonly pattern: number }[]>();
  private readonly always: number[] = [];
  private readonly byWord = new WordTable<readonly number[]>((word) => this.patternsOf(word));
  private count = 0;
  /** For each pattern the last question it answered: cheaper than a set. */
  private stamps = new Uint32Array(64);
  private question = 0;

  /** Adds a pattern and gives its number: its place in the order of adding. */
  add(source: string): number {
    const pattern = this.count++;
    const needs = requiredWords(source);
    if (needs === null) this.always.push(pattern);
    else
      for (const run of needs) {
        const head = run.slice(0, 3);
        const same = this.runs.get(head);
        if (same) same.push({ run, pattern });
        else this.runs.set(head, [{ run, pattern }]);
      }
    this.byWord.clear();
    if (this.count > this.stamps.length) this.stamps = new Uint32Array(this.count * 2);
    return pattern;
  }

  /** Which patterns may match a stretch of a text whose words were read. */
  candidates(words: Words, from: number, to: number): Candidates {
    const found = [...this.always];
    const question = ++this.question;
    for (let i = firstWordAt(words, from); i < words.count && words.starts[i]! < to; i++) {
      const number = words.numbers[i]!;
      if (number < 0) continue;
      for (const pattern of this.byWord.get(number)) {
        if (this.stamps[pattern] === question) continue;
        this.stamps[pattern] = question;
        found.push(pattern);
      }
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
