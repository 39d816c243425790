import { hashWord } from '#geodata/index-names/word-hash.ts';
import { GAP } from '#geodata/index-names/gap-flags.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { mayBe } from './referent-codes.ts';
import { WORD } from './word-classes.ts';

/** Prepositions that lead away: "de León a Minatitlán" is a way, not a containment. */
const DIRECTIONS = new Set(
  'a al hasta desde hacia por rumbo to from toward towards into through via across'
    .split(' ')
    .map((word) => hashWord(word)[0]),
);
/** Words that may stand between a name and what contains it: ", municipio de", "del estado de", "in". */
const CONTAINING = WORD.ARTICLE | WORD.OF | WORD.LOCATIVE | WORD.MUNICIPALITY | WORD.STATE | WORD.CITY;
/** What the place before is: "Mexcaltitán, isla del municipio de". */
const KIND_SAID = WORD.NATURE | WORD.FACILITY;
const MAX_BETWEEN = 5;
/** Gaps after which nothing belongs together. */
const HARD = GAP.BLANK_LINE | GAP.COLUMN | GAP.PIPE | GAP.START;

const PLURALS = new Set(
  'municipios mpios alcaldias municipalities localidades comunidades ciudades pueblos ejidos'
    .split(' ')
    .map((word) => hashWord(word)[0]),
);
/** Words that count or take all: "ocho municipios de Morelos", "los demás municipios de Sonora". */
const COUNTS = new Set(
  (
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece quince veinte varios varias algunos algunas otros ' +
    'otras demas diversos distintos mas todos'
  )
    .split(' ')
    .map((word) => hashWord(word)[0]),
);

/** "Ocho municipios de Morelos", "pueblos de Hidalgo": several, and so in the state of that name. */
function markStatesOfMany({ stream }: Reading, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const { triggerAt, listNext, listPrevious } = candidate;
    if (triggerAt < 0 || !mayBe(candidate, PLACE_KIND.STATE) || !PLURALS.has(stream.hash[triggerAt]!))
      continue;
    const before = triggerAt > 0 ? triggerAt - 1 : 0;
    const counted = COUNTS.has(stream.hash[before]!) || (stream.shape[before]! & SHAPE.NUMBER) !== 0;
    if (counted || (listNext < 0 && listPrevious < 0)) candidate.trigger = WORD.STATE;
  }
}

/** Finds enumerations and "X, Y" containments between neighbouring candidates. */
export function linkCandidates(reading: Reading, candidates: readonly Candidate[]): void {
  for (let i = 0; i + 1 < candidates.length; i++) {
    const left = candidates[i]!;
    const right = candidates[i + 1]!;
    const link = linkBetween(reading, left, right);
    if (link & LINK.LIST) {
      left.listNext = i + 1;
      right.listPrevious = i;
    }
    if (link & LINK.CONTAINER && !(left.trigger & WORD.STATE)) left.container = i + 1;
    if (link & LINK.SAID) left.containerSaid = true;
    if (link & LINK.PARENTHESIS) right.glossOf = i;
    else if (link & LINK.LIST && left.glossOf >= 0 && !(reading.stream.gap[left.to]! & GAP.CLOSE))
      right.glossOf = left.glossOf;
  }
  markStatesOfMany(reading, candidates);
  markMunicipalitiesOfMany(reading, candidates);
}

/**
 * "Municipios de Jalpa, Tabasco y Huanusco", "Hidalgo y Guerrero, municipios ribereños": names of states
 * in such an enumeration are those of municipalities, and contain nothing.
 */
function markMunicipalitiesOfMany({ stream }: Reading, candidates: readonly Candidate[]): void {
  for (let first = 0; first < candidates.length; first++) {
    const opening = candidates[first]!;
    if (opening.listPrevious >= 0 || opening.listNext < 0) continue;
    const chain: Candidate[] = [];
    for (let at = first; at >= 0; at = candidates[at]!.listNext) chain.push(candidates[at]!);
    if (!chain.some((one) => mayBe(one, PLACE_KIND.STATE))) continue;
    const end = chain.at(-1)!.to;
    const told = end < stream.hash.length && stream.hash[end] === MUNICIPALITIES;
    const introduced =
      opening.triggerAt >= 0 &&
      stream.hash[opening.triggerAt] === MUNICIPALITIES &&
      chain.length > 2 &&
      chain.some((one) => !mayBe(one, PLACE_KIND.STATE));
    if (!(told && (stream.gap[end]! & GAP.COMMA) !== 0) && !introduced) continue;
    chain.forEach((one, index) => {
      if (!mayBe(one, PLACE_KIND.STATE) || !mayBe(one, PLACE_KIND.MUNICIPALITY)) return;
      one.trigger = WORD.MUNICIPALITY;
      const before = chain[index - 1];
      if (before && candidates[before.container] === one) before.container = -1;
    });
  }
}

