import type { NameIndex } from '#geodata/index-names/name-index.ts';
import { codeText } from '#geodata/index-names/index-tables.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { logistic } from '#geodata/models/place-model.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { MentionLevel, PlaceMention } from '#domain/mention.ts';
import { analysePlaces } from './analyse-places.ts';
import type { PlaceKnowledge } from './analyse-places.ts';
import { decidePlaces } from './decide-places.ts';
import type { Decision } from './decision.ts';

/** Every place a text names, resolved as far as the text allows, in order of start. */
export function findPlaces(text: string, knowledge: PlaceKnowledge): PlaceMention[] {
  const analysis = analysePlaces(text, knowledge);
  const { stream } = analysis.reading;
  return decidePlaces(analysis, knowledge).map((decision) =>
    toMention(knowledge.names, decision, text, stream.start[decision.from]!, stream.end[decision.to - 1]!),
  );
}

const LEVEL_OF_KIND: Readonly<Record<number, MentionLevel>> = {
  [PLACE_KIND.COUNTRY]: 'country',
  [PLACE_KIND.STATE]: 'state',
  [PLACE_KIND.MUNICIPALITY]: 'municipality',
  [PLACE_KIND.LOCALITY]: 'locality',
  [PLACE_KIND.COLONIA]: 'locality',
  [PLACE_KIND.SITE]: 'site',
  [PLACE_KIND.UNIT]: 'site',
  [PLACE_KIND.REGION]: 'region',
  [PLACE_KIND.FOREIGN]: 'foreign',
};

function toMention(
  index: NameIndex,
  decision: Decision,
  text: string,
  start: number,
  end: number,
): PlaceMention {
  const { tables } = index;
  const { resolution, basis, code } = decision;
  const entry = resolution !== null && basis === 'reading' ? resolution.entry : -1;
  const level = entry < 0 ? 'site' : LEVEL_OF_KIND[tables.entryKind[entry]!]!;
  const isArea = level === 'state' || level === 'municipality' || level === 'country' || entry < 0;
  // Many colonias and some sites are known by their municipality alone.
  const hasPoint = !isArea && Number.isFinite(tables.entryLongitude[entry]);
  const status =
    level === 'foreign'
      ? 'foreign'
      : level === 'region'
        ? 'region'
        : basis === 'none'
          ? 'abstained'
          : 'resolved';
  return {
    start,
    end,
    text: text.slice(start, end),
    level,
    role: 'site',
    status,
    code: status === 'resolved' ? (codeText(code) as PlaceCode) : null,
    name: entry < 0 ? null : index.entryName(entry),
    point:
      hasPoint && status === 'resolved'
        ? [tables.entryLongitude[entry]!, tables.entryLatitude[entry]!]
        : null,
    wherePrecision:
      level === 'country' ? 6 : level === 'state' ? 4 : level === 'region' ? 5 : hasPoint ? 2 : 3,
    confidence: decision.probability * logistic(decision.strength),
    reason: basis,
    rivals: [],
    members: [],
  };
}
