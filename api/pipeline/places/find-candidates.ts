import { GAP } from '#geodata/index-names/gap-flags.ts';
import { NAME_FORM, PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { kindBit, kindOf } from '#geodata/index-names/referent-place.ts';
import { hashWord } from '#geodata/index-names/word-hash.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { matchNames } from './match-names.ts';
import type { NameMatch } from './match-names.ts';
import { municipalitiesOf } from './referent-codes.ts';
import { introducingWord } from './read-left.ts';
import type { Reading } from './reading.ts';
import { StateColumns } from './state-columns.ts';
import { WORD } from './word-classes.ts';

/** Every name of the index in a text, with what introduces it and what speaks against it. */
export function findCandidates(reading: Reading): Candidate[] {
  const { classes, index } = reading;
  const candidates: Candidate[] = [];
  const columns = new StateColumns(reading);
  for (const match of matchNames(reading)) {
    const firstReferent = index.tables.nameFirst[match.name]!;
    const lastReferent = index.tables.nameFirst[match.name + 1]!;
    const abbreviation = isAbbreviation(reading, firstReferent, lastReferent);
    if (
      abbreviation
        ? !isWrittenAbbreviation(reading, match, candidates) && !columns.has(match)
        : isTooLittle(reading, match)
    )
      continue;
    const triggerAt = introducingWord(reading, match.from);
    candidates.push({
      from: match.from,
      to: match.to,
      firstReferent,
      lastReferent,
      kinds: index.tables.nameKinds[match.name]!,
      firstHeadless: match.headless < 0 ? 0 : index.tables.nameFirst[match.headless]!,
      lastHeadless: match.headless < 0 ? 0 : index.tables.nameFirst[match.headless + 1]!,
      trigger: triggerAt < 0 ? 0 : classes[triggerAt]!,
      after: sideOf(reading, match) ? WORD.STATE : wordAfter(reading, match.to),
      triggerAt,
      signs: abbreviation ? SIGN.ABBREVIATION : isGeneric(reading, match) ? SIGN.GENERIC : 0,
      listPrevious: -1,
      listNext: -1,
      container: -1,
      glossOf: -1,
      containerSaid: false,
    });
  }
  return candidates;
}

/** True when the name is nothing but a state's abbreviation. */
function isAbbreviation({ index }: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (index.tables.referentForm[at] !== NAME_FORM.ABBREVIATION) return false;
  }
  return last > first;
}

/** Abbreviations that are written in capitals and without dots. */
const ACRONYMS = new Set(['slp', 'bcs', 'cdmx', 'df', 'nl', 'bc'].map((word) => hashWord(word)[0]));
/** Those that a sentence may go on with, as "MIER, TAMPS., SIN CRUZAR" does. */
const SPANISH_WORDS = new Set(['sin', 'son', 'ver', 'tab', 'camp', 'mor'].map((word) => hashWord(word)[0]));
/** Abbreviations that are words or names of something else when no dot ends them. */
const WORDY = WORD.ABBREVIATED;

/**
 * True when an abbreviation of a state is written as one: with its dots, or in capitals after a
 * comma, a parenthesis, a name or alone in a table cell. "ver", "son", "sin" and "col" are words.
 */
