import type { NameIndex } from '#geodata/index-names/name-index.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { guessOrigin } from '#geodata/models/origin-model.ts';
import type { Origin, OriginModel } from '#geodata/models/origin-model.ts';
import type { ConfidenceModel } from '#geodata/models/confidence-model.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceModel } from '#geodata/models/place-model.ts';
import { SAID_ABROAD } from './abroad.ts';
import { collectAnchors } from './anchors.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { findScopes } from './find-scopes.ts';
import { findUnlisted } from './find-unlisted.ts';
import type { Unlisted } from './find-unlisted.ts';
import { originNames } from './origin-names.ts';
import { isLikelyPlace } from './is-likely-place.ts';
import { linkCandidates } from './link-candidates.ts';
import { mayBe } from './referent-codes.ts';
import { readSigns } from './read-signs.ts';
import { ReadingRanks } from './reading-ranks.ts';
import { KeptReading, readWords } from './reading.ts';
import type { Reading } from './reading.ts';
import { anchorsOf, resolveCandidates, resolveTelling, sensesOf } from './resolve-candidates.ts';
import { markColumns } from './mark-columns.ts';
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
  readonly ranks: ReadingRanks;
  /** Town whose paper it is, told by names only that town has; null when nothing tells. */
  readonly origin: Origin | null;
}

/** Room for the analyses of one text after another: made anew it would cost more than to read a usual text. */
export class KeptAnalysis {
  readonly reading: KeptReading;
  readonly ranks = new ReadingRanks();

  /** Room for a number of characters at first. */
  constructor(characters?: number) {
    this.reading = new KeptReading(characters);
  }
}

/** Rounds after the first; a second changes one reading in a thousand. */
const ROUNDS = 1;

/**
 * Reads the names of a text in rounds: what is sure in one round speaks for its neighbours in the next.
 * With `kept` the analysis lasts as long as nothing else fills that.
 */
export function analysePlaces(
  text: string,
  { names: index, placeModel, originModel }: PlaceKnowledge,
  { reading: room, ranks } = new KeptAnalysis(text.length),
): Analysis {
  const reading = readWords(text, index, room);
  const candidates = findCandidates(reading);
  linkCandidates(reading, candidates);
  const unlisted = findUnlisted(reading, placeModel, abbreviationWords(candidates));
  readSigns(reading, candidates, placeModel);
  markStreets(candidates, unlisted);
  markColumns(reading, candidates);
  const origin = guessOrigin(originModel, originNames(reading, candidates, unlisted));
  const surroundings = readSurroundings(reading, candidates, findScopes(reading, candidates));
  let context: Context = {
    reading,
    candidates,
    surroundings,
    anchors: collectAnchors([], origin),
    senses: new Map(),
  };
  let resolutions = resolveTelling(context);
  for (let round = 0; round < ROUNDS; round++) {
    const current = resolutions;
    const isLikely = (at: number) =>
      surroundings[at]!.abroad < SAID_ABROAD && isLikelyPlace(reading, candidates[at]!, current[at]!);
    context = {
      ...context,
      senses: sensesOf(context, current),
      anchors: anchorsOf(reading, candidates, current, isLikely, origin),
    };
    resolutions = resolveCandidates(context, ranks);
  }
  return { reading, candidates, unlisted, context, resolutions, ranks, origin };
}

/** Words that are read as a state's abbreviation: "Manzanillo, Col." */
function abbreviationWords(candidates: readonly Candidate[]): Set<number> {
  return new Set(candidates.filter(({ signs }) => signs & SIGN.ABBREVIATION).map(({ from }) => from));
}

/** Names inside the name of a street or colonia are no places of their own; a colonia that is listed is one. */
function markStreets(candidates: readonly Candidate[], unlisted: readonly Unlisted[]): void {
  let at = 0;
  for (const { from, to, kind } of unlisted) {
    if (!(kind & (WORD.STREET | WORD.COLONIA))) continue;
    while (at < candidates.length && candidates[at]!.from < from) at++;
    for (; at < candidates.length && candidates[at]!.to <= to; at++) {
      const candidate = candidates[at]!;
      // "Colonia Anáhuac town" is a town.
      const whole =
        candidate.from === from && (candidate.after !== 0 || mayBe(candidate, PLACE_KIND.COLONIA));
      if (!whole) candidate.signs |= SIGN.IN_STREET;
    }
  }
}
