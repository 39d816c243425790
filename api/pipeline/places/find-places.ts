import type { NameIndex } from '#geodata/index-names/name-index.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { MentionLevel, PlaceMention } from '#domain/mention.ts';
import { analysePlaces, isLikelyPlace } from './analyse-places.ts';
import { logistic } from './place-model.ts';
import type { Resolution } from './resolution.ts';

/** Every place a text names, resolved as far as the text allows, in order of start. */
export function findPlaces(text: string, index: NameIndex): PlaceMention[] {
  const { reading, candidates, resolutions } = analysePlaces(text, index);
  return candidates.flatMap((candidate, at) => {
    if (!isLikelyPlace(index, candidate, resolutions[at]!)) return [];
    const start = reading.stream.start[candidate.from]!;
    const end = reading.stream.end[candidate.to - 1]!;
    return [toMention(index, resolutions[at]!, text, start, end)];
  });
}

function toMention(
  index: NameIndex,
  resolution: Resolution,
  text: string,
  start: number,
  end: number,
): PlaceMention {
  const { entry } = resolution;
  const kind = index.tables.entryKind[entry];
  const level: MentionLevel =
    kind === PLACE_KIND.STATE ? 'state' : kind === PLACE_KIND.MUNICIPALITY ? 'municipality' : 'locality';
  return {
    start,
    end,
    text: text.slice(start, end),
    level,
    role: 'site',
    status: 'resolved',
    code: index.entryCode(entry) as PlaceCode,
    name: index.entryName(entry),
    point:
      level === 'locality' ? [index.tables.entryLongitude[entry]!, index.tables.entryLatitude[entry]!] : null,
    wherePrecision: level === 'state' ? 4 : level === 'municipality' ? 3 : 2,
    confidence: logistic(resolution.score - Math.max(resolution.rivalScore, 0)),
    reason: resolution.reason,
    rivals: [],
    members: [],
  };
}