function isWrittenAbbreviation(
  reading: Reading,
  { from, to }: NameMatch,
  before: readonly Candidate[],
): boolean {
  const { stream, classes, lines } = reading;
  const after = to < stream.count ? stream.gap[to]! : GAP.NEWLINE | GAP.BLANK_LINE;
  const previous = before[before.length - 1];
  const adjoins = previous !== undefined && previous.to === from;
  const summed = from > 0 && SUMS.has(stream.hash[from - 1]!);
  const gap = stream.gap[from]!;
  const inCell = (gap & (GAP.PIPE | GAP.COLUMN | GAP.NEWLINE | GAP.START)) !== 0;
  const dotted = (after & GAP.STOP) !== 0 || (to - from > 1 && (stream.gap[from + 1]! & GAP.STOP) !== 0);
  const colonia = (classes[from]! & WORD.COLONIA) !== 0;
  // "Manzanillo, Col." is Colima, "Morelos, Col. Centro" a colonia.
  if (colonia) {
    if (!dotted || !adjoins || !(gap & (GAP.COMMA | GAP.OPEN))) return false;
    return !isBeforeName(reading, to, after) || municipalitiesOf(reading, previous).some(isInColima);
  }
  const capital = (stream.shape[from]! & SHAPE.CAPITAL) !== 0;
  if (!capital) return false;
  if (ACRONYMS.has(stream.hash[from]!)) return inCell || dotted || adjoins || isNamedAsPlace(classes, from);
  // "HGO" among small letters is a hospital; the state is "Hgo.".
  if (to - from === 1 && !dotted && !lines.capitalsOff[from] && stream.shape[from]! & SHAPE.ALL_CAPITALS)
    return false;
  if (adjoins && (gap & (GAP.COMMA | GAP.OPEN | GAP.SLASH | GAP.DASH)) !== 0)
    return (
      dotted || !(classes[from]! & WORDY || (SPANISH_WORDS.has(stream.hash[from]!) && after === GAP.SPACE))
    );
  if (to - from === 1 && stream.end[from]! - stream.start[from]! <= 3) {
    return dotted
      ? inCell || summed || !lines.capitalsOff[from] || adjoins || isNamedAsPlace(classes, from)
      : inCell && isCellEnd(after);
  }
  return dotted || inCell || adjoins || (stream.shape[from]! & SHAPE.ALL_CAPITALS) !== 0;
}

/** INEGI code of the state whose abbreviation is that of "colonia". */
const COLIMA = 6;

/** True for a word right before a name: a blank and a capital follow its dot. */
function isBeforeName({ stream }: Reading, to: number, after: number): boolean {
  if (to >= stream.count || (after & ~(GAP.STOP | GAP.SPACE)) !== 0) return false;
  return (stream.shape[to]! & SHAPE.CAPITAL) !== 0;
}

function isInColima(code: number): boolean {
  return Math.trunc(code / 1000) === COLIMA;
}

function isNamedAsPlace(classes: Int32Array, from: number): boolean {
  return from > 0 && (classes[from - 1]! & (WORD.OF | WORD.LOCATIVE | WORD.STATE | WORD.AND)) !== 0;
}

function isCellEnd(gap: number): boolean {
  return (gap & (GAP.PIPE | GAP.COLUMN | GAP.NEWLINE)) !== 0;
}

/** Words for what a place is; a village may be called "Hospital", a hospital rarely is. */
const GENERIC =
  WORD.VENUE |
  WORD.FACILITY |
  WORD.INSTITUTION |
  WORD.STREET |
  WORD.COLONIA |
  WORD.SETTLEMENT |
  WORD.CITY |
  WORD.MUNICIPALITY |
  WORD.STATE |
  WORD.UNIT |
  WORD.GROUP |
  WORD.PERSON |
  WORD.ROAD |
  WORD.BEARER |
  WORD.DIRECTION |
  WORD.NATURE |
  WORD.REGION |
  WORD.SEA |
  WORD.OFFICE |
  WORD.PLATE |
  WORD.STRETCH;

/** True for "Hospital", "la Presa", "General": one generic word, with or without its article. */
function isGeneric({ classes }: Reading, { from, to }: NameMatch): boolean {
  if (to - from > 2 || (to - from === 2 && !(classes[from]! & WORD.ARTICLE))) return false;
  return (classes[to - 1]! & GENERIC) !== 0;
}

