import { splitAlternatives } from './pattern-set.ts';
import { PatternRange, SHARED } from './prefilter.ts';
import type { Candidates } from './prefilter.ts';
import { requiredWords } from './required-words.ts';

/** Alternatives and what stands before and after each: `(?<![a-z])(?:one|other)(?![a-z])`. */
interface Frame {
  readonly before: string;
  readonly inner: string;
  readonly after: string;
}

/**
 * A pattern that is tried only where the words it cannot do without stand (see `SHARED`), alternative
 * by alternative. For folded or masked sentences; the `candidates` of a sentence serve for every part
 * of it, and without them it is simply tried.
 */
export class GuardedPattern {
  private readonly pattern: RegExp;
  private readonly branches: readonly RegExp[];
  private readonly numbers: PatternRange;

  /** @param pattern without flags, as each text is tried from its beginning */
  constructor(pattern: RegExp | Frame) {
    this.pattern = pattern instanceof RegExp ? pattern : new RegExp(framed(pattern, pattern.inner));
    const frame = pattern instanceof RegExp ? frameOf(pattern.source) : pattern;
    const branches = branchesOf(frame);
    this.branches = branches.map((source) => new RegExp(source));
    this.numbers = new PatternRange(branches.map((source) => SHARED.add(source)));
  }

  /** Whether it may match at all. */
  may(candidates: Candidates): boolean {
    return !this.numbers.isOut(candidates);
  }

  test(text: string, candidates?: Candidates): boolean {
    if (candidates === undefined) return this.pattern.test(text);
    for (let at = this.numbers.next(candidates, 0); at >= 0; at = this.numbers.next(candidates, at + 1))
      if (this.branches[at]!.test(text)) return true;
    return false;
  }

  exec(text: string, candidates: Candidates): RegExpExecArray | null {
    return this.may(candidates) ? this.pattern.exec(text) : null;
  }
}

function framed({ before, after }: Frame, inner: string): string {
  return `${before}(?:${inner})${after}`;
}

/** Each alternative of which some word tells by itself, the others together. */
function branchesOf(frame: Frame): string[] {
  const all = splitAlternatives(frame.inner);
  const tells = (one: string): boolean => requiredWords(framed(frame, one)).length > 0;
  const silent = all.filter((one) => !tells(one));
  return [...all.filter(tells), ...(silent.length > 0 ? [silent.join('|')] : [])].map((one) =>
    framed(frame, one),
  );
}

const BOUNDED = /^((?:\(\?<!\[a-z\]\)|\^)?)\(\?:(.*)\)((?:\(\?!\[a-z\]\)|\$)?)$/s;

/** The frame of a pattern that is one bracket between boundaries; else no frame. */
function frameOf(source: string): Frame {
  const [, before, inner, after] = BOUNDED.exec(source) ?? [];
  return inner !== undefined && isBalanced(inner)
    ? { before: before!, inner, after: after! }
    : { before: '', inner: source, after: '' };
}

/** False for "a)|(?:b", whose first bracket closes before its last. */
function isBalanced(source: string): boolean {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]!;
    if (sign === '\\') i++;
    else if (sign === '[') while (source[++i] !== ']') i += source[i] === '\\' ? 1 : 0;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
