import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { codeOf, kindOf } from '#geodata/index-names/referent-place.ts';
import type { IndexTables } from '#geodata/index-names/index-tables.ts';
import type { Context } from './context.ts';
import { readingScorer } from './reading-scorer.ts';
import type { Resolution } from './resolution.ts';

const MAX_CODES = 9;

/** Scores the readings of a candidate and keeps the best. */
export function scoreReferents(context: Context, at: number): Resolution {
  const { tables } = context.reading.index;
  const { firstReferent, lastReferent, firstHeadless, lastHeadless } = context.candidates[at]!;
  const best: Resolution = {
    referent: -1,
    entry: -1,
    code: 0,
    score: -Infinity,
    rivalScore: -Infinity,
    support: 0,
    codes: 0,
  };
  readingScorer.turnTo(context, at);
  const key = weigh(tables, firstReferent, lastReferent, best, 0);
  weigh(tables, firstHeadless, lastHeadless, best, key);
  return best;
}

/** Weighs the referents `[first, last)` against the best so far; `bestKey` is what it counts as. Answers the key after. */
function weigh(tables: IndexTables, first: number, last: number, best: Resolution, bestKey: number): number {
  let currentKey = bestKey;
  for (let referent = first; referent < last; referent++) {
    if (!readingScorer.isWeighed(referent, first)) continue;
    const key = keyOf(tables, referent);
    const isSame = key === currentKey;
    if (best.referent < 0 || (!isSame && best.codes < MAX_CODES)) best.codes++;
    const score = readingScorer.score(referent, isSame ? best.score : best.rivalScore);
    if (score > best.score) {
      if (best.referent >= 0 && !isSame && best.score > best.rivalScore) best.rivalScore = best.score;
      best.referent = referent;
      best.score = score;
      best.support = readingScorer.support;
      currentKey = key;
    } else if (!isSame && score > best.rivalScore) best.rivalScore = score;
  }
  if (best.referent >= 0) {
    best.entry = tables.referentEntry[best.referent]!;
    best.code = codeOf(tables.referentPlace[best.referent]!);
  }
  return currentKey;
}

/** What a reading counts as beside others: its code, abroad, or a region of its own. */
function keyOf({ referentPlace, referentEntry }: IndexTables, referent: number): number {
  const place = referentPlace[referent]!;
  const kind = kindOf(place);
  if (kind === PLACE_KIND.FOREIGN) return -1;
  return kind === PLACE_KIND.REGION ? -2 - referentEntry[referent]! : codeOf(place);
}
