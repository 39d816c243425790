import { codeText } from '#geodata/index-names/index-tables.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Rival } from '#domain/mention.ts';
import type { Context } from './context.ts';
import { scoreReferents } from './score-referents.ts';

/** Other readings shown. */
const MAX_RIVALS = 4;

/** The other codes a candidate may stand for, best first, each with its best score. */
export function listRivals(context: Context, at: number, chosen: number): Rival[] {
  const best = new Map<number, { entry: number; score: number }>();
  scoreReferents(context, at, (entry, code, score) => {
    const known = best.get(code);
    if (code !== chosen && code !== 0 && (!known || score > known.score)) best.set(code, { entry, score });
  });
  return [...best]
    .sort((a, b) => b[1].score - a[1].score)
    .slice(0, MAX_RIVALS)
    .map(([code, { entry, score }]) => ({
      code: codeText(code) as PlaceCode,
      name: context.reading.index.entryName(entry),
      score: Math.round(score * 100) / 100,
    }));
}
