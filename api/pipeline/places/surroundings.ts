import { GAP } from '#geodata/index-names/gap-flags.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { codeOf, kindOf } from '#geodata/index-names/referent-place.ts';
import { abroadOf } from './abroad.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Scopes } from './find-scopes.ts';
import { columnTowns } from './mark-columns.ts';
import type { Reading } from './reading.ts';
import { municipalitiesOf, placedCodesOf, stateCodeOf } from './referent-codes.ts';
import { WORD } from './word-classes.ts';

/** What surrounds a candidate in its text, whatever the rest is read as. All codes are code numbers. */
export interface Surroundings {
  /** State said to contain it ("X, Ver."), 0 without. */
  readonly said: number;
  /** Municipalities that may be said to contain it ("Motzorongo, Tezonapa"). */
  readonly inside: readonly number[];
  /** The containing municipality is introduced as one: "X, municipio de Y". */
  readonly insideSaid: boolean;
  /** Codes of the name it glosses or is glossed by ("Suchiate (Cd. Hidalgo)"), of the command it is the seat of. */
  readonly gloss: readonly number[];
  /** State of the heading or table row that governs, 0 without. */
  readonly scope: number;
  /** It leads a heading. */
  readonly leads: boolean;
  /** The name before it is said to lie in it: "Calakmul, Campeche". */
  readonly contains: boolean;
  /** Neighbours in an enumeration that are towns and no states: their states, 1–32. */
  readonly listedWith: readonly number[];
  /** It is enumerated with states. */
  readonly amongStates: boolean;
  /** How much the neighbours speak for a place abroad: "San Antonio, Texas", "Finlandia, China y Japón". */
  readonly abroad: number;
}

/** Names of an enumeration looked through for the state at its end. */
const MAX_LIST = 12;
/** Words between a command and its seat. */
const SEAT_REACH = 2;
const EMPTY: readonly number[] = [];

/** What is said to contain each candidate, what governs it and what stands beside it. */
export function readSurroundings(
  reading: Reading,
  candidates: readonly Candidate[],
  scopes: Scopes,
): Surroundings[] {
  return candidates.map((candidate, at) => {
    const line = reading.lines.of[candidate.from]!;
    const containers = containersOf(reading, candidates, at);
    const previous = at > 0 ? candidates[at - 1]! : null;
    return {
      said:
        containers.said ||
        saidByRow(reading, scopes, candidate, line) ||
        saidByCellBefore(reading, scopes, candidates, at),
      inside: containers.inside,
      insideSaid: containers.insideSaid,
      gloss: glossOf(reading, candidates, at),
      scope: scopes.state[line]!,
      leads: scopes.leads[at] === 1,
      contains: previous !== null && previous.container === at && previous.glossOf < 0,
      listedWith:
        candidate.signs & SIGN.ROW_TOWN
          ? columnTowns(reading, candidates, at)
          : listedWith(reading, candidates, candidate),
      amongStates:
        !(candidate.signs & SIGN.ROW_TOWN) &&
        [candidate.listPrevious, candidate.listNext].some(
          (other) => other >= 0 && stateCodeOf(reading, candidates[other]!) !== 0,
        ),
      abroad: abroadOf(reading, candidates, candidate),
    };
  });
}

/** The state in another cell of the same row ("Camp. | Candelaria | 40"); a state itself is in no state. */
function saidByRow(reading: Reading, scopes: Scopes, candidate: Candidate, line: number): number {
  const row = scopes.row[line]!;
  if (row === 0 || row !== scopes.state[line]) return 0;
  return stateCodeOf(reading, candidate) !== 0 && !(candidate.signs & SIGN.ROW_TOWN) ? 0 : row;
}

/** "DGO.;Durango;310": the state leads its row, the town called like it has the cell after. */
function saidByCellBefore(
  reading: Reading,
  scopes: Scopes,
  candidates: readonly Candidate[],
  at: number,
): number {
  const candidate = candidates[at]!;
  const before = candidates[at - 1];
  if (before === undefined || scopes.leads[at - 1] !== 1 || candidate.from !== before.to) return 0;
  const state = stateCodeOf(reading, candidate);
  const gap = reading.stream.gap[candidate.from]!;
  const isNextCell = (gap & CELL) !== 0 && (gap & (GAP.NEWLINE | GAP.DASH | GAP.OPEN)) === 0;
  return isNextCell && state !== 0 && state === stateCodeOf(reading, before) ? state : 0;
}

const CELL = GAP.COLON | GAP.PIPE | GAP.COLUMN;

