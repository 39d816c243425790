import { GAP } from '#geodata/index-names/gap-flags.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { kindBit } from '#geodata/index-names/referent-place.ts';
import { hashWord } from '#geodata/index-names/word-hash.ts';
import { isCommonWord } from '#geodata/models/place-model.ts';
import type { PlaceModel } from '#geodata/models/place-model.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { SUMS } from './find-candidates.ts';
import type { Reading } from './reading.ts';
import { mayBe } from './referent-codes.ts';
import { WORD } from './word-classes.ts';

const [SAN] = hashWord('san');
const [LA] = hashWord('la');
/** What two towns joined by a hyphen play: "el partido Colima–Tepic". */
const MATCHES = new Set(
  'partido juego duelo clasico encuentro cotejo choque semifinal final match game derby'
    .split(' ')
    .map((word) => hashWord(word)[0]),
);
const THE = new Set(['el', 'al', 'del'].map((word) => hashWord(word)[0]));
/** Small words that a sentence opens with, written with a capital there only. */
const OPENING = new Set(
  (
    'sobre tras ante bajo segun para sin durante mediante excepto salvo menos mientras cuando donde aunque porque pero ' +
    'tambien ademas solo hoy ayer ahora ya asi luego despues antes aqui ni si como pues que incluso apenas while when ' +
    'since both only also now today'
  )
    .split(' ')
    .map((word) => hashWord(word)[0]),
);
/** Forces as a list of their men names them. */
const FORCES = new Set(
  ['gn', 'ejto', 'sedena', 'semar', 'inm', 'ssp', 'pf'].map((word) => hashWord(word)[0]),
);
const STATES = kindBit(PLACE_KIND.STATE);
const SENTENCE_START = GAP.START | GAP.NEWLINE | GAP.STOP | GAP.BULLET | GAP.COLON;
const LINE_START = GAP.START | GAP.NEWLINE | GAP.BULLET | GAP.PIPE | GAP.COLUMN;
/** Words that say a name is a place. */
/** The dash of a list's next item: "… NUEVA\n- MADERA" is no road. */
const LIST_DASH = GAP.NEWLINE | GAP.DASH | GAP.SPACE;
const NAMED = WORD.MUNICIPALITY | WORD.STATE | WORD.CITY | WORD.SETTLEMENT | WORD.FACILITY | WORD.OFFICE;
const ORDINAL = /^[º°ª][^@#&_\/]*$/;
/** Words of an institution's name looked back over. */
const INSTITUTION_REACH = 9;
/** Words looked back over for the word for a road. */
const ROAD_REACH = 7;
/** Words a quoted phrase has at most. */
const MAX_QUOTED = 10;

/** Marks what speaks against each candidate being meant as a place; see `SIGN`. */
export function readSigns(reading: Reading, candidates: readonly Candidate[], model: PlaceModel): void {
  const { stream, classes, lines } = reading;
  const { gap, shape } = stream;
  const quoted = quotedWords(reading);
  candidates.forEach((candidate, at) => {
    const { from, to } = candidate;
    const caps = lines.capitalsOff[from] === 1;
    const before = gap[from]!;
    const after = to < stream.count ? gap[to]! : GAP.NEWLINE;
    let signs = candidate.signs;
    if (caps) signs |= SIGN.CAPITALS_OFF;
    if ((before | after) & GAP.OTHER && !isOrdinal(from)) signs |= SIGN.ADDRESS_CODE;
    const adjacent = from > 0 && (before & ~(GAP.SPACE | GAP.QUOTE)) === 0;
    if (isAllCommon(from, to)) signs |= SIGN.COMMON;
    if (!caps && adjacent && classes[from - 1]! & WORD.LOCATIVE && shape[from]! & SHAPE.CAPITAL)
      signs |= SIGN.LOCATED;
    if (!caps && adjacent && THE.has(stream.hash[from - 1]!)) signs |= SIGN.THE;
    if (
      reading.sport &&
      !caps &&
      !(signs & SIGN.LOCATED) &&
      candidate.trigger === 0 &&
      candidate.container < 0
    )
      signs |= SIGN.TEAM;
    if (quoted[from]) {
      signs |= before & GAP.QUOTE && after & GAP.QUOTE ? SIGN.QUOTED : SIGN.IN_QUOTES;
      if (signs & SIGN.QUOTED && isBorrowed(candidate)) signs |= SIGN.BEARER;
    }
    const previousTaken = at > 0 && candidates[at - 1]!.to === from;
    if (adjacent && classes[from - 1]! & WORD.GIVEN && !isSaint(from - 1)) signs |= SIGN.PERSON;
    if (classes[from]! & WORD.GIVEN) signs |= SIGN.GIVEN_FIRST;
    if (before & LINE_START) signs |= SIGN.LINE_START;
    if (isInstitution(from)) signs |= SIGN.INSTITUTION;
    if (adjacent && !previousTaken) {
      const previous = classes[from - 1]!;
      if (previous & WORD.PERSON) signs |= SIGN.PERSON;
      const counted = FORCES.has(stream.hash[from - 1]!) && isCounted(to);
      if (counted) candidate.trigger &= ~WORD.UNIT;
      if (
        !counted &&
        previous & (WORD.UNIT | WORD.INSTITUTION) &&
        !(previous & (WORD.MUNICIPALITY | WORD.FACILITY))
      )
        signs |= SIGN.GLUED;
      const introduced = (previous & WORD.FACILITY) !== 0 || SUMS.has(stream.hash[from - 1]!);
      if (!caps && !counted && !introduced && isAcronym(from - 1)) signs |= SIGN.GLUED;
      if (
        !caps &&
        before === GAP.SPACE &&
        shape[from - 1]! & SHAPE.CAPITAL &&
        previous === 0 &&
        !SUMS.has(stream.hash[from - 1]!) &&
        !(OPENING.has(stream.hash[from - 1]!) && gap[from - 1]! & SENTENCE_START)
      )
        signs |= SIGN.CAPITAL_BEFORE;
    }
    if (from > 0 && before === (GAP.STOP | GAP.SPACE)) {
      if (isInitials(from - 1)) signs |= SIGN.GLUED;
      // "Lo firmó P. Escobedo": an initial in a sentence is somebody's; one that opens a line counts entries.
      else if (!caps && (shape[from - 1]! & INITIAL) === INITIAL && gap[from - 1] === GAP.SPACE)
        signs |= SIGN.PERSON;
    }
    if (to < stream.count && (after & ~GAP.SPACE) === 0) {
      const taken = at + 1 < candidates.length && candidates[at + 1]!.from === to;
      // "Sinaloa cartel", but "en Uruapan gente del…".
      const said = to + 1 < stream.count && (classes[to + 1]! & WORD.OF) !== 0;
      if (classes[to]! & WORD.GROUP && !(classes[to]! & WORD.PERSON) && !said) signs |= SIGN.GROUP;
      const named = shape[to]! & SHAPE.CAPITAL && !FORCES.has(stream.hash[to]!);
      if (!caps && !taken && named && (classes[to]! & ~WORD.GIVEN) === 0) signs |= SIGN.CAPITAL_AFTER;
      // "En Iguala Guerreros Unidos decide": a place and a group.
      if (
        !caps &&
        taken &&
        candidate.container < 0 &&
        shape[to]! & SHAPE.CAPITAL &&
        !isNoPlace(candidates[at + 1]!)
      )
        signs |= SIGN.CHAIN;
      if (classes[to]! & WORD.OF && !startsCandidate(candidates, at + 1, to + 1, to + 3))
        signs |= SIGN.PARTIAL;
      if (classes[to]! & WORD.DIRECTION) signs |= SIGN.DIRECTION_AFTER;
    }
    if (candidate.trigger & WORD.GROUP) signs |= SIGN.GROUP;
    if (candidate.trigger & WORD.PLATE) signs |= SIGN.PLATE;
    if (candidate.trigger & WORD.BEARER && candidate.triggerAt >= from - 2) signs |= SIGN.BEARER;
    // "Refinería Tula": a village may be called so, but here it says what the name is.
    const facility = adjacent && (classes[from - 1]! & WORD.FACILITY) !== 0;
    if (
      !caps &&
      adjacent &&
      !facility &&
      previousTaken &&
      before === GAP.SPACE &&
      candidates[at - 1]!.container < 0
    )
      signs |= SIGN.CHAIN;
    candidate.signs = signs;
  });
  markRoadPairs(reading, candidates);
  markSurnames(reading, candidates);

  /** "San Miguel X": the given name is a saint's. */
  function isSaint(at: number): boolean {
    return at > 0 && stream.hash[at - 1] === SAN;
  }

  /** "Fiscalía General del Estado de", "Universidad Autónoma de": an institution's name leads up to the word. */
  function isInstitution(from: number): boolean {
    for (let at = from - 1; at >= 0 && from - at <= INSTITUTION_REACH; at--) {
      if (gap[at + 1]! & ~(GAP.SPACE | GAP.NEWLINE | GAP.QUOTE)) return false;
      if (classes[at]! & WORD.INSTITUTION) return true;
      const inside =
        caps(at) ||
        shape[at]! & SHAPE.CAPITAL ||
        classes[at]! & (WORD.OF | WORD.ARTICLE | WORD.AND | WORD.STATE);
      if (!inside) return false;
    }
    return false;
  }

  /** "1º. Sultepec": the sign of an ordinal is no part of an address. */
  function isOrdinal(from: number): boolean {
    return (
      from > 0 &&
      (shape[from - 1]! & SHAPE.NUMBER) !== 0 &&
      ORDINAL.test(reading.text.slice(stream.end[from - 1]!, stream.start[from]!))
    );
  }

  function caps(at: number): boolean {
    return lines.capitalsOff[at] === 1;
  }

  /** "PGR Sonora": letters of an office right before the name. */
  function isAcronym(at: number): boolean {
    if (classes[at]! & (WORD.OF | WORD.ARTICLE | WORD.LOCATIVE | WORD.AND)) return false;
    const length = stream.end[at]! - stream.start[at]!;
    return (shape[at]! & SHAPE.ALL_CAPITALS) !== 0 && length >= 2 && !(classes[at]! & WORD.ABBREVIATED);
  }

  function isAllCommon(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const little = classes[at]! & (WORD.ARTICLE | WORD.OF | WORD.AND) || shape[at]! & SHAPE.DIGITS;
      if (!little && !isCommonWord(model, stream.hash[at]!)) return false;
    }
    return true;
  }

  /** "GN Apatzingán 120, Nueva Italia 60": a number of men follows the town. */
  function isCounted(to: number): boolean {
    return to < stream.count && gap[to] === GAP.SPACE && (shape[to]! & SHAPE.NUMBER) !== 0;
  }

  /** "El remolcador «Tabasco»", "entra el «Morelos»": a state's name in quotes after what bears it. */
  function isBorrowed({ from, trigger, container, kinds }: Candidate): boolean {
    if (from === 0 || container >= 0 || trigger & NAMED || !(kinds & STATES)) return false;
    const before = gap[from]!;
    if (before === (GAP.STOP | GAP.SPACE | GAP.QUOTE)) return true;
    const word = classes[from - 1]!;
    return (
      before === (GAP.SPACE | GAP.QUOTE) &&
      !(shape[from - 1]! & SHAPE.CAPITAL) &&
      !(word & (WORD.OF | WORD.LOCATIVE | WORD.AND | WORD.BETWEEN))
    );
  }

  function letterAt(at: number): string {
    return reading.text.charAt(stream.start[at]!).toUpperCase();
  }

  /** "C.O.I. Xalapa": dotted initials right before the name, but those of a zone or region, whose seat follows. */
  function isInitials(at: number): boolean {
    return (
      at > 0 &&
      !COMMANDS.has(letterAt(at - 1) + letterAt(at)) &&
      (shape[at]! & INITIAL) === INITIAL &&
      (shape[at - 1]! & INITIAL) === INITIAL &&
      (gap[at]! & GAP.STOP) !== 0 &&
      reading.text.charAt(stream.end[at]! + 1) !== '.'
    );
  }
}

