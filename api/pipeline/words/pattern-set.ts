import { PatternRange, SHARED } from './prefilter.ts';
import type { Candidates } from './prefilter.ts';

/** A pattern with what it stands for. */
export interface Entry<T> {
  readonly source: string;
  readonly value: T;
  /** The part of it that tells the words it needs, when it is searched in texts cut within words. */
  readonly needs?: string;
}

export interface Compiled<T> {
  readonly pattern: RegExp;
  readonly value: T;
}

/**
 * Patterns searched together: only those whose necessary words stand in the text are run. Sources are
 * in folded letters. `candidates` of a whole sentence serve for every part of it.
 */
export class PatternSet<T> {
  private readonly compiled: Compiled<T>[] = [];
  private readonly numbers: PatternRange;

  /** @param filter another than the shared one where texts are not sentences looked at already */
  constructor(entries: readonly Entry<T>[], flags = 'g', filter = SHARED) {
    const numbers = entries.map(({ source, value, needs }) => {
      this.compiled.push({ pattern: new RegExp(source, flags), value });
      return filter.add(needs ?? source);
    });
    this.numbers = new PatternRange(numbers);
  }

  /** The patterns that may match, in the order they were given. */
  among(candidates: Candidates): Compiled<T>[] {
    const found: Compiled<T>[] = [];
    for (let at = this.numbers.next(candidates, 0); at >= 0; at = this.numbers.next(candidates, at + 1))
      found.push(this.compiled[at]!);
    return found;
  }

  /** True when no pattern can match: cheaper than trying. */
  isOut(candidates: Candidates): boolean {
    return this.numbers.isOut(candidates);
  }

  /** True when any pattern matches the text. */
  test(text: string, candidates: Candidates = SHARED.candidatesOf(text)): boolean {
    for (const { pattern } of this.among(candidates)) {
      pattern.lastIndex = 0;
      if (pattern.test(text)) return true;
    }
    return false;
  }
}

/** Each alternative of a pattern as an entry of its own, between the same boundaries. */
export function alternativesOf<T>(source: string, value: T, before: string, after: string): Entry<T>[] {
  return splitAlternatives(source).map((part) => ({ source: `${before}(?:${part})${after}`, value }));
}

/** Splits a pattern at its outermost bars. */
export function splitAlternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]!;
    if (sign === '\\') i++;
    else if (sign === '[') i = endOfClass(source, i);
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(source.slice(start));
  return parts;
}

function endOfClass(source: string, from: number): number {
  let end = from + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end;
}