interface Containers {
  readonly said: number;
  readonly inside: readonly number[];
  readonly insideSaid: boolean;
}

const NONE: Containers = { said: 0, inside: EMPTY, insideSaid: false };

function containersOf(reading: Reading, candidates: readonly Candidate[], at: number): Containers {
  const candidate = candidates[at]!;
  if (candidate.container < 0) return containerOfList(reading, candidates, at);
  const container = candidates[candidate.container]!;
  const state = stateCodeOf(reading, container);
  if (state !== 0 && !(container.trigger & WORD.MUNICIPALITY)) {
    return isListOfStates(reading, candidates, candidate, state) ? NONE : { ...NONE, said: state };
  }
  const outer = container.container >= 0 ? candidates[container.container]! : null;
  const said = outer ? stateCodeOf(reading, outer) : 0;
  const municipalities = municipalitiesOf(reading, container);
  const inside = said === 0 ? municipalities : municipalities.filter((code) => sameState(code, said));
  return { said, inside, insideSaid: candidate.containerSaid };
}

/** "Carmen, Escárcega y Candelaria, Camp.": the state at the end contains all. */
function containerOfList(reading: Reading, candidates: readonly Candidate[], at: number): Containers {
  let last = at;
  for (let steps = 0; steps < MAX_LIST && candidates[last]!.listNext >= 0; steps++) {
    last = candidates[last]!.listNext;
  }
  for (let end = last; end > at; end = candidates[end]!.listPrevious) {
    const listed = candidates[end]!;
    const container = listed.container >= 0 ? candidates[listed.container]! : null;
    for (const one of [listed, container]) {
      if (one && one.signs & SIGN.ABBREVIATION) return { ...NONE, said: stateCodeOf(reading, one) };
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
  if (stateCodeOf(reading, candidate) === 0 || candidate.containerSaid) return false;
  if (candidate.trigger & (WORD.CITY | WORD.MUNICIPALITY)) return false;
  if (!municipalitiesOf(reading, candidate).some((code) => sameState(code, state))) return true;
  const container = candidates[candidate.container]!;
  if (container.signs & SIGN.ABBREVIATION) return false;
  const isState = (at: number) => at >= 0 && stateCodeOf(reading, candidates[at]!) !== 0;
  return isState(container.listNext) || isState(candidate.listPrevious);
}

/** Codes of the name a parenthesis explains, of the names in the parenthesis after it, of the command before it. */
function glossOf(reading: Reading, candidates: readonly Candidate[], at: number): readonly number[] {
  const { glossOf: explained, from } = candidates[at]!;
  const before = at > 0 ? candidates[at - 1]! : null;
  if (before && from - before.to <= SEAT_REACH) {
    const place = reading.index.tables.referentPlace[before.firstReferent]!;
    if (kindOf(place) === PLACE_KIND.UNIT) return [codeOf(place)];
  }
  if (explained >= 0) return placedCodesOf(reading, candidates[explained]!);
  let codes = EMPTY;
  const isState = stateCodeOf(reading, candidates[at]!) !== 0;
  for (let next = at + 1; next < candidates.length && candidates[next]!.glossOf === at; next++) {
    // "Palenque (Chiapas)" is the town in its state, not one beside a village called like the state.
    if (stateCodeOf(reading, candidates[next]!) !== 0) continue;
    // "Durango (10/a. Z.M.)": the command of a state, not the town of its seat.
    if (isState && isUnit(reading, candidates[next]!)) continue;
    codes = [...codes, ...placedCodesOf(reading, candidates[next]!)];
  }
  return codes;
}

function isUnit({ index }: Reading, { firstReferent }: Candidate): boolean {
  return kindOf(index.tables.referentPlace[firstReferent]!) === PLACE_KIND.UNIT;
}

/** States of the neighbours in an enumeration that can only be towns. */
function listedWith(
  reading: Reading,
  candidates: readonly Candidate[],
  { listPrevious, listNext }: Candidate,
): readonly number[] {
  if (listPrevious < 0 && listNext < 0) return EMPTY;
  const states: number[] = [];
  for (const at of [listPrevious, listNext]) {
    if (at < 0 || stateCodeOf(reading, candidates[at]!) !== 0) continue;
    for (const code of municipalitiesOf(reading, candidates[at]!)) states.push(Math.trunc(code / 1000));
  }
  return states;
}

function sameState(a: number, b: number): boolean {
  return Math.trunc(a / 1000) === Math.trunc(b / 1000);
}