/** Signs that a name is somebody's: after a given name, side by side with another. */
const SOMEBODY = SIGN.PERSON | SIGN.CHAIN | SIGN.CAPITAL_BEFORE;

/** "Benjamín Zamora … dijo Zamora": the bare surname of somebody named before is that person again. */
function markSurnames({ stream }: Reading, candidates: readonly Candidate[]): void {
  const isSender = (to: number): boolean => to < stream.count && (stream.gap[to]! & GAP.COLON) !== 0;
  const surnames = new Set<number>();
  const places = new Set<number>();
  for (const { from, to, signs, trigger, container } of candidates) {
    if (to - from > 1) continue;
    // "Tte Buenavista: Buenavista 44": whoever writes from a town may bear its name.
    if (signs & SIGN.PERSON && !isSender(to)) surnames.add(stream.hash[from]!);
    else if (isPlaced(signs, trigger, container)) places.add(stream.hash[from]!);
  }
  if (surnames.size === 0) return;
  for (const candidate of candidates) {
    const { from, to, signs, trigger, container } = candidate;
    if (to - from > 1 || isPlaced(signs, trigger, container)) continue;
    const word = stream.hash[from]!;
    if (surnames.has(word) && !places.has(word)) candidate.signs |= SIGN.PERSON;
  }
}

