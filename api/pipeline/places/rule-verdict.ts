import { GAP } from '#geodata/index-names/gap-flags.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { isLikelyPlace } from './is-likely-place.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import type { Resolution } from './resolution.ts';
import type { Surroundings } from './surroundings.ts';
import { WORD } from './word-classes.ts';

/** Log-odds that the rules add to the model's. */
const LIKELY = 1.2;
const UNLIKELY = 2.5;
/** So it is of a town of the state spoken of, whatever else its name may mean. */
const SUPPORTED = 2;
/** Support from which it is. */
const TOWN_SUPPORT = 4;
/** The same of a name that no other place has. */
const ONLY_TOWN_SUPPORT = 2.5;
/** A headline names the town where it happened. */
const HEADLINE = 3;
/** So does a name that is a sentence by itself at the head of an entry: "2. Matehuala. El lunes…". */
const LABEL = 3;
const CERTAIN = 4;
/** Signs of a longer name of somebody or something. */
const PERSONAL = SIGN.PERSON | SIGN.CHAIN | SIGN.CAPITAL_BEFORE | SIGN.CAPITAL_AFTER | SIGN.GIVEN_FIRST;

/** Words that say a name is a town's. */
const NAMED = WORD.MUNICIPALITY | WORD.SETTLEMENT | WORD.CITY;

/** What the rules say of a name being meant as a place, as log-odds. */
export function ruleVerdict(
  reading: Reading,
  candidate: Candidate,
  resolution: Resolution,
  around: Surroundings,
): number {
  if (!isLikelyPlace(reading, candidate, resolution)) {
    if (candidate.signs & PERSONAL) return -UNLIKELY;
    return candidate.signs & (SIGN.ROAD_PAIR | SIGN.GROUP | SIGN.ADDRESS_CODE | SIGN.PLATE)
      ? -CERTAIN
      : -LIKELY;
  }
  if (isSaid(reading, candidate, resolution, around)) return CERTAIN;
  if (isLabel(reading, candidate) && (isTownOrState(resolution) || isOnlyTown(reading, resolution)))
    return LABEL;
  if (isPossessed(reading, candidate) && resolution.kind === PLACE_KIND.STATE) return LABEL;
  if (!reading.headline || mayBeCommonNoun(reading, candidate))
    return isSupported(candidate, resolution) ? SUPPORTED : LIKELY;
  return isTownOrState(resolution) ? HEADLINE : LIKELY;
}

function isSupported({ signs }: Candidate, { kind, support, codes }: Resolution): boolean {
  return (
    kind === PLACE_KIND.MUNICIPALITY &&
    support >= (codes === 1 ? ONLY_TOWN_SUPPORT : TOWN_SUPPORT) &&
    (signs & SIGN.CAPITALS_OFF) === 0
  );
}

/** "Durango's governor", "Sonora’s state police": what belongs to it. */
function isPossessed({ stream, text }: Reading, { to, signs }: Candidate): boolean {
  if (to >= stream.count || (signs & SIGN.CAPITALS_OFF) !== 0) return false;
  const [end, next] = [stream.end[to - 1]!, stream.start[to]!];
  return next === end + 1 && stream.end[to] === next + 1 && /^['’]s$/.test(text.slice(end, next + 1));
}

/** The name stands alone between two full stops, or a line's beginning and one. */
function isLabel({ stream }: Reading, { from, to, signs }: Candidate): boolean {
  const before = stream.gap[from]!;
  const after = to < stream.count ? stream.gap[to]! : GAP.STOP;
  return (
    (after & GAP.STOP) !== 0 &&
    (after & GAP.NEWLINE) === 0 &&
    ((signs & SIGN.LINE_START) !== 0 || (before & (GAP.STOP | GAP.BULLET | GAP.CLOSE)) !== 0) &&
    !(signs & (SIGN.COMMON | SIGN.GENERIC | SIGN.CAPITALS_OFF | SIGN.GIVEN_FIRST))
  );
}

/** In capitals "LA PAZ" and "DEPENDE DE LA UNIÓN" may be common nouns; "EN LA UNIÓN" is the town. */
function mayBeCommonNoun({ classes }: Reading, { from, signs }: Candidate): boolean {
  if (!(signs & SIGN.CAPITALS_OFF)) return false;
  if (signs & SIGN.COMMON) return true;
  const located = from > 0 && (classes[from - 1]! & WORD.LOCATIVE) !== 0;
  return (classes[from]! & WORD.ARTICLE) !== 0 && !located;
}

/** Inhabitants from which a village that alone has its name is known: "Topolobampo. On 28 August…". */
const KNOWN_VILLAGE = 1000;

function isOnlyTown({ index }: Reading, { kind, codes, entry }: Resolution): boolean {
  return kind === PLACE_KIND.LOCALITY && codes === 1 && index.tables.entryPopulation[entry]! >= KNOWN_VILLAGE;
}

function isTownOrState({ kind }: Resolution): boolean {
  return kind === PLACE_KIND.STATE || kind === PLACE_KIND.MUNICIPALITY;
}

/** True when the text itself says that it is a place: "X, Jal.", "municipio de X", "X town". */
function isSaid(
  { classes }: Reading,
  candidate: Candidate,
  { code, kind }: Resolution,
  around: Surroundings,
): boolean {
  const isState = kind === PLACE_KIND.STATE;
  const state = Math.floor(code / 1000);
  if (around.said !== 0 && state === Math.floor(around.said / 1000)) return true;
  if (around.inside.includes(code) || around.gloss.includes(code)) return true;
  if (isState && around.contains) return true;
  const { trigger, triggerAt, after, from } = candidate;
  // "Cd. del Carmen", "Ciudad Acuña": its name says what it is.
  if (classes[from]! & WORD.CITY && kind === PLACE_KIND.MUNICIPALITY) return true;
  if (isState) return ((trigger | after) & (WORD.STATE | WORD.OFFICE)) !== 0;
  if (after & (NAMED | WORD.FACILITY)) return true;
  return (trigger & (NAMED | WORD.OFFICE)) !== 0 && triggerAt >= from - 3;
}
