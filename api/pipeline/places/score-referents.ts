import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { codeOf, kindOf } from '#geodata/index-names/referent-place.ts';
import type { IndexTables } from '#geodata/index-names/index-tables.ts';
import type { Context } from './context.ts';
import { readingScorer } from './reading-scorer.ts';
import type { ReadingRanks } from './reading-ranks.ts';
import type { Resolution } from './resolution.ts';

const MAX_CODES = 9;

/** Scores the readings of a candidate and keeps the best; with `ranks` the rivals too. */
export function scoreReferents(context: Context, at: number, ranks: ReadingRanks | null): Resolution {
  const { tables } = context.reading.index;
  const { referentPlace, referentEntry } = tables;
  const { firstReferent, lastReferent, firstHeadless, lastHeadless } = context.candidates[at]!;
  const whole = lastReferent - firstReferent;
  const readings = whole + lastHeadless - firstHeadless;
  let best = -1;
  let bestKey = 0;
  let bestScore = -Infinity;
  let rivalScore = -Infinity;
  let support = 0;
  let codes = 0;
  readingScorer.turnTo(context, at);
  for (let reading = 0; reading < readings; reading++) {
    const rank = reading < whole ? reading : reading - whole;
    const referent = (reading < whole ? firstReferent : firstHeadless) + rank;
    const place = referentPlace[referent]!;
    if (!readingScorer.isWeighed(place, rank)) continue;
    const key = keyOf(tables, referent, place);
    const isSame = key === bestKey;
    if (best < 0 || (!isSame && codes < MAX_CODES)) codes++;
    const code = codeOf(place);
    const unranked = ranks === null || code === 0 ? Infinity : ranks.floorOf(at);
    const score = readingScorer.score(referent, place, Math.min(isSame ? bestScore : rivalScore, unranked));
    if (score > unranked) ranks!.add(at, code, referent, score);
    if (score > bestScore) {
      if (best >= 0 && !isSame && bestScore > rivalScore) rivalScore = bestScore;
      best = referent;
      bestKey = key;
      bestScore = score;
      support = readingScorer.support;
    } else if (!isSame && score > rivalScore) rivalScore = score;
  }
  const entry = best < 0 ? -1 : referentEntry[best]!;
  const code = best < 0 ? 0 : codeOf(referentPlace[best]!);
  const kind = best < 0 ? -1 : kindOf(referentPlace[best]!);
  return { referent: best, entry, code, kind, score: bestScore, rivalScore, support, codes };
}

/** What a reading counts as beside others: its code, abroad, or a region of its own. */
function keyOf({ referentEntry }: IndexTables, referent: number, place: number): number {
  const kind = kindOf(place);
  if (kind === PLACE_KIND.FOREIGN) return -1;
  return kind === PLACE_KIND.REGION ? -2 - referentEntry[referent]! : codeOf(place);
}
