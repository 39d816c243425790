import { codeText } from '#geodata/index-names/index-tables.ts';
import type { IndexTables } from '#geodata/index-names/index-tables.ts';
import { codeOf } from '#geodata/index-names/referent-place.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Rival } from '#domain/mention.ts';
import type { Context } from './context.ts';
import { readingScorer } from './reading-scorer.ts';

/** Other readings shown. */
const MAX_RIVALS = 4;

/** Code, referent and score of the best rivals met so far, best first; reused. */
const codes = new Int32Array(MAX_RIVALS);
const referents = new Int32Array(MAX_RIVALS);
const scores = new Float64Array(MAX_RIVALS);

/** The other codes a candidate may stand for, best first, each with its best score. */
export function listRivals(context: Context, at: number, chosen: number): Rival[] {
  const { tables } = context.reading.index;
  const { firstReferent, lastReferent, firstHeadless, lastHeadless } = context.candidates[at]!;
  readingScorer.turnTo(context, at);
  let count = rank(tables, firstReferent, lastReferent, chosen, 0);
  count = rank(tables, firstHeadless, lastHeadless, chosen, count);
  const rivals: Rival[] = [];
  for (let i = 0; i < count; i++) {
    rivals.push({
      code: codeText(codes[i]!) as PlaceCode,
      name: context.reading.index.entryName(tables.referentEntry[referents[i]!]!),
      score: Math.round(scores[i]! * 100) / 100,
    });
  }
  return rivals;
}

/** Ranks the referents `[first, last)` among the `known` rivals met so far; answers how many there are then. */
function rank(
  { referentPlace }: IndexTables,
  first: number,
  last: number,
  chosen: number,
  known: number,
): number {
  let count = known;
  for (let referent = first; referent < last; referent++) {
    const place = referentPlace[referent]!;
    if (!readingScorer.isWeighed(place, referent - first)) continue;
    const code = codeOf(place);
    if (code === chosen || code === 0) continue;
    const floor = count === MAX_RIVALS ? scores[MAX_RIVALS - 1]! : -Infinity;
    const score = readingScorer.score(referent, place, floor);
    if (score <= floor) continue;
    let i = 0;
    while (i < count && codes[i] !== code) i++;
    if (i < count && scores[i]! >= score) continue;
    if (i === count && count < MAX_RIVALS) count++;
    if (i === MAX_RIVALS) i--;
    for (; i > 0 && scores[i - 1]! < score; i--) {
      codes[i] = codes[i - 1]!;
      referents[i] = referents[i - 1]!;
      scores[i] = scores[i - 1]!;
    }
    codes[i] = code;
    referents[i] = referent;
    scores[i] = score;
  }
  return count;
}
