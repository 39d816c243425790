import type { Estimate } from '#domain/fact.ts';
import { addEstimates, exactly } from '../../quantities/find-hedge.ts';
import type { Masked } from '../masked.ts';
import { allMatches } from '../../words/all-matches.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import type { Candidates } from '../../words/prefilter.ts';
import { PERSON } from './person-words.ts';

/** Persons counted in a masked text. */
export interface PersonCount {
  readonly count: Estimate;
  /** "los dos detenidos": persons spoken of before. */
  readonly definite: boolean;
}

const ADJECTIVE = String.raw`(?:(?:otr[oa]s?|mas|presunt[oa]s?|joven(?:es)?|unic[oa]|only|total|civil(?:es)?|other|more|young|local|alleged|suspected|armed|police|army|federal|state|municipal|unidentified|cartel|gang|drug|town|former|senior|municipales|supuest[oa]s?|diferentes|propi[oa]s?|elderly|teenage)\s+)*`;
const DETERMINER = String.raw`(?:(?:entre\s+)?N|un[oa]?|el|la|los|las|su|sus|al|del|one|an|a(?!\s+(?:[a-z]+(?:[oa]s|res|les|nes|tes)|personal)(?![a-z]))|the|his|her|their|otr[oa]|another|ambos|ambas)`;
const OF_FORCE = String.raw`(?:\s+(?:del\s+ejercito(?:\s+mexicano)?|de\s+(?:la\s+)?(?:guardia\s+nacional|marina|armada|g\.n\.|sedena|semar|policia(?:\s+(?:estatal|municipal|federal))?|infanteria(?:\s+de\s+marina)?)))?`;
const QUALIFIED = String.raw`(?:\s+(?:de\s+tropa|de\s+edad|armad[oa]s|estatal(?:es)?|municipal(?:es)?|federal(?:es)?|del?\s+(?:la\s+|el\s+)?(?:grupo|banda|cartel|celula|organizacion|policia|corporacion|G)|masculin[oa]s?|femenin[oa]s?|adult[oa]s?|mexican[oa]s|cuban[oa]s|,?\s*de\s+N\s+anos(?:\s+de\s+edad)?,?))*`;
/** What may follow a number that stands for persons without naming them: "y otros dos resultaron heridos". */
const LONE_AHEAD = String.raw`(?=\s+(?:(?:de\s+ellos|of\s+them)\s+)?(?:(?:fueron|fue|resultaron|resulto|quedaron|quedo|murieron|fallecieron|perecieron|salio|salieron|were|was|had|have|perdieron|tienen)(?![a-z])|(?:resultaron\s+)?(?:muert|herid|lesionad|fallecid|detenid|arrestad|golpead|ejecutad|asesinad|dead|wounded|injured|hurt|arrested|detained)))`;
const LONE = String.raw`(?:otr[oa]s\s+)?N(?:\s+(?:mas|more|others|otr[oa]s)(?![a-z])|${LONE_AHEAD})|(?:un[oa]|otr[oa])\s+mas(?![a-z])|(?:otr[oa]|un[oa])(?=\s+(?:resulto|salio|quedo|fue|murio|fallecio|muert|herid|lesionad|fallecid|detenid|golpead))|amb[oa]s(?=\s+(?:fueron|resultaron|quedaron|murieron|fallecieron|muert|herid|lesionad|detenid|sin\s+vida))|both(?=\s+(?:were|died|of\s+whom))|(?:N|un[oa]|one)\s+(?:(?:de\s+(?:sus?|l[oa]s|est[oa]s)|of\s+(?:the|its|his|their))\s+(?!que\s|cuales)[a-z]+|of\s+them|de\s+ell[oa]s)(?![a-z])|one\s+more(?![a-z])|another(?=\s+(?:was|died))|one(?=\s+(?:was|wounded|injured))`;
/** "El Güero", jefe de plaza: one who is known by a byname. */
const ALIAS = String.raw`(?:alias\s+)?"(?:el|la)\s+[a-z]{2,}(?:\s+[a-z]+)?"(?:,\s+[^,.;"]{3,50},)?`;
const UNIT = String.raw`(?:(?:(?:los|las|sus|the|otr[oa]s?|a|al)\s+)?${DETERMINER}\s+${ADJECTIVE}${PERSON}(?![a-z])${OF_FORCE}${QUALIFIED}|${ALIAS}|${LONE})`;
const JOIN = String.raw`(?:\s*,\s*(?!amb[oa]s|(?:the|el|la)\s+(?:only|unic)|N\s+(?:de\s+ell|of\s+them))|\s*,?\s+(?:y|e|and|mas|junto\s+con)\s+(?:a\s+|de\s+|of\s+)?)`;

