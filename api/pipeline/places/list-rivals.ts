import { codeText } from '#geodata/index-names/index-tables.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Rival } from '#domain/mention.ts';
import type { Context } from './context.ts';
import { scoreReferents } from './score-referents.ts';

/** Other readings shown. */
const MAX_RIVALS = 4;

/** Entry and score of the best rivals met so far, by code, best first; reused. */
const codes = new Int32Array(MAX_RIVALS);
const entries = new Int32Array(MAX_RIVALS);
const scores = new Float64Array(MAX_RIVALS);

/** The other codes a candidate may stand for, best first, each with its best score. */
export function listRivals(context: Context, at: number, chosen: number): Rival[] {
  let count = 0;
  scoreReferents(context, at, (entry, code, score) => {
    if (code === chosen || code === 0) return;
    let place = count;
    for (let i = 0; i < count; i++) {
      if (codes[i] === code) {
        if (scores[i]! >= score) return;
        place = i;
        break;
      }
    }
    if (place === MAX_RIVALS) {
      if (scores[MAX_RIVALS - 1]! >= score) return;
      place--;
    } else if (place === count) count++;
    for (; place > 0 && scores[place - 1]! < score; place--) {
      codes[place] = codes[place - 1]!;
      entries[place] = entries[place - 1]!;
      scores[place] = scores[place - 1]!;
    }
    codes[place] = code;
    entries[place] = entry;
    scores[place] = score;
  });
  const rivals: Rival[] = [];
  for (let i = 0; i < count; i++) {
    rivals.push({
      code: codeText(codes[i]!) as PlaceCode,
      name: context.reading.index.entryName(entries[i]!),
      score: Math.round(scores[i]! * 100) / 100,
    });
  }
  return rivals;
}
