import { GAP } from '#geodata/index-names/gap-flags.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { mayBe, municipalitiesOf, stateCodeOf } from './referent-codes.ts';

/** Edges of a cell, and of a line or entry. */
const CELL = GAP.COLON | GAP.PIPE | GAP.COLUMN;
const EDGE = CELL | GAP.NEWLINE | GAP.START | GAP.BULLET;
/** Lines that a row and the next may be apart. */
const NEXT_ROW = 1;
/** Rows of names like states looked past for one that is a town's only. */
const MAX_PASSED = 4;

/** What stands on one side of a name: states, 1–32, of a town; of the names like states passed over. */
interface Side {
  readonly town: readonly number[];
  readonly passed: readonly (readonly number[])[];
}

/**
 * States, 1–32, of the towns beside which a name like a state's stands in its column or row, which
 * then is a town too: "Acuña 140 / Guerrero 35", "COAH.;GUERRERO;48", "Fresnillo / Zacatecas / Jerez".
 * Empty without.
 */
export function columnTowns(reading: Reading, candidates: readonly Candidate[], at: number): number[] {
  const candidate = candidates[at]!;
  const own = Math.trunc(stateCodeOf(reading, candidate) / 1000);
  if (own === 0 || !mayBe(candidate, PLACE_KIND.MUNICIPALITY) || !(gapBefore(reading, candidate) & EDGE))
    return [];
  const states = statesOf(reading, candidate);
  const led = ledByState(reading, candidates, at);
  if (led !== 0) return led !== own && states.includes(led) ? [led] : [];
  const rows = sides(
    rowBeside(reading, candidates, at, -1, states),
    rowBeside(reading, candidates, at, 1, states),
  );
  const found = meant(rows, own, states);
  if (found !== 0) return found === own ? [own, own] : [found];
  if (rows.length > 0 && rows.every(({ town }) => town.length === 1 && town[0] === own))
    if (isNamedAbove(reading, candidates, at, own)) return [own, own];
  const cells = sides(cellBeside(reading, candidates, at, -1), cellBeside(reading, candidates, at, 1));
  const beside = cells.length === 2 ? meant(cells, own, states) : 0;
  return beside === 0 ? [] : [beside, beside];
}

/** Lines and names looked back over for the state a list stands under. */
const LOOK_BACK = 6;

/** "DURANGO" over "- Durango", "- Canatlán": the state was named in a line of its own right above the list. */
function isNamedAbove(reading: Reading, candidates: readonly Candidate[], at: number, own: number): boolean {
  const { lines, stream } = reading;
  const line = lines.of[candidates[at]!.from]!;
  for (let other = at - 1; other >= Math.max(0, at - LOOK_BACK); other--) {
    const candidate = candidates[other]!;
    const its = lines.of[candidate.from]!;
    if (line - its > LOOK_BACK) return false;
    if (its === line || Math.trunc(stateCodeOf(reading, candidate) / 1000) !== own) continue;
    const alone = candidate.from === lines.first[its] && candidate.to === lines.first[its + 1];
    return alone && !(stream.gap[candidate.from]! & GAP.BULLET);
  }
  return false;
}

/** Marks the names like states that stand among towns in a column or row. */
export function markColumns(reading: Reading, candidates: readonly Candidate[]): void {
  candidates.forEach((candidate, at) => {
    if (columnTowns(reading, candidates, at).length > 0) candidate.signs |= SIGN.ROW_TOWN;
  });
}

function sides(...found: readonly (Side | null)[]): Side[] {
  return found.filter((side) => side !== null);
}

/** The one state that all sides allow and the name has a town in; its own only between two of its towns. */
function meant(found: readonly Side[], own: number, states: readonly number[]): number {
  const towns = found.filter(({ town }) => town.length > 0);
  if (towns.length === 0) return 0;
  const allowed = states.filter((state) =>
    found.every(
      ({ town, passed }) =>
        (town.length === 0 || town.includes(state)) && passed.every((one) => one.includes(state)),
    ),
  );
  if (allowed.length !== 1) return 0;
  const [state] = allowed;
  if (state === own) return towns.length === 2 ? own : 0;
  return towns.some(({ town }) => town.includes(own)) ? 0 : state!;
}

