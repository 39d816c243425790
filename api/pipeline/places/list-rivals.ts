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
function rank(tables: IndexTables, first: number, last: number, chosen: number, known: number): number {
  let count = known;
  for (let referent = first; referent < last; referent++) {
    if (!readingScorer.isWeighed(referent, first)) continue;
    const code = codeOf(tables.referentPlace[referent]!);
    if (code === chosen || code === 0) continue;
    const floor = count === MAX_RIVALS ? scores[MAX_RIVALS - 1]! : -Infinity;
    const score = readingScorer.score(referent, floor);
    if (score <= floor) continue;
    let place = 0;
    while (place < count && codes[place] !== code) place++;
    if (place < count && scores[place]! >= score) continue;
    if (place === count && count < MAX_RIVALS) count++;
    if (place === MAX_RIVALS) place--;
    for (; place > 0 && scores[place - 1]! < score; place--) {
      codes[place] = codes[place - 1]!;
      referents[place] = referents[place - 1]!;
      scores[place] = scores[place - 1]!;
    }
    codes[place] = code;
    referents[place] = referent;
    scores[place] = score;
  }
  return count;
}