function isPlaced(signs: number, trigger: number, container: number): boolean {
  if (signs & SOMEBODY) return false;
  return (signs & SIGN.LOCATED) !== 0 || container >= 0 || (trigger & NAMED) !== 0;
}

/** A capital alone; "2 p. m. Tecate" has none. */
const INITIAL = SHAPE.SINGLE | SHAPE.CAPITAL;
/**
 * Zone, region and sector, military and naval: "35/a. Z.M. Chilpancingo" gives their seat; and what stands in
 * a town: "T.A.D. Irapuato", "C.T. Tuxpan".
 */
const COMMANDS = new Set(['ZM', 'RM', 'ZN', 'RN', 'SN', 'AD', 'CT', 'CH']);

/** 1 for words between quotation marks of one short phrase. */
function quotedWords({ stream }: Reading): Uint8Array {
  const quoted = new Uint8Array(stream.count);
  let open = -1;
  for (let at = 0; at < stream.count; at++) {
    if (!(stream.gap[at]! & GAP.QUOTE)) continue;
    if (open >= 0 && at - open <= MAX_QUOTED && !(stream.gap[at]! & GAP.BLANK_LINE)) {
      quoted.fill(1, open, at);
      open = -1;
    } else open = at;
  }
  return quoted;
}

function isNoPlace(candidate: Candidate): boolean {
  return mayBe(candidate, PLACE_KIND.NO_PLACE) && !mayBe(candidate, PLACE_KIND.MUNICIPALITY);
}

