import type { NameIndex } from '#geodata/index-names/name-index.ts';
import { guessOrigin } from '#geodata/models/origin-model.ts';
import type { Origin, OriginModel } from '#geodata/models/origin-model.ts';
import type { ConfidenceModel } from '#geodata/models/confidence-model.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceModel } from '#geodata/models/place-model.ts';
import { NAME_FORM, PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { collectAnchors } from './anchors.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { findScopes } from './find-scopes.ts';
import { findUnlisted } from './find-unlisted.ts';
import type { Unlisted } from './find-unlisted.ts';
import { originNames } from './origin-names.ts';
import { linkCandidates } from './link-candidates.ts';
import { readSigns } from './read-signs.ts';
import { readWords } from './reading.ts';
import type { Reading } from './reading.ts';
import { anchorsOf, resolveCandidates, sensesOf } from './resolve-candidates.ts';
import type { Resolution } from './resolution.ts';
import { readSurroundings } from './surroundings.ts';
import type { Context } from './context.ts';
import { WORD } from './word-classes.ts';

/** What the finder knows before it reads. */
export interface PlaceKnowledge {
  readonly names: NameIndex;
  readonly placeModel: PlaceModel;
  readonly originModel: OriginModel;
  readonly confidenceModel: ConfidenceModel;
  /** Municipality (or state) a point lies in, null outside Mexico; degrees. */
  readonly municipalityAt: (longitude: number, latitude: number) => PlaceCode | null;
}

/** A text with every name in it read as its likeliest place, before it is decided which are meant as places. */
export interface Analysis {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly unlisted: readonly Unlisted[];
  readonly context: Context;
  readonly resolutions: readonly Resolution[];
  /** Town whose paper it is, told by names only that town has; null when nothing tells. */
  readonly origin: Origin | null;
}

const OTHER_USE =
  WORD.STREET |
  WORD.COLONIA |
  WORD.PERSON |
  WORD.GROUP |
  WORD.BEARER |
  WORD.UNIT |
  WORD.PLATE |
  WORD.INSTITUTION |
  WORD.MONTH |
  WORD.ROAD;
const PLACE_USE = WORD.MUNICIPALITY | WORD.FACILITY | WORD.SETTLEMENT | WORD.STATE | WORD.CITY;
const AGAINST =
  SIGN.CAPITAL_BEFORE |
  SIGN.CAPITAL_AFTER |
  SIGN.ADDRESS_CODE |
  SIGN.ROAD_PAIR |
  SIGN.GLUED |
  SIGN.GROUP |
  SIGN.PERSON |
  SIGN.BEARER |
  SIGN.PLATE |
  SIGN.CHAIN |
  SIGN.IN_STREET;
/** Support from which a generic word names a town: "Centro, Tab.", "Cárdenas, Comalcalco y Centro". */
const GENERIC_SUPPORT = 4;
/** Score from which a name that many villages bear speaks for its neighbours. */
const LOCALITY_SCORE = 4.5;
/** Inhabitants from which a name that only one village bears does. */
const KNOWN_VILLAGE = 500;
/** Support from which a municipality called by common words is meant: "Paz", "Minas", "Fronteras". */
const COMMON_SUPPORT = 2;
/** Support from which a name that begins with a given name is a town. */
const PERSONAL_SUPPORT = 2.5;
/** Support from which a short form ("La Unión", "San Juan") is meant. */
const SHORT_SUPPORT = 1;
/** Rounds after the first; a second changes one reading in a thousand. */
const ROUNDS = 1;

/** Reads the names of a text in rounds: what is sure in one round speaks for its neighbours in the next. */
export function analysePlaces(
  text: string,
  { names: index, placeModel, originModel }: PlaceKnowledge,
): Analysis {
  const reading = readWords(text, index);
  const candidates = findCandidates(reading);
  linkCandidates(reading, candidates);
  const unlisted = findUnlisted(reading, placeModel);
  readSigns(reading, candidates, placeModel);
  markStreets(candidates, unlisted);
  const origin = guessOrigin(originModel, originNames(reading, candidates, unlisted));
  const surroundings = readSurroundings(reading, candidates, findScopes(reading, candidates));
  let context: Context = {
    reading,
    candidates,
    surroundings,
    anchors: collectAnchors([], origin),
    senses: new Map(),
  };
  let resolutions = resolveCandidates(context);
  for (let round = 0; round < ROUNDS; round++) {
    const current = resolutions;
    const isLikely = (at: number) => isLikelyPlace(index, candidates[at]!, current[at]!);
    context = {
      ...context,
      senses: sensesOf(context, current),
      anchors: anchorsOf(reading, candidates, current, isLikely, origin),
    };
    resolutions = resolveCandidates(context);
  }
  return { reading, candidates, unlisted, context, resolutions, origin };
}

/** Names inside the name of a street or colonia are no places of their own. */
function markStreets(candidates: readonly Candidate[], unlisted: readonly Unlisted[]): void {
  let at = 0;
  for (const { from, to, kind } of unlisted) {
    if (!(kind & (WORD.STREET | WORD.COLONIA))) continue;
    while (at < candidates.length && candidates[at]!.from < from) at++;
    for (; at < candidates.length && candidates[at]!.to <= to; at++) {
      // "Colonia Anáhuac town" is a town.
      if (candidates[at]!.from > from || candidates[at]!.after === 0) candidates[at]!.signs |= SIGN.IN_STREET;
    }
  }
}

/** A quick verdict by rule, good enough for what may speak for its neighbours. */
export function isLikelyPlace(
  index: NameIndex,
  candidate: Candidate,
  { referent, entry, score, support, codes }: Resolution,
): boolean {
  const { trigger, signs } = candidate;
  if (trigger & OTHER_USE && !(trigger & PLACE_USE)) return false;
  // "Hotel Campeche" is a hotel's name, "un hotel de Campeche" a hotel there.
  if (trigger & WORD.VENUE && candidate.triggerAt === candidate.from - 1) return false;
  if (signs & AGAINST) return false;
  const kind = index.tables.entryKind[entry];
  // "Francisco" is a person until something says it is a place.
  const personal =
    (signs & SIGN.GIVEN_FIRST) !== 0 &&
    (signs & (SIGN.LOCATED | SIGN.LINE_START)) === 0 &&
    candidate.listNext < 0 &&
    candidate.listPrevious < 0 &&
    candidate.container < 0 &&
    support < PERSONAL_SUPPORT;
  const named = (trigger & (WORD.MUNICIPALITY | WORD.SETTLEMENT)) !== 0;
  if (signs & SIGN.GENERIC && !named && support < GENERIC_SUPPORT) return false;
  if (signs & SIGN.COMMON && signs & (SIGN.DIRECTION_AFTER | SIGN.PARTIAL) && !named) return false;
  if (personal && !named && !(trigger & (WORD.CITY | WORD.STATE))) return false;
  if (kind === PLACE_KIND.STATE || kind === PLACE_KIND.SITE || kind === PLACE_KIND.REGION) return true;
  if (kind === PLACE_KIND.MUNICIPALITY) {
    const short = index.tables.referentForm[referent]! >= NAME_FORM.SHORT;
    if (short && !named && support < SHORT_SUPPORT) return false;
    return !(signs & SIGN.COMMON) || named || support >= COMMON_SUPPORT || (signs & SIGN.LOCATED) !== 0;
  }
  if (kind === PLACE_KIND.FOREIGN) return true;
  if (kind !== PLACE_KIND.LOCALITY) return false;
  return (
    score > LOCALITY_SCORE ||
    (codes === 1 && index.tables.entryPopulation[entry]! >= KNOWN_VILLAGE && !(signs & SIGN.COMMON))
  );
}
