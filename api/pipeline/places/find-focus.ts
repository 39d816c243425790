import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Analysis } from './analyse-places.ts';
import type { Reading } from './reading.ts';
import type { Basis, Decision } from './decision.ts';

/** Words after which a municipality counts half for what stands there. */
const HALF_DISTANCE = 25;
/** What a municipality counts however far it stands. */
const FLOOR = 0.1;
/** What a municipality counts that stands alone in its line: a dateline. */
const ALONE = 1.2;
const ALONE_WORDS = 2;
/** Towns after the words count from this many times their distance. */
const BACKWARDS = 1.5;
/** What the guessed origin of the text counts beside the municipalities it names. */
const ORIGIN_PULL = 1;
/** What a town counts that is named in passing: in an institution's name, as a team. */
const HINT_PULL = 1;
/** Words between an address and the town it names last: "colonia X, en Navojoa". */
const ADJOINING = 3;
/** Towns looked at before and after the words; those farther off count their floor. */
const WINDOW = 24;
/** Municipalities named most that count wherever the words stand. */
const MOST_NAMED = 8;

/** The municipality that governs a stretch of words. */
export interface Focus {
  readonly code: number;
  readonly basis: Basis;
  readonly strength: number;
}

/**
 * Tells, for words `[from, to)`, in which municipality they most likely stand: the one named right
 * after, else the one named nearest and most often. `named` is in order of the text; `hints` are
 * towns less sure, that count by their probability for the whole text. Most texts never ask, so the
 * towns are added up when one first does.
 */
export function findFocus(
  analysis: Analysis,
  named: readonly Decision[],
  hints: readonly Decision[],
): (from: number, to: number) => Focus {
  let focus: ((from: number, to: number) => Focus) | null = null;
  return (from, to) => (focus ??= focusOf(analysis, named, hints))(from, to);
}

function focusOf(
  { reading, origin }: Analysis,
  named: readonly Decision[],
  hints: readonly Decision[],
): (from: number, to: number) => Focus {
  const towns = named.filter(
    ({ code, resolution }) =>
      code % 1000 !== 0 && resolution !== null && resolution.kind !== PLACE_KIND.FOREIGN,
  );
  const totals = new Map<number, number>();
  const totalsNamed = new Set(towns.map(({ code }) => code));
  for (const { from, to, code, probability } of towns) {
    const floor = standsAlone(reading, from, to) ? ALONE : FLOOR;
    totals.set(code, (totals.get(code) ?? 0) + floor * probability);
  }
  for (const { code, probability } of hints) {
    totals.set(code, (totals.get(code) ?? 0) + HINT_PULL * probability);
    totalsNamed.add(code);
  }
  if (origin) totals.set(origin.code, (totals.get(origin.code) ?? 0) + ORIGIN_PULL * origin.probability);
  const most = [...totals].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMED);
  return (from, to) => {
    const next = firstFrom(towns, to);
    const after = towns[next];
    if (after && after.from - to <= ADJOINING) return { code: after.code, basis: 'container', strength: 3 };
    const pulls = new Map(most);
    for (let at = Math.max(0, next - WINDOW); at < Math.min(towns.length, next + WINDOW); at++) {
      const town = towns[at]!;
      const distance = town.from >= to ? (town.from - to) * BACKWARDS : Math.max(0, from - town.to);
      const pull = town.probability / (1 + distance / HALF_DISTANCE);
      pulls.set(town.code, (pulls.get(town.code) ?? totals.get(town.code) ?? 0) + pull);
    }
    const focus = strongest(pulls);
    return focus.basis === 'focus' && !totalsNamed.has(focus.code) ? { ...focus, basis: 'origin' } : focus;
  };
}

/** True when a line holds the town and next to nothing else. */
function standsAlone({ lines }: Reading, from: number, to: number): boolean {
  const line = lines.of[from]!;
  return lines.first[line + 1]! - lines.first[line]! - (to - from) <= ALONE_WORDS;
}

function strongest(pulls: ReadonlyMap<number, number>): Focus {
  let code = 0;
  let most = 0;
  let second = 0;
  for (const [candidate, pull] of pulls) {
    if (pull > most) {
      second = most;
      code = candidate;
      most = pull;
    } else if (pull > second) second = pull;
  }
  if (code === 0) return { code, basis: 'none', strength: 0 };
  return { code, basis: 'focus', strength: most - second };
}

/** Number of the first town that begins at a word or after it. */
function firstFrom(towns: readonly Decision[], at: number): number {
  let low = 0;
  let high = towns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (towns[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
