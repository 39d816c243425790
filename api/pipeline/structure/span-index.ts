import type { Span } from './structure.ts';

/** Spans in order of start that do not overlap, found by place in logarithmic time. */
export class SpanIndex<T extends Span> {
  readonly spans: readonly T[];

  constructor(spans: readonly T[]) {
    this.spans = spans;
  }

  /** Index of the first span that ends after `at`. */
  firstAfter(at: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Spans that share a character with the stretch, in order. */
  within(start: number, end: number): T[] {
    const found: T[] = [];
    for (let i = this.firstAfter(start); i < this.spans.length && this.spans[i]!.start < end; i++)
      found.push(this.spans[i]!);
    return found;
  }

  /** A span that shares a character with the stretch, or undefined. */
  overlapping(start: number, end: number): T | undefined {
    const span = this.spans[this.firstAfter(start)];
    return span && span.start < end ? span : undefined;
  }
}

/** Keeps of overlapping spans the one that starts first, and of those the longest. */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) if (kept.length === 0 || span.start >= kept.at(-1)!.end) kept.push(span);
  return kept;
}