function startsCandidate(candidates: readonly Candidate[], next: number, from: number, to: number): boolean {
  const candidate = candidates[next];
  return candidate !== undefined && candidate.from >= from && candidate.from <= to;
}

/**
 * "Carr. Cárdenas–Comalcalco", "Chilpancingo–Filo de Caballos road": two ends joined by a hyphen name
 * the road. Three or more are stops on the way and count, as do the ends of a "tramo".
 */
function markRoadPairs({ stream, classes }: Reading, candidates: readonly Candidate[]): void {
  for (let first = 0; first + 1 < candidates.length; first++) {
    let last = first;
    while (last + 1 < candidates.length && joinedByDash(candidates[last]!, candidates[last + 1]!)) last++;
    if (last === first) continue;
    const { trigger } = candidates[first]!;
    const end = candidates[last]!.to;
    const roadAfter =
      end < stream.count && (classes[end]! & WORD.ROAD) !== 0 && !(stream.gap[end]! & ~GAP.SPACE);
    const roadBefore =
      (trigger & WORD.STRETCH) === 0 && ((trigger & WORD.ROAD) !== 0 || isAfterRoad(candidates[first]!.from));
    const played = MATCHES.has(stream.hash[candidates[first]!.from - 1] ?? 0);
    if (played) for (let at = first; at <= last; at++) candidates[at]!.signs |= SIGN.TEAM;
    else if (last === first + 1 && (roadAfter || roadBefore || isAfterArticle(candidates[first]!.from))) {
      candidates[first]!.signs |= SIGN.ROAD_PAIR;
      candidates[last]!.signs |= SIGN.ROAD_PAIR;
    } else if (roadBefore) candidates[first]!.trigger &= ~WORD.ROAD;
    first = last;
  }

  /** "Sobre la Salvatierra-Yuriria": of two names only a road is a she. */
  function isAfterArticle(from: number): boolean {
    return (
      from > 0 &&
      stream.hash[from - 1] === LA &&
      stream.gap[from] === GAP.SPACE &&
      !(stream.shape[from - 1]! & SHAPE.CAPITAL)
    );
  }

  /** A word for a road some words before, in the same phrase: "poliducto de 12\" D.N. X - Y". */
  function isAfterRoad(from: number): boolean {
    for (let at = from; at > 0 && from - at < ROAD_REACH; at--) {
      if (stream.gap[at]! & (GAP.COMMA | GAP.COLON | GAP.BLANK_LINE | GAP.COLUMN | GAP.PIPE | GAP.BULLET))
        return false;
      if (classes[at - 1]! & WORD.STRETCH) return false;
      if (classes[at - 1]! & WORD.ROAD) return true;
    }
    return false;
  }

  function joinedByDash(left: Candidate, right: Candidate): boolean {
    const gap = stream.gap[right.from]!;
    return right.from === left.to && (gap & GAP.DASH) !== 0 && (gap & LIST_DASH) !== LIST_DASH;
  }
}
