import { beginsWithGap, readPattern } from './pattern-tree.ts';
import type { PatternNode } from './pattern-tree.ts';

/**
 * Letters that must stand in one word of a text; `starts` and `ends` say that the word does with them.
 * A capital alone is that of a mention, which the masked text must have (see `Masked`).
 */
export interface Run {
  readonly letters: string;
  readonly starts: boolean;
  readonly ends: boolean;
}

/** Runs one of which is needed. */
export type Runs = readonly Run[];

/** A shorter run that is not a whole word would let nearly every sentence pass. */
export const SHORTEST_RUN = 3;
/** Sets kept of a pattern: more would cost a look-up each and tell little. */
export const MOST_SETS = 3;
/** Ways followed one by one. */
const MOST_WAYS = 1000;

/**
 * Which words a text must have for a pattern to match: up to three sets of runs of letters, of each of
 * which one must stand in the text, the most telling first. `se\s+enfrent(?:o|aron)` needs "enfrento" or
 * "enfrentaron", and "se"; `(?:hall|ubic)o\s+(?:arma|droga)` two words. Empty when nothing can be said,
 * as of `(?:a|bomba)[a-z]*`.
 *
 * Case does not matter, as all text is folded; capitals are masks and end a word.
 */
export function requiredWords(source: string): readonly Runs[] {
  const search = new Search([], false);
  search.close(search.follow(readPattern(source), [BEGINNING]), false);
  const [first, ...others] = mostTelling(search.sets);
  return first ? [first, ...others.filter((runs) => !runs.some(isEverywhere))] : [];
}

/** A way through a pattern up to some place of it. */
interface Way {
  /** Letters of the word that goes on there, and whether it starts with them. */
  readonly letters: string;
  readonly starts: boolean;
  /** The most telling runs passed on this way, of which one is needed, if no set outside of it has them. */
  readonly best: Runs | null;
}

const BEGINNING: Way = { letters: '', starts: false, best: null };

/**
 * Follows a pattern on all ways there are and gathers the sets of runs it needs. In a branch what is needed
 * is kept with its way as well, for the other branches may need other words.
 */
class Search {
  readonly sets: Runs[];
  private readonly inBranch: boolean;

  constructor(sets: Runs[], inBranch: boolean) {
    this.sets = sets;
    this.inBranch = inBranch;
  }

  follow(node: PatternNode, ways: readonly Way[]): readonly Way[] {
    switch (node.kind) {
      case 'letters':
        return this.spell(node.either, ways);
      case 'gap':
      case 'edge':
        return this.close(ways, true);
      case 'any':
        return this.close(ways, false);
      case 'slot':
        return this.close(this.spell([node.capital], this.close(ways, true)), true);
      case 'ahead': {
        const ahead = new Search(this.sets, true);
        ahead.close(ahead.follow(node.inner, ways), false);
        return beginsWithGap(node.inner) ? this.close(ways, true) : ways;
      }
      case 'sequence':
        return node.parts.reduce((now, part) => this.follow(part, now), ways);
      case 'choice':
        return this.choose(node.branches, ways);
      case 'group':
        return ways.some(({ letters }) => letters !== '')
          ? this.follow(node.inner, ways)
          : this.followKnown(node, this.settle(ways));
      case 'repeat':
        return this.repeat(node, ways);
    }
  }

  /** A word is over, or nobody knows how it goes on: the runs of all ways are needed. */
  close(ways: readonly Way[], ends: boolean): readonly Way[] {
    const closed = ways.map((way) => ({ letters: '', starts: ends, best: needOf(way, ends) }));
    const over = ways.every(({ letters }) => letters === '');
    return over ? this.distinct(closed) : this.settle(closed);
  }

  private spell(either: readonly string[], ways: readonly Way[]): readonly Way[] {
    const spelt = either.flatMap((letters) =>
      ways.map((way) => ({ letters: way.letters + letters, starts: way.starts, best: way.best })),
    );
    return either.length === 1 ? spelt : this.distinct(spelt);
  }

  /** Any of the branches may match: one set of each is needed. */
  private choose(branches: readonly PatternNode[], ways: readonly Way[]): readonly Way[] {
    const needs: (readonly Runs[])[] = [];
    const ends = branches.flatMap((branch) => {
      const search = new Search([], true);
      const end = search.follow(branch, ways);
      needs.push(mostTelling(search.sets));
      return end;
    });
    if (needs.every((own) => own.length > 0))
      for (let i = 0; needs.some((own) => own.length > i); i++)
        this.need(needs.map((own) => own[i] ?? own[0]!));
    return ends.every(({ letters }) => letters === '') ? this.settle(ends) : this.distinct(ends);
  }

  /** Long groups stand in many patterns: what one needs that begins with a word of its own is kept. */
  private followKnown({ inner, source }: Group, ways: readonly Way[]): readonly Way[] {
    const starts = ways.every((way) => way.starts);
    const key = `${starts}${this.inBranch}${source}`;
    let known = KNOWN.get(key);
    if (!known) {
      const search = new Search([], this.inBranch);
      const ends = search.follow(inner, [{ ...BEGINNING, starts }]);
      KNOWN.set(key, (known = { ends, sets: mostTelling(search.sets) }));
    }
    this.sets.push(...known.sets);
    const { ends } = known;
    const all = ways.flatMap(({ best }) =>
      best === null ? ends : ends.map((way) => ({ ...way, best: better(best, way.best) })),
    );
    return all.every(({ letters }) => letters === '') ? this.settle(all) : this.distinct(all);
  }