/** States of the municipalities a name may mean. */
function statesOf(reading: Reading, candidate: Candidate): number[] {
  return [...new Set(municipalitiesOf(reading, candidate).map((code) => Math.trunc(code / 1000)))];
}

function gapBefore({ stream }: Reading, { from }: Candidate): number {
  return stream.gap[from]!;
}

/** The name that opens the cell above or below, past those that are states' too. */
function rowBeside(
  reading: Reading,
  candidates: readonly Candidate[],
  at: number,
  step: number,
  states: readonly number[],
): Side | null {
  const { lines, stream } = reading;
  let line = lines.of[candidates[at]!.from]!;
  const column = columnOf(reading, candidates[at]!.from, line);
  const passed: number[][] = [];
  for (let other = at + step; other >= 0 && other < candidates.length; other += step) {
    const candidate = candidates[other]!;
    const its = lines.of[candidate.from]!;
    if (its === line) continue;
    if (Math.abs(its - line) > NEXT_ROW || passed.length > MAX_PASSED) break;
    if (!(stream.gap[candidate.from]! & EDGE) || columnOf(reading, candidate.from, its) !== column) continue;
    if (stream.gap[lines.first[Math.max(its, line)]!]! & GAP.BLANK_LINE) break;
    const towns = statesOf(reading, candidate);
    if (stateCodeOf(reading, candidate) === 0)
      return towns.length > 0 ? { town: towns, passed } : passed.length > 0 ? { town: [], passed } : null;
    if (!towns.some((state) => states.includes(state))) return { town: [], passed: [...passed, towns] };
    passed.push(towns);
    line = its;
  }
  return passed.length > 0 ? { town: [], passed } : null;
}

/** The name that fills the cell before or after. */
function cellBeside(
  reading: Reading,
  candidates: readonly Candidate[],
  at: number,
  step: number,
): Side | null {
  const [left, right] =
    step < 0 ? [candidates[at - 1], candidates[at]] : [candidates[at], candidates[at + 1]];
  if (left === undefined || right === undefined || left.to !== right.from) return null;
  const gap = gapBefore(reading, right);
  if (!(gap & CELL) || gap & GAP.NEWLINE) return null;
  const other = step < 0 ? left : right;
  if (stateCodeOf(reading, other) !== 0) return null;
  const town = statesOf(reading, other);
  return town.length > 0 ? { town, passed: [] } : null;
}

/** "COAH.;GUERRERO;48": the state of the cell before, in a row that names no third; 0 without. */
function ledByState(reading: Reading, candidates: readonly Candidate[], at: number): number {
  const inNext = (right: Candidate | undefined, left: Candidate | undefined): boolean => {
    if (left === undefined || right === undefined || left.to !== right.from) return false;
    const gap = gapBefore(reading, right);
    return (gap & CELL) !== 0 && !(gap & GAP.NEWLINE) && stateCodeOf(reading, left) !== 0;
  };
  const [candidate, before, next] = [candidates[at]!, candidates[at - 1], candidates[at + 1]];
  if (!inNext(candidate, before) || inNext(before, candidates[at - 2])) return 0;
  if (!(gapBefore(reading, before!) & EDGE)) return 0;
  if (inNext(next, candidate) && stateCodeOf(reading, next!) !== 0) return 0;
  return Math.trunc(stateCodeOf(reading, before!) / 1000);
}

/** How many cells of its line end before a word. */
function columnOf({ lines, stream }: Reading, word: number, line: number): number {
  let column = 0;
  for (let at = lines.first[line]! + 1; at <= word; at++) if (stream.gap[at]! & CELL) column++;
  return column;
}
