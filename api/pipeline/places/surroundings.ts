import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Anchors } from './anchors.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import type { Scopes } from './find-scopes.ts';
import { WORD } from './word-classes.ts';

/** What surrounds a candidate, from nearest to farthest. All codes are code numbers. */
export interface Surroundings {
  /** State said to contain it ("X, Ver."), 0 without. */
  readonly said: number;
  /** Municipalities that may be said to contain it ("Motzorongo, Tezonapa"). */
  readonly inside: readonly number[];
  /** The containing municipality is introduced as one: "X, municipio de Y". */
  readonly insideSaid: boolean;
  /** Codes of the name it glosses or is glossed by: "Suchiate (Cd. Hidalgo)". */
  readonly gloss: readonly number[];
  /** State of the heading or table row that governs, 0 without. */
  readonly scope: number;
  /** It leads a heading. */
  readonly leads: boolean;
  /** The name before it is said to lie in it: "Calakmul, Campeche". */
  readonly contains: boolean;
  /** Neighbours in an enumeration that are towns and no states: their states. */
  readonly listedWith: readonly number[];
  /** How much the neighbours speak for a place abroad: "San Antonio, Texas", "Finlandia, China y Japón". */
  readonly abroad: number;
  /** What the same name means elsewhere in the text, 0 when nothing is sure. */
  readonly sense: number;
  readonly anchors: Anchors;
}

/** What a neighbour that lies abroad weighs for the name beside it. */
const ABROAD = { container: 9, listed: 2.5 } as const;
/** Inhabitants below which a village called like a country does not count. */
const LITTLE_VILLAGE = 15000;
/** Names of an enumeration looked through for the state at its end. */
const MAX_LIST = 12;

/** What the surroundings of all candidates are drawn from. */
export interface SurroundingsSource {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly scopes: Scopes;
  readonly anchors: Anchors;
  /** Sure meaning of each name, by first referent; code numbers. */
  readonly senses: ReadonlyMap<number, number>;
}

/** What is said to contain a candidate, what governs it and what stands around it. */
export function surroundingsOf(source: SurroundingsSource, at: number): Surroundings {
  const { reading, candidates, scopes, anchors, senses } = source;
  const candidate = candidates[at]!;
  const previous = at > 0 ? candidates[at - 1]! : null;
  const line = reading.lines.of[candidate.from]!;
  const containers = containersOf(reading, candidates, at);
  return {
    ...containers,
    said:
      containers.said ||
      (scopes.row[line]! !== scopes.state[line]! ? 0 : saidByRow(reading, scopes, candidate, line)),
    gloss: glossOf(reading, candidates, at),
    scope: scopes.state[line]!,
    leads: scopes.leads[at] === 1,
    contains: previous !== null && previous.container === at && previous.glossOf < 0,
    listedWith: listedWith(reading, candidates, candidate),
    abroad: abroadOf(reading, candidates, candidate),
    sense: senses.get(candidate.firstReferent) ?? 0,
    anchors,
  };
}

/** The state in another cell of the same row ("Camp. | Candelaria | 40"); a state itself is in no state. */
function saidByRow(reading: Reading, scopes: Scopes, candidate: Candidate, line: number): number {
  return codesOf(reading, candidate, PLACE_KIND.STATE).length > 0 ? 0 : scopes.row[line]!;
}

interface Containers {
  readonly said: number;
  readonly inside: readonly number[];
  readonly insideSaid: boolean;
}

const NONE: Containers = { said: 0, inside: [], insideSaid: false };

function containersOf(reading: Reading, candidates: readonly Candidate[], at: number): Containers {
  const candidate = candidates[at]!;
  if (candidate.container >= 0) {
    const container = candidates[candidate.container]!;
    const state = codesOf(reading, container, PLACE_KIND.STATE)[0] ?? 0;
    const municipalities = codesOf(reading, container, PLACE_KIND.MUNICIPALITY);
    if (state !== 0 && !(container.trigger & WORD.MUNICIPALITY)) {
      return isListOfStates(reading, candidates, candidate, state) ? NONE : { ...NONE, said: state };
    }
    const outer = container.container >= 0 ? candidates[container.container]! : null;
    const said = outer ? (codesOf(reading, outer, PLACE_KIND.STATE)[0] ?? 0) : 0;
    const inside = said === 0 ? municipalities : municipalities.filter((code) => sameState(code, said));
    return { said, inside, insideSaid: candidate.containerSaid };
  }
  let last = at;
  for (let steps = 0; steps < MAX_LIST && candidates[last]!.listNext >= 0; steps++)
    last = candidates[last]!.listNext;
  for (let end = last; end > at; end = candidates[end]!.listPrevious) {
    const listed = candidates[end]!;
    const state = codesOf(reading, listed, PLACE_KIND.STATE)[0] ?? 0;
    if (state !== 0 && listed.signs & SIGN.ABBREVIATION) return { ...NONE, said: state };
    if (listed.container >= 0 && candidates[listed.container]!.signs & SIGN.ABBREVIATION) {
      return { ...NONE, said: codesOf(reading, candidates[listed.container]!, PLACE_KIND.STATE)[0] ?? 0 };
    }
    if (listed.listPrevious < 0) break;
  }
  return NONE;
}