/** What an English word right after the name says it is: "Xoxocotla town", "Morelos state"; also "X, la capital". */
function wordAfter({ stream, classes }: Reading, to: number): number {
  if (isCalledCapital({ stream, classes }, to)) return WORD.CITY;
  if (to >= stream.count || stream.gap[to] !== GAP.SPACE || !(classes[to]! & WORD.AFTER)) return 0;
  // "Guanajuato capital" is the city.
  if (classes[to]! & WORD.SEAT) return WORD.CITY;
  return classes[to]! & (WORD.STATE | WORD.CITY | WORD.SETTLEMENT | WORD.MUNICIPALITY | WORD.FACILITY);
}

/** "The Durango side", "del lado de Durango", "límites con Colima": a name like a state's is the state's. */
function sideOf({ stream, classes, index }: Reading, { from, to, name }: NameMatch): boolean {
  if (!(index.tables.nameKinds[name]! & kindBit(PLACE_KIND.STATE))) return false;
  if (to < stream.count && stream.gap[to] === GAP.SPACE && SIDES.has(stream.hash[to]!)) return true;
  if (from < 2 || stream.gap[from] !== GAP.SPACE) return false;
  const linked = (classes[from - 1]! & WORD.OF) !== 0 || stream.hash[from - 1] === CON;
  return linked && SIDES.has(stream.hash[from - 2]!);
}

const [CAPITAL_WORD] = hashWord('capital');

/** "Zacatecas, the capital, …", "Colima, capital": a comma, an article perhaps, and the word. */
function isCalledCapital({ stream, classes }: Pick<Reading, 'stream' | 'classes'>, to: number): boolean {
  if (to + 1 >= stream.count || (stream.gap[to]! & ~(GAP.COMMA | GAP.SPACE)) !== 0) return false;
  if ((stream.gap[to]! & GAP.COMMA) === 0) return false;
  const at = classes[to]! & WORD.ARTICLE ? to + 1 : to;
  if (at >= stream.count || stream.hash[at] !== CAPITAL_WORD) return false;
  // "Toluca, capital del Estado de México" is of a town already; a state's own name needs no "de".
  const next = at + 1;
  return next >= stream.count || (classes[next]! & WORD.OF) === 0 || (stream.gap[next]! & GAP.SPACE) === 0;
}

const hashed = (words: string): Set<number> => new Set(words.split(' ').map((word) => hashWord(word)[0]));
/** Sides and limits, which states have: "side", "lado de", "límites con". */
const SIDES = hashed('side border line lado limite limites colindancia colindancias linde lindero');
const [CON] = hashWord('con');
/** What the last row of a table is called, and one village. */
export const SUMS = hashed('total totales subtotal suma sumas');
/** Prepositions and adverbs that a sentence may open with, and villages. */
const OPENING = hashed(
  'bajo sobre tras ante frente lejos cerca dentro fuera arriba abajo far near over under above below',
);
/** What a column of risk or of incidence says, and villages. */
const LEVELS = hashed('alto alta bajo baja medio media nulo nula high low medium');
const CELL_EDGE = GAP.PIPE | GAP.COLUMN;
/** Numerals, which a sentence may open with, and villages. */
const NUMERALS = hashed(
  'un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis ' +
    'diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco treinta ' +
    'cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil varios varias ambos ambas ' +
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred',
);

/** Numbers, single letters, bare articles, numerals and sums are no names by themselves, but commands are: "35/a. Z.M.". */
function isTooLittle({ stream, classes, index }: Reading, { from, to, name }: NameMatch): boolean {
  for (let at = from; at < to; at++) {
    const little =
      stream.shape[at]! & (SHAPE.NUMBER | SHAPE.SINGLE) ||
      classes[at]! & (WORD.ARTICLE | WORD.OF | WORD.MONTH);
    const word = stream.hash[at]!;
    const opening = to - from === 1 && OPENING.has(word) && !(stream.gap[from]! & CELL_EDGE);
    const level = to - from === 1 && LEVELS.has(word);
    if (!little && !opening && !level && !(SUMS.has(word) || NUMERALS.has(word))) return false;
  }
  const { tables } = index;
  return kindOf(tables.referentPlace[tables.nameFirst[name]!]!) !== PLACE_KIND.UNIT;
}
