import { namesAbroad } from './abroad.ts';
import { logistic, scoreFeatures } from '#geodata/models/place-model.ts';
import { GAP } from '#geodata/index-names/gap-flags.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Analysis, PlaceKnowledge } from './analyse-places.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { senseOf } from './context.ts';
import type { Decision } from './decision.ts';
import { FeatureList, nameFeatures, unlistedFeatures } from './features.ts';
import type { Unlisted } from './find-unlisted.ts';
import { findFocus } from './find-focus.ts';
import { isInstitution } from './mention-role.ts';
import type { Resolution } from './resolution.ts';
import { ruleVerdict } from './rule-verdict.ts';

/** Share of the model's log-odds beside the rules'. */
const MODEL_SHARE = 0.7;
const THRESHOLD = 0.5;
/** A town that is most likely meant as no place still tells where a text is from: "Ayuntamiento de Cajeme". */
const HINT = 0.1;
/** A state's name in an institution's is the state's. */
const INSTITUTION_PROBABILITY = 0.95;
/** Inhabitants from which a town is known without its surroundings. */
const KNOWN_TOWN = 15000;
const KNOWN_VILLAGE = 1000;

/** Decides which names and addresses of a text are meant as places, and which places. */
export function decidePlaces(analysis: Analysis, { placeModel }: PlaceKnowledge): Decision[] {
  const { reading, candidates, unlisted, resolutions, context } = analysis;
  const list = new FeatureList();
  const abroad = namesAbroad(candidates, context.surroundings);
  const named: Decision[] = [];
  const hints: Decision[] = [];
  const doubtful: { candidate: Candidate; resolution: Resolution; probability: number; at: number }[] = [];
  candidates.forEach((candidate, at) => {
    const resolution = resolutions[at]!;
    if (candidate.signs & SIGN.IN_STREET || resolution.entry < 0) return;
    const { kind } = resolution;
    if (kind === PLACE_KIND.NO_PLACE || kind === PLACE_KIND.UNIT) return;
    if (isInstitution(candidate, resolution)) {
      named.push(fromReading(at, candidate, resolution, INSTITUTION_PROBABILITY));
      return;
    }
    nameFeatures(reading, candidate, resolution, list);
    const verdict = ruleVerdict(reading, candidate, resolution, context.surroundings[at]!);
    const probability = logistic(MODEL_SHARE * scoreFeatures(placeModel, list.ids, list.count) + verdict);
    if (probability < THRESHOLD) {
      if (probability > HINT && kind === PLACE_KIND.MUNICIPALITY)
        hints.push(fromReading(at, candidate, resolution, probability));
      return;
    }
    if (abroad.has(candidate.firstReferent)) {
      named.push(fromReading(at, candidate, resolution, probability, ABROAD));
    } else if (isPlausible(analysis, at)) named.push(fromReading(at, candidate, resolution, probability));
    else doubtful.push({ candidate, resolution, probability, at });
  });
  const focus = findFocus(analysis, [...named], hints);
  for (const { candidate, resolution, probability, at } of doubtful) {
    const { inside: contained, gloss } = context.surroundings[at]!;
    const inside = gloss.length === 1 ? gloss : contained;
    const bracketed = explainedBy(analysis, at);
    if (bracketed !== null) {
      const found = { code: bracketed, strength: 3, basis: 'container' as const };
      named.push(fromReading(at, candidate, resolution, probability, found));
      continue;
    }
    const found =
      inside.length === 1
        ? { code: inside[0]!, strength: 3, basis: 'container' as const }
        : focus(candidate.from, candidate.to);
    named.push(fromReading(at, candidate, resolution, probability, found));
  }
  if (doubtful.length === 0 && unlisted.length === 0) return named;
  const taken = new Uint8Array(reading.stream.count);
  for (const { from, to } of named) taken.fill(1, from, to);
  for (const place of unlisted) {
    if (taken.subarray(place.from, place.to).includes(1)) continue;
    unlistedFeatures(reading, place, list);
    const probability = logistic(scoreFeatures(placeModel, list.ids, list.count));
    if (probability < THRESHOLD) continue;
    const { code, basis, strength } = listedAs(analysis, place) ?? focus(place.from, place.listEnd);
    named.push({
      from: place.from,
      to: place.to,
      at: -1,
      candidate: null,
      unlisted: place,
      resolution: null,
      probability,
      code,
      basis,
      strength,
    });
  }
  return named.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** "Puerto Peñasco": an address that is the name of one municipality is no place of another. */
function listedAs(
  { candidates, resolutions }: Analysis,
  { from, to }: Unlisted,
): Pick<Decision, 'code' | 'strength' | 'basis'> | null {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const candidate = candidates[low];
  if (candidate === undefined || candidate.from !== from || candidate.to !== to) return null;
  const read = resolutions[low];
  return read && read.kind === PLACE_KIND.MUNICIPALITY && read.codes === 1
    ? { code: read.code, strength: read.score, basis: 'container' }
    : null;
}

/** What its surroundings say it is, whatever its name is read as. */
type Found = Pick<Decision, 'code' | 'basis'> & Partial<Pick<Decision, 'strength'>>;

const ABROAD: Found = { code: 0, basis: 'abroad' };

function fromReading(
  at: number,
  candidate: Candidate,
  resolution: Resolution,
  probability: number,
  found: Found | null = null,
): Decision {
  const strength = found?.strength ?? resolution.score - resolution.rivalScore;
  return {
    from: candidate.from,
    to: candidate.to,
    at,
    candidate,
    unlisted: null,
    resolution,
    probability,
    code: found === null ? resolution.code : found.code,
    basis: found === null ? 'reading' : found.basis,
    strength,
  };
}

/** "Coyoacán (Santo Domingo)": a name in brackets that only bears elsewhere is a part of the town before them. */
function explainedBy({ reading, candidates, resolutions }: Analysis, at: number): number | null {
  const { glossOf, from, to } = candidates[at]!;
  if (glossOf < 0 || candidates[glossOf]!.to !== from) return null;
  const { gap, count } = reading.stream;
  if (!(gap[from]! & GAP.OPEN) || to >= count || !(gap[to]! & GAP.CLOSE)) return null;
  const [town, own] = [resolutions[glossOf]!, resolutions[at]!];
  const elsewhere = Math.floor(town.code / 1000) !== Math.floor(own.code / 1000);
  const isTown = own.kind === PLACE_KIND.MUNICIPALITY || own.kind === PLACE_KIND.LOCALITY;
  return town.kind === PLACE_KIND.MUNICIPALITY && isTown && elsewhere ? town.code : null;
}

/** False for a village somewhere else that only happens to have the name. */
function isPlausible(analysis: Analysis, at: number): boolean {
  const { reading, context, resolutions } = analysis;
  const { entry, code, kind, codes } = resolutions[at]!;
  const around = context.surroundings[at]!;
  if (explainedBy(analysis, at) !== null) return false;
  if (around.inside.length > 0 && !around.inside.includes(code) && around.inside.length === 1) {
    return kind !== PLACE_KIND.LOCALITY && !context.candidates[at]!.trigger;
  }
  if (kind !== PLACE_KIND.LOCALITY) return true;
  const state = Math.floor(code / 1000);
  if (around.said !== 0) return state === Math.floor(around.said / 1000);
  if (
    around.inside.includes(code) ||
    around.gloss.includes(code) ||
    senseOf(context, context.candidates[at]!) === code
  )
    return true;
  const { stateShare, municipalityShare } = context.anchors;
  if ((municipalityShare.get(code) ?? 0) > 0 || stateShare[state]! >= 0.4) return true;
  const population = reading.index.tables.entryPopulation[entry]!;
  return population >= KNOWN_TOWN || (codes === 1 && population >= KNOWN_VILLAGE);
}