  private repeat(
    { inner, least, more }: Extract<PatternNode, { kind: 'repeat' }>,
    ways: readonly Way[],
  ): readonly Way[] {
    const maybe = new Search([], true);
    const once = (least === 0 ? maybe : this).follow(inner, ways);
    const again = more ? maybe.follow(inner, once.map(afterAnything)) : [];
    return this.distinct([...(least === 0 ? ways : []), ...once, ...again]);
  }

  /** What all ways need is a set; in a branch each goes on with that, elsewhere without. */
  private settle(ways: readonly Way[]): readonly Way[] {
    const needed = this.need(ways.map(({ best }) => best));
    if (needed === null) return this.distinct(ways);
    const best = this.inBranch ? needed : null;
    return this.distinct(ways.map(({ letters, starts }) => ({ letters, starts, best })));
  }

  /** Adds runs one of which is needed; null where one of them is nothing. */
  private need(runs: readonly (Runs | null)[]): Runs | null {
    if (runs.length === 1 && runs[0] !== null && this.sets.includes(runs[0]!)) return runs[0]!;
    const all: Run[] = [];
    for (const some of runs)
      if (some === null) return null;
      else all.push(...some);
    const needed = withoutCovered(all);
    this.sets.push(needed);
    return needed;
  }

  /**
   * Ways that differ; one that needs nothing yet makes others like it idle. Where there are too many, what
   * they need so far is all that is kept.
   */
  private distinct(ways: readonly Way[]): readonly Way[] {
    if (ways.length === 1) return ways;
    const known = new Map<string, Way>();
    for (const way of ways) if (way.best === null) known.set(`${way.starts}${way.letters}`, way);
    for (const way of ways)
      if (way.best !== null && !known.has(`${way.starts}${way.letters}`))
        known.set(`${way.starts}${way.letters} ${nameOf(way.best)}`, way);
    if (known.size <= MOST_WAYS) return [...known.values()];
    this.need(ways.map((way) => needOf(way, false)));
    return [BEGINNING];
  }
}

function afterAnything(way: Way): Way {
  return { letters: '', starts: false, best: needOf(way, false) };
}

type Group = Extract<PatternNode, { kind: 'group' }>;

const KNOWN = new Map<string, { readonly ends: readonly Way[]; readonly sets: readonly Runs[] }>();

/** What a way needs if the word it is in ends here, or goes on nobody knows how. */
function needOf({ letters, starts, best }: Way, ends: boolean): Runs | null {
  if (letters.length < SHORTEST_RUN && !(letters !== '' && starts && ends)) return best;
  return better([{ letters, starts, ends }], best);
}

function better(runs: Runs, other: Runs | null): Runs {
  return other === null || weight(runs) > weight(other) ? runs : other;
}

/** A name for runs: the same for the same run alone, another for every set of several. */
function nameOf(runs: Runs): string {
  if (runs.length === 1) return keyOf(runs[0]!);
  let name = NAMES.get(runs);
  if (name === undefined) NAMES.set(runs, (name = `${++named}`));
  return name;
}

const NAMES = new WeakMap<Runs, string>();
let named = 0;

const keyOf = ({ letters, starts, ends }: Run): string => `${starts}${letters}${ends}`;

/** Each run once, without those that every word has which has another of them. */
function withoutCovered(runs: Runs): Runs {
  const all = [...new Map(runs.map((run) => [keyOf(run), run])).values()];
  const parts = all.filter(({ starts, ends }) => !starts || !ends);
  return all.filter((run) => !parts.some((part) => part !== run && covers(part, run)));
}

/** Whether every word that has the second run has the first, which is no whole word. */
function covers({ letters, starts, ends }: Run, run: Run): boolean {
  if (starts) return run.starts && run.letters.startsWith(letters);
  return ends ? run.ends && run.letters.endsWith(letters) : run.letters.includes(letters);
}

/** The most telling sets, each of which says something else. */
function mostTelling(sets: readonly Runs[]): readonly Runs[] {
  const found: Runs[] = [];
  const keys: ReadonlySet<string>[] = [];
  for (const runs of [...sets].sort((a, b) => weight(b) - weight(a))) {
    const own = new Set(runs.map(keyOf));
    if (keys.some((others) => isMostlyIn(own, others) || isMostlyIn(others, own))) continue;
    found.push(runs);
    keys.push(own);
    if (found.length === MOST_SETS) break;
  }
  return found;
}

function isMostlyIn(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let common = 0;
  for (const key of one) if (other.has(key)) common++;
  return 2 * common > one.size;
}

/** The least telling run decides how much a set of them tells. */
function weight(runs: Runs): number {
  return Math.min(...runs.map(tells)) - runs.length / 40;
}

/** Longer runs tell more; whole words more than parts of them. */
function tells({ letters, starts, ends }: Run): number {
  return COMMON.has(letters) ? 0 : letters.length + (starts ? 0.5 : 0) + (ends ? 0.5 : 0);
}

/** Every other sentence would have a set with one of these: beside another set it costs more than it tells. */
function isEverywhere({ letters }: Run): boolean {
  return EVERYWHERE.has(letters);
}

const EVERYWHERE: ReadonlySet<string> = new Set('a de el en in la las los of que the y'.split(' '));

/** Words that stand in many sentences of all kinds. */
const COMMON: ReadonlySet<string> = new Set(
  'a e o u y al de el en es la lo no se su un con del las los por que una at by in is it of on to and for the was fue persona personas people'.split(
    ' ',
  ),
);
