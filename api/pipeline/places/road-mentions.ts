import { codeText } from '#geodata/index-names/index-tables.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { Analysis } from './analyse-places.ts';
import { SIGN } from './candidate.ts';

/** Margin a road's end needs over its rivals to count as one of the road's municipalities. */
const CLEAR = 1;
const CONFIDENCE = 0.7;

/** Roads and ducts named by their two ends: a line between municipalities, never a point. */
export function roadMentions({ reading, candidates, resolutions }: Analysis, text: string): PlaceMention[] {
  const { stream } = reading;
  const mentions: PlaceMention[] = [];
  for (let at = 0; at + 1 < candidates.length; at++) {
    const first = candidates[at]!;
    const last = candidates[at + 1]!;
    if (!(first.signs & last.signs & SIGN.ROAD_PAIR) || last.from !== first.to) continue;
    const members = [resolutions[at]!, resolutions[at + 1]!]
      .filter(({ code, score, rivalScore }) => code !== 0 && score - rivalScore >= CLEAR)
      .map(({ code }) => codeText(code) as PlaceCode);
    const start = stream.start[first.from]!;
    const end = stream.end[last.to - 1]!;
    mentions.push({
      start,
      end,
      text: text.slice(start, end),
      level: 'region',
      role: 'site',
      status: 'region',
      code: null,
      name: null,
      point: null,
      wherePrecision: 5,
      confidence: CONFIDENCE,
      reason: 'line: a road or duct named by its ends',
      rivals: [],
      members,
    });
    at++;
  }
  return mentions;
}
