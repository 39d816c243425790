import { GAP } from '#geodata/index-names/gap-flags.ts';
import { NAME_FORM, PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
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
  SIGN.TEAM |
  SIGN.IN_STREET;
/** Support from which a generic word names a town: "Centro, Tab.", "Cárdenas, Comalcalco y Centro". */
const GENERIC_SUPPORT = 4;
/** Score from which a name that many villages bear speaks for its neighbours. */
const LOCALITY_SCORE = 4.5;
/** Inhabitants from which a name that only one village bears does. */
const KNOWN_VILLAGE = 500;
/** Support from which a municipality called by common words is meant: "Paz", "Minas", "Fronteras". */
const COMMON_SUPPORT = 2;
/** The same of a village: "Corte", "Nuevo", "La Mesa". */
const COMMON_VILLAGE_SUPPORT = 5;
/** Support from which a name that begins with a given name is a town. */
const PERSONAL_SUPPORT = 5;
/** The same of a municipality's whole name: "Lázaro Cárdenas" in a paper on Michoacán. */
const WHOLE_NAME_SUPPORT = 2.5;
/** Support from which a colonia is the one listed: its city is spoken of. */
const COLONIA_SUPPORT = 2;
/** Support from which a short form ("La Unión", "San Juan") is meant. */
const SHORT_SUPPORT = 2;

/** A quick verdict by rule whether a name is meant as a place; good enough for what may speak for its neighbours. */
export function isLikelyPlace(reading: Reading, candidate: Candidate, resolution: Resolution): boolean {
  if (!mayBeLikely(candidate)) return false;
  const { trigger, signs } = candidate;
  const named = (trigger & (WORD.MUNICIPALITY | WORD.SETTLEMENT)) !== 0;
  if (named) return isPlaceKind(resolution.kind);
  // In a headline a name after "en" is where it happened.
  const located = (signs & SIGN.LOCATED) !== 0 && reading.headline;
  if (signs & SIGN.GENERIC && resolution.support < GENERIC_SUPPORT && !located) return false;
  if (signs & SIGN.COMMON && signs & (SIGN.DIRECTION_AFTER | SIGN.PARTIAL)) return false;
  if (isPersonal(candidate, resolution) && !(trigger & (WORD.CITY | WORD.STATE | WORD.OFFICE))) return false;
  return isKnownAs(reading, candidate, resolution);
}

/** False for a name that is no likely place whatever it is read as. */
export function mayBeLikely({ trigger, triggerAt, from, signs }: Candidate): boolean {
  if (trigger & OTHER_USE && !(trigger & PLACE_USE)) return false;
  // "Hotel Campeche" is a hotel's name, "un hotel de Campeche" a hotel there.
  if (trigger & WORD.VENUE && triggerAt === from - 1) return false;
  return (signs & AGAINST) === 0;
}

/** "Francisco" is a person until something says it is a place. */
function isPersonal(
  { from, to, signs, listNext, listPrevious, container }: Candidate,
  { kind, support }: Resolution,
): boolean {
  if (!(signs & SIGN.GIVEN_FIRST) || signs & (SIGN.LOCATED | SIGN.LINE_START)) return false;
  const whole = to - from > 1 && kind === PLACE_KIND.MUNICIPALITY;
  return (
    listNext < 0 &&
    listPrevious < 0 &&
    container < 0 &&
    support < (whole ? WHOLE_NAME_SUPPORT : PERSONAL_SUPPORT)
  );
}

/** True when the likeliest reading is known widely enough, or fits its surroundings well enough. */
function isKnownAs(
  reading: Reading,
  candidate: Candidate,
  { referent, entry, kind, score, support, codes }: Resolution,
): boolean {
  const { signs, from, to } = candidate;
  const { tables } = reading.index;
  const common = (signs & SIGN.COMMON) !== 0;
  if (kind === PLACE_KIND.MUNICIPALITY) {
    const short = tables.referentForm[referent]! >= NAME_FORM.SHORT;
    if (short && support < SHORT_SUPPORT && (!reading.headline || signs & SIGN.CAPITALS_OFF)) return false;
    // "Piedras Negras", "Boca del Río": two common words in a row are the town.
    if (contentWords(reading, from, to) > 1 && !(signs & SIGN.CAPITALS_OFF)) return true;
    const capital = reading.headline && (signs & (SIGN.LINE_START | SIGN.CAPITALS_OFF)) === 0;
    return (
      !common ||
      capital ||
      support >= COMMON_SUPPORT ||
      (signs & SIGN.LOCATED) !== 0 ||
      labelsRow(reading, candidate, support)
    );
  }
  // Colonias have the same names in every city.
  if (kind === PLACE_KIND.COLONIA) return support >= COLONIA_SUPPORT;
  if (kind !== PLACE_KIND.LOCALITY) return isPlaceKind(kind);
  if (common && support < COMMON_VILLAGE_SUPPORT) return false;
  return (
    score > LOCALITY_SCORE || (codes === 1 && tables.entryPopulation[entry]! >= KNOWN_VILLAGE && !common)
  );
}

/**
 * "La Paz   X   -", "Minas: 40": the name opens its line and a column or a colon follows. In capitals
 * only where the text speaks of its state and a column follows: "LA PAZ   12".
 */
function labelsRow({ stream }: Reading, { signs, to }: Candidate, support: number): boolean {
  if ((signs & SIGN.LINE_START) === 0 || to >= stream.count) return false;
  const gap = stream.gap[to]!;
  return (signs & SIGN.CAPITALS_OFF) === 0
    ? (gap & (GAP.COLUMN | GAP.PIPE | GAP.COLON)) !== 0
    : (gap & (GAP.COLUMN | GAP.PIPE)) !== 0 && support > 0;
}

function contentWords({ classes }: Reading, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!(classes[at]! & (WORD.ARTICLE | WORD.OF | WORD.AND))) count++;
  return count;
}

function isPlaceKind(kind: number): boolean {
  return (
    kind !== PLACE_KIND.COUNTRY &&
    kind !== PLACE_KIND.UNIT &&
    kind !== PLACE_KIND.NO_PLACE &&
    kind !== PLACE_KIND.COLONIA
  );
}