/** A phrase such as "un hombre y una mujer", "1 oficial y 3 de tropa", "sus dos ocupantes". */
export const PHRASE = String.raw`${UNIT}(?:${JOIN}${UNIT}){0,4}`;
/** No verb of its own follows: "y un peluquero quedó herido" tells of another than those killed. */
export const OWN_VERB = String.raw`(?!\s+(?:resulto|resultaron|quedo|quedaron|fue|fueron|murio|murieron|fallecio|was|were)\s)`;
/** The same after a verb: "mató a dos hombres y otro quedó herido" kills two. */
export const OBJECT = String.raw`${UNIT}(?:${JOIN}${UNIT}${OWN_VERB}){0,4}`;
const UNITS = new RegExp(UNIT, 'g');
/** Where a phrase may begin. */
const ANY_UNIT = new GuardedPattern(new RegExp(`(?<![a-z])${UNIT}`));

/** False when a masked text has no phrase of persons. */
export function hasPersons(text: string, candidates: Candidates): boolean {
  return ANY_UNIT.test(text, candidates);
}

/** Where the last person of a phrase begins: a verb in the singular speaks of that one only. */
export function lastPerson(masked: Masked, from: number, to: number): number {
  let last = from;
  UNITS.lastIndex = from;
  for (let unit = UNITS.exec(masked.text); unit && unit.index < to; unit = UNITS.exec(masked.text))
    last = unit.index;
  return last;
}

/**
 * Counts the persons between two offsets of a masked text. Null when it names several without a
 * number ("los detenidos").
 */
export function countPersons(masked: Masked, from: number, to: number): PersonCount | null {
  const phrase = masked.text.slice(from, to).trim();
  const definite = /^(?:los|las|the)\s/.test(phrase);
  if (/^N$/.test(phrase)) return withNumber(masked, masked.text.indexOf('N', from), definite);
  if (/^(?:un[oa]?|one|another|an?)$/.test(phrase)) return { count: exactly(1), definite };
  let count: Estimate | null = null;
  UNITS.lastIndex = from;
  for (let unit = UNITS.exec(masked.text); unit && unit.index < to; unit = UNITS.exec(masked.text)) {
    const one = countUnit(masked, unit.index, unit[0]);
    if (one === null) return null;
    count = count === null ? one : addEstimates(count, one);
  }
  return count === null ? countBare(masked, from, to) : { count, definite };
}

/** "a cuatro clientes y a una mesera": persons no list has, by their numbers. */
const BARE_COUNT = /(?<![a-z])(?:N|un[oa]?|one|an?)(?![a-z])/g;

function countBare(masked: Masked, from: number, to: number): PersonCount | null {
  let count: Estimate | null = null;
  for (const match of allMatches(masked.text.slice(from, to), BARE_COUNT)) {
    if (/^a/.test(match[0]) && match.index > 0) continue;
    const one = match[0] === 'N' ? numberAt(masked, from + match.index) : exactly(1);
    if (one === null) return null;
    count = count === null ? one : addEstimates(count, one);
  }
  return count === null ? null : { count, definite: false };
}

function withNumber(masked: Masked, at: number, definite: boolean): PersonCount | null {
  const count = numberAt(masked, at);
  return count && { count, definite };
}

function countUnit(masked: Masked, at: number, unit: string): Estimate | null {
  const number = unit.replace(/de\s+N\s+anos/, 'de _ anos').indexOf('N');
  if (number >= 0) return numberAt(masked, at + number);
  if (/^(?:a\s+)?(?:ambos|ambas|both)(?![a-z])|couple|pareja|matrimonio/.test(unit)) return exactly(2);
  const plural =
    /^(?:a\s+)?(?:los|las|sus|otr[oa]s)\s/.test(unit) ||
    /^(?:the|his|her|their)\s+(?:[a-z]+\s+)*(?:[a-z]+s|men|women|people|children)$/.test(unit);
  return plural ? null : exactly(1);
}

function numberAt(masked: Masked, at: number): Estimate | null {
  for (const slot of masked.slots)
    if (slot.kind === 'N' && slot.at === at)
      return Number.isInteger(slot.number.value) ? slot.number.estimate : null;
  return null;
}
