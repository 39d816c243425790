import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Anchors } from './anchors.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import type { Surroundings } from './score-referents.ts';
import { WORD } from './word-classes.ts';

/** Names of an enumeration looked through for the state at its end. */
const MAX_LIST = 12;

/** What is said to contain a candidate, what governs it and what stands around it. */
export function surroundingsOf(
  reading: Reading,
  candidates: readonly Candidate[],
  at: number,
  scopes: Int32Array,
  anchors: Anchors,
): Surroundings {
  const candidate = candidates[at]!;
  const { said, municipalities } = containersOf(reading, candidates, at);
  return {
    said,
    saidMunicipalities: municipalities,
    scope: scopes[reading.lines.of[candidate.from]!]!,
    anchors,
  };
}

interface Containers {
  readonly said: number;
  readonly municipalities: readonly number[];
}

const NONE: Containers = { said: 0, municipalities: [] };

function containersOf(reading: Reading, candidates: readonly Candidate[], at: number): Containers {
  const candidate = candidates[at]!;
  if (candidate.container >= 0) {
    const container = candidates[candidate.container]!;
    const state = codesOf(reading, container, PLACE_KIND.STATE)[0] ?? 0;
    if (state !== 0) {
      return isListOfStates(reading, candidates, candidate, state)
        ? NONE
        : { said: state, municipalities: [] };
    }
    const municipalities = codesOf(reading, container, PLACE_KIND.MUNICIPALITY);
    const outer = container.container >= 0 ? candidates[container.container]! : null;
    const said = outer ? (codesOf(reading, outer, PLACE_KIND.STATE)[0] ?? 0) : 0;
    const inside = said === 0 ? municipalities : municipalities.filter((code) => sameState(code, said));
    return { said, municipalities: inside };
  }
  let last = at;
  for (let steps = 0; steps < MAX_LIST && candidates[last]!.listNext >= 0; steps++)
    last = candidates[last]!.listNext;
  if (last === at) return NONE;
  for (let end = last; end > at; end = candidates[end]!.listPrevious) {
    const state = codesOf(reading, candidates[end]!, PLACE_KIND.STATE)[0] ?? 0;
    if (state !== 0 && candidates[end]!.signs & SIGN.ABBREVIATION) return { said: state, municipalities: [] };
    if (candidates[end]!.listPrevious < 0) break;
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

function sameState(a: number, b: number): boolean {
  return Math.floor(a / 1000) === Math.floor(b / 1000);
}

/** Code numbers of a candidate's readings of one kind. */
export function codesOf({ index }: Reading, candidate: Candidate, kind: number): number[] {
  const { tables } = index;
  const codes: number[] = [];
  for (let at = candidate.firstReferent; at < candidate.lastReferent; at++) {
    const entry = tables.referentEntry[at]!;
    if (tables.entryKind[entry] === kind) codes.push(tables.entryCode[entry]!);
  }
  return codes;
}