/** "Guerrero, Chihuahua y Sinaloa" are three states; "Guerrero, Chihuahua" is a town. */
function isListOfStates(
  reading: Reading,
  candidates: readonly Candidate[],
  candidate: Candidate,
  state: number,
): boolean {
  const own = codesOf(reading, candidate, PLACE_KIND.STATE)[0] ?? 0;
  if (own === 0 || candidate.trigger & (WORD.CITY | WORD.MUNICIPALITY) || candidate.containerSaid)
    return false;
  if (!codesOf(reading, candidate, PLACE_KIND.MUNICIPALITY).some((code) => sameState(code, state)))
    return true;
  const container = candidates[candidate.container]!;
  if (container.signs & SIGN.ABBREVIATION) return false;
  const isState = (at: number) => at >= 0 && codesOf(reading, candidates[at]!, PLACE_KIND.STATE).length > 0;
  return isState(container.listNext) || isState(candidate.listPrevious);
}

/** Municipal codes of the name a parenthesis explains, or of the names in the parenthesis after it. */
function glossOf(reading: Reading, candidates: readonly Candidate[], at: number): number[] {
  const { glossOf: explained } = candidates[at]!;
  if (explained >= 0) return codesOf(reading, candidates[explained]!, -1);
  const codes: number[] = [];
  for (let next = at + 1; next < candidates.length && candidates[next]!.glossOf === at; next++)
    codes.push(...codesOf(reading, candidates[next]!, -1));
  return codes;
}

/** Weight of neighbours that can only be abroad. */
function abroadOf(reading: Reading, candidates: readonly Candidate[], candidate: Candidate): number {
  let weight = 0;
  if (candidate.container >= 0 && isOnlyAbroad(reading, candidates[candidate.container]!))
    weight += ABROAD.container;
  for (const at of [candidate.listPrevious, candidate.listNext]) {
    if (at >= 0 && isOnlyAbroad(reading, candidates[at]!)) weight += ABROAD.listed;
  }
  return weight;
}

function isOnlyAbroad({ index }: Reading, { firstReferent, lastReferent }: Candidate): boolean {
  const { tables } = index;
  for (let at = firstReferent; at < lastReferent; at++) {
    const entry = tables.referentEntry[at]!;
    const kind = tables.entryKind[entry];
    const little = kind === PLACE_KIND.LOCALITY && tables.entryPopulation[entry]! < LITTLE_VILLAGE;
    if (kind !== PLACE_KIND.FOREIGN && !little) return false;
  }
  return true;
}

/** States of the neighbours in an enumeration that can only be towns. */
function listedWith(reading: Reading, candidates: readonly Candidate[], candidate: Candidate): number[] {
  const states: number[] = [];
  for (const at of [candidate.listPrevious, candidate.listNext]) {
    if (at < 0 || codesOf(reading, candidates[at]!, PLACE_KIND.STATE).length > 0) continue;
    for (const code of codesOf(reading, candidates[at]!, PLACE_KIND.MUNICIPALITY))
      states.push(Math.floor(code / 1000));
  }
  return states;
}

function sameState(a: number, b: number): boolean {
  return Math.floor(a / 1000) === Math.floor(b / 1000);
}

/** Code numbers of a candidate's readings of one kind; of every municipal reading with kind −1. */
export function codesOf({ index }: Reading, candidate: Candidate, kind: number): number[] {
  const { tables } = index;
  const codes: number[] = [];
  for (let at = candidate.firstReferent; at < candidate.lastReferent; at++) {
    const entry = tables.referentEntry[at]!;
    const code = tables.entryCode[entry]!;
    if (kind < 0 ? code % 1000 !== 0 : tables.entryKind[entry] === kind) codes.push(code);
  }
  return codes;
}