const MUNICIPALITIES = hashWord('municipios')[0];

const LINK = { LIST: 1, CONTAINER: 2, SAID: 4, PARENTHESIS: 8 } as const;

/** "Boca del Río, Medellín": two municipalities side by side, neither contains the other. */
function isRank(left: Candidate, right: Candidate): boolean {
  return (
    (!(left.trigger & WORD.SETTLEMENT) || (left.trigger & WORD.SEAT) !== 0) &&
    !mayBe(right, PLACE_KIND.FOREIGN) &&
    !mayBe(right, PLACE_KIND.STATE) &&
    (mayBe(left, PLACE_KIND.MUNICIPALITY) || mayBe(left, PLACE_KIND.STATE))
  );
}

/** A name like a state's that nothing calls a town, before one that is no state's. */
function isStateFirst(left: Candidate, right: Candidate): boolean {
  return (
    mayBe(left, PLACE_KIND.STATE) &&
    !mayBe(right, PLACE_KIND.STATE) &&
    (left.trigger & (WORD.CITY | WORD.MUNICIPALITY | WORD.SETTLEMENT)) === 0
  );
}

function linkBetween({ stream, classes }: Reading, left: Candidate, right: Candidate): number {
  const { gap } = stream;
  const between = right.from - left.to;
  if (between > MAX_BETWEEN) return 0;
  let flags = 0;
  for (let at = left.to; at <= right.from; at++) flags |= gap[at]!;
  if (flags & HARD) return 0;
  const first = gap[left.to]!;
  const wide =
    mayBe(right, PLACE_KIND.STATE) ||
    mayBe(right, PLACE_KIND.MUNICIPALITY) ||
    mayBe(right, PLACE_KIND.FOREIGN);
  if (flags & GAP.STOP && !endsShortened(classes, left.to, right.from, gap)) return 0;
  if (between === 0) {
    const list =
      first & (GAP.COMMA | GAP.SLASH | GAP.DASH | GAP.COLON) && !(first & (GAP.OPEN | GAP.CLOSE))
        ? LINK.LIST
        : 0;
    // "Querétaro: Jalpan tuvo lluvia": the state heads what is told of its towns.
    if (first & GAP.COLON) return isStateFirst(left, right) ? 0 : list;
    if (first & GAP.OPEN) return LINK.PARENTHESIS | (wide ? LINK.CONTAINER : 0);
    if (first & GAP.COMMA) return list | (wide && !isRank(left, right) ? LINK.CONTAINER : 0);
    // "Hermosillo Sonora" is a town in its state; "López Ruiz" is somebody.
    const state = mayBe(right, PLACE_KIND.STATE);
    return list | (state && (first & ~(GAP.SPACE | GAP.QUOTE)) === 0 ? LINK.CONTAINER : 0);
  }
  let classesBetween = 0;
  for (let at = left.to; at < right.from; at++) {
    const bits = classes[at]!;
    if (DIRECTIONS.has(stream.hash[at]!)) return 0;
    if (!(bits & (CONTAINING | WORD.AND | WORD.SETTLEMENT | WORD.BETWEEN | KIND_SAID))) return 0;
    classesBetween |= bits;
  }
  const said = classesBetween & (WORD.MUNICIPALITY | WORD.STATE) && wide;
  if (classesBetween & KIND_SAID && !said) return 0;
  if (classesBetween & WORD.AND) return LINK.LIST;
  if (said) return LINK.CONTAINER | LINK.SAID;
  // "Durango, en Mezquital": the state comes first, its town after; neither is in a list.
  if (isStateFirst(left, right)) return 0;
  // "en Tlapa, en Chilpancingo": a comma and a preposition repeated are an enumeration.
  if (first & GAP.COMMA && classesBetween & WORD.LOCATIVE) return LINK.LIST | (wide ? LINK.CONTAINER : 0);
  return wide ? LINK.CONTAINER : 0;
}

/** True when every full stop between the names ends a shortened word ("Mpio. de"). */
function endsShortened(classes: Int32Array, from: number, to: number, gap: Uint16Array): boolean {
  for (let at = from; at <= to; at++) {
    if (!(gap[at]! & GAP.STOP)) continue;
    if (!(classes[at - 1]! & WORD.ABBREVIATED)) return false;
  }
  return true;
}
