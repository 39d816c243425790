import { allMatches } from '../../words/all-matches.ts';
import type { Estimate } from '#domain/fact.ts';
import { addEstimates, exactly } from '../../quantities/find-hedge.ts';
import { isUnconfirmed } from '../doubt.ts';
import { candidatesOf } from '../masked.ts';
import type { Masked } from '../masked.ts';
import { OUTCOMES } from './outcome-patterns.ts';
import type { Outcome } from './outcome-patterns.ts';
import { countPersons, hasPersons, lastPerson } from './person-phrase.ts';
import { sideOf } from './person-words.ts';
import type { Side } from './person-words.ts';

/** One count of persons with what happened to them. Offsets in the masked text. */
export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly count: Estimate;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly definite: boolean;
}

/**
 * What a masked sentence says happened to persons: killed, injured, detained, each with its count;
 * zero only where the text says so. Numbers nobody confirmed are left out.
 */
export function readOutcomes(masked: Masked): readonly OutcomeCount[] {
  let outcomes = READ.get(masked);
  if (!outcomes) READ.set(masked, (outcomes = findOutcomes(masked)));
  return outcomes;
}

/** Outcomes of sentences read before. */
const READ = new WeakMap<Masked, readonly OutcomeCount[]>();

function findOutcomes(masked: Masked): OutcomeCount[] {
  const { text } = masked;
  const found: OutcomeCount[] = [];
  let persons: boolean | null = null;
  const candidates = candidatesOf(masked);
  for (const { pattern, value } of OUTCOMES.among(candidates)) {
    const { zero } = value;
    if (value.persons && !(persons ??= hasPersons(text, candidates))) continue;
    for (const match of allMatches(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const outcome = value.outcome === 'detained' && fell(match[0], text) ? 'killed' : value.outcome;
      if (found.some((one) => one.outcome === outcome && one.from < end && start < one.to)) continue;
      const among = AMONG.test(text.slice(Math.max(0, start - 40), start));
      if (among && !/,?\s(?:y|and)\s/.test(match.groups?.['who'] ?? '')) continue;
      if (text[start - 1] === '(' && found.some((one) => one.outcome === outcome)) continue;
      if (zero) {
        found.push({ outcome, count: exactly(0), side: 'civilian', from: start, to: end, definite: false });
        continue;
      }
      const phrase = match.groups?.['who'];
      const at = match.indices?.groups?.['who'];
      if (
        phrase === undefined ||
        at === undefined ||
        DOUBTED.test(text.slice(Math.max(0, match.index - 48), match.index))
      )
        continue;
      const last =
        among ||
        SINGULAR.test(text.slice(at[1], end)) ||
        (at[0] === start && DIED_BEFORE.test(text.slice(0, start)));
      const from = last ? lastPerson(masked, at[0], at[1]) : at[0];
      const persons = value.one ? { count: exactly(1), definite: false } : countPersons(masked, from, at[1]);
      if (persons === null || isUnconfirmed(tail(text, match.index + match[0].length), masked.candidates))
        continue;
      found.push({
        outcome,
        count: persons.count,
        side: sideOf(match[0]),
        from: start,
        to: end,
        definite: persons.definite,
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "Seis agentes, entre ellos el director, fueron…": one of those counted already. */
const AMONG =
  /(?<![a-z])(?:entre\s+(?:ell[oa]s|l[oa]s\s+(?:que|cuales)\s[^,.;]{0,24})|incluid[oa]s?|incluyendo|including|among\s+them)\s+$/;

/** "Cayeron dos marinos": men of the law who fall are dead, others are held. */
function fell(words: string, sentence: string): boolean {
  return (
    words.startsWith('ca') &&
    FALL.test(words) &&
    sideOf(words) === 'authority' &&
    !OUTLAW.test(words) &&
    SHOOTING.test(sentence)
  );
}

const FALL = /^(?:cae|cay)/;
const SHOOTING =
  /(?<![a-z])(?:ataque|atac|agresion|enfrent|balac|tirot|emboscad|dispar|combat|refrieg|muert|herid|lesion|caid)[a-z]*/;
const OUTLAW = /"|(?<![a-z])(?:jefe|lider|operador|presunt|integrant|miembro|escolta|alias)/;

/** Before several persons, what happened to the first: "falleció un chofer y dos pasajeras resultaron lesionadas". */
const DIED_BEFORE =
  /(?<![a-z])(?:muri(?:o|eron)|falleci(?:o|eron)|pereci(?:o|eron)|(?:mato|mataron|asesino|asesinaron|ejecutaron|hirio|hirieron|detuvo|detuvieron)\s+a)\s+$/;
/** After several persons, what happened to the last alone: "…y otro quedó herido". */
const SINGULAR = /^\s*,?\s*(?:resulto|quedo|fue|was)\s/;
const DOUBTED =
  /(?:hablan?\s+de|hablo\s+de|hablaron\s+de|(?:talk(?:s|ed)?|speaks?|spoke)\s+of|dicen\s+que|se\s+dice\s+que|en\s+(?:protesta|rechazo|repudio|demanda)\s+(?:por|a|al|de)|exig(?:ir|en|iendo|ieron)|demand(?:ar|an|ando|ing)|liberacion\s+de|protest(?:ing|\s+(?:at|over|against))|release\s+of|rumor(?:es)?\s+de|supuest[oa]s?|versiones\s+de|presuntamente|allegedly|reportedly|rumou?rs?\s+of)\s+[^,.;]*$/;

function tail(text: string, at: number): string {
  return text.slice(at, at + 70).split(/[.;]/)[0]!;
}

/** Counts of one event: per outcome the sum over its sentences, and the same by side. */
export interface Tally {
  killed: Estimate | null;
  injured: Estimate | null;
  detained: Estimate | null;
}

/**
 * Adds up outcomes told in several sentences. Within a sentence different persons add; a later
 * sentence adds unless it speaks of persons told before ("los dos detenidos") or repeats the number.
 */
export function tally(sentences: readonly (readonly OutcomeCount[])[]): Tally {
  const total: Tally = { killed: null, injured: null, detained: null };
  for (const sentence of sentences) {
    for (const outcome of ['killed', 'injured', 'detained'] as const) {
      const counts = sentence.filter((one) => one.outcome === outcome);
      if (counts.length === 0) continue;
      const sum = counts.map((one) => one.count).reduce(addEstimates);
      const before = total[outcome];
      if (before === null) total[outcome] = sum;
      else if (sum.low > 0 && !counts.every((one) => one.definite) && sum.best !== before.best)
        total[outcome] = addEstimates(before, sum);
    }
  }
  return total;
}
