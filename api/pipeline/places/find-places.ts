import type { NameIndex } from '#geodata/index-names/name-index.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { MentionLevel, PlaceMention } from '#domain/mention.ts';
import { anchorsOf, resolveCandidates } from './resolve-candidates.ts';
import { collectAnchors } from './anchors.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { findScopes } from './find-scopes.ts';
import { linkCandidates } from './link-candidates.ts';
import { readWords } from './reading.ts';
import type { Resolution } from './resolution.ts';
import { WORD } from './word-classes.ts';

const OTHER_USE =
  WORD.STREET |
  WORD.COLONIA |
  WORD.PERSON |
  WORD.GROUP |
  WORD.BEARER |
  WORD.UNIT |
  WORD.PLATE |
  WORD.VENUE |
  WORD.INSTITUTION |
  WORD.MONTH |
  WORD.ROAD;
const PLACE_USE = WORD.MUNICIPALITY | WORD.FACILITY | WORD.SETTLEMENT | WORD.STATE | WORD.CITY;
const ROUNDS = 2;

/** Every place a text names, resolved as far as the text allows, in order of start. */
export function findPlaces(text: string, index: NameIndex): PlaceMention[] {
  const reading = readWords(text, index);
  const candidates = findCandidates(reading);
  linkCandidates(reading, candidates);
  const scopes = findScopes(reading, candidates);
  let resolutions = resolveCandidates(reading, candidates, scopes, collectAnchors([]));
  const isPlace = (at: number) => isMeantAsPlace(index, candidates[at]!, resolutions[at]!);
  for (let round = 0; round < ROUNDS; round++) {
    const anchors = anchorsOf(reading, candidates, resolutions, (at) => (isPlace(at) ? 1 : 0));
    resolutions = resolveCandidates(reading, candidates, scopes, anchors);
  }
  return candidates.flatMap((candidate, at) => {
    if (!isPlace(at)) return [];
    const start = reading.stream.start[candidate.from]!;
    const end = reading.stream.end[candidate.to - 1]!;
    return [toMention(index, resolutions[at]!, text, start, end)];
  });
}

function isMeantAsPlace(index: NameIndex, candidate: Candidate, { entry, score }: Resolution): boolean {
  const { trigger, signs } = candidate;
  if (trigger & OTHER_USE && !(trigger & PLACE_USE)) return false;
  if (signs & (SIGN.CAPITAL_BEFORE | SIGN.CAPITAL_AFTER | SIGN.ADDRESS_CODE)) return false;
  const kind = index.tables.entryKind[entry];
  return (
    kind === PLACE_KIND.STATE ||
    kind === PLACE_KIND.MUNICIPALITY ||
    (kind === PLACE_KIND.LOCALITY && score > 4.5)
  );
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

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
