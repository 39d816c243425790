import { COUNTRY_CODE, stateOf } from '../ids.ts';
import type { PlaceCode } from '../ids.ts';
import type { Mission } from '../mission.ts';
import { levelOf } from '../place.ts';
import type { PlaceLevel } from '../place.ts';

/** A headcount of one force as a source states it. */
export interface StatedHeadcount {
  readonly code: PlaceCode;
  readonly mission: Mission;
  /** Unit named with it; null for a figure of the force as a whole. */
  readonly unit: string | null;
  /** First and last month number it holds for; null is open, both null undated. */
  readonly first: number | null;
  readonly last: number | null;
  readonly persons: number;
}

/** Persons on a mission in a place in a month. */
export interface Headcount {
  readonly code: PlaceCode;
  readonly month: number;
  readonly mission: Mission;
  readonly persons: number;
}

/** No paper speaks of more than a century; what a misread year would add is not counted month by month. */
const MOST_MONTHS = 1200;

/**
 * Headcounts of one force by place, month and mission, nobody counted twice:
 *
 * - several figures for the same place, month, mission and unit: the largest, since a table that
 *   lists a part says less than one that lists the whole;
 * - figures of units and one of the force: the larger of the sum of the units and that one;
 * - figures of municipalities and one of their state (of states and one of the country): the larger
 *   of the sum of the parts and that one;
 * - a period of several months holds in each; open ends reach to the first or last month that is named.
 */
export function headcounts(stated: readonly StatedHeadcount[], level: PlaceLevel): readonly Headcount[] {
  const own = ownFigures(stated);
  const at = (wanted: PlaceLevel) => own.filter(({ code }) => levelOf(code) === wanted);
  const municipalities = at('municipality');
  if (level === 'municipality') return municipalities;
  const states = largerOf(at('state'), municipalities, (code) => stateOf(code) ?? code);
  if (level === 'state') return states;
  return largerOf(at('country'), states, () => COUNTRY_CODE);
}

/**
 * Persons on all missions together. A figure without a mission (`other`) that is at least the sum of
 * the others is their total; a smaller one is one more mission.
 */
export function personsOnAll(missions: Iterable<Pick<Headcount, 'mission' | 'persons'>>): number {
  let [named, other] = [0, 0];
  for (const { mission, persons } of missions) {
    if (mission === 'other') other += persons;
    else named += persons;
  }
  return other >= named ? other : named + other;
}

function ownFigures(stated: readonly StatedHeadcount[]): readonly Headcount[] {
  const [begin, end] = namedMonths(stated);
  const cells = new Map<string, Omit<Headcount, 'persons'> & { byUnit: Map<string | null, number> }>();
  for (const { code, mission, unit, first, last, persons } of stated) {
    if (first === null && last === null) continue;
    const from = first ?? begin;
    const to = Math.min(last ?? end, from + MOST_MONTHS);
    for (let month = from; month <= to; month++) {
      const key = keyOf({ code, month, mission });
      const cell = cells.get(key) ?? { code, month, mission, byUnit: new Map<string | null, number>() };
      cell.byUnit.set(unit, Math.max(persons, cell.byUnit.get(unit) ?? 0));
      cells.set(key, cell);
    }
  }
  return [...cells.values()].map(({ byUnit, ...cell }) => {
    const whole = byUnit.get(null) ?? 0;
    const units = [...byUnit.values()].reduce((sum, persons) => sum + persons, 0) - whole;
    return { ...cell, persons: Math.max(whole, units) };
  });
}

/** First and last month that any period names. */
function namedMonths(stated: readonly StatedHeadcount[]): readonly [number, number] {
  let [begin, end] = [Infinity, -Infinity];
  for (const { first, last } of stated) {
    begin = Math.min(begin, first ?? last ?? begin);
    end = Math.max(end, last ?? first ?? end);
  }
  return [begin, end];
}

/** Each whole or the sum of its parts, month by month and mission by mission, whichever is larger. */
function largerOf(
  wholes: readonly Headcount[],
  parts: readonly Headcount[],
  wholeOf: (code: PlaceCode) => PlaceCode,
): readonly Headcount[] {
  const cells = new Map<string, Headcount>();
  for (const { persons, ...part } of parts) {
    const cell = { ...part, code: wholeOf(part.code) };
    const sum = persons + (cells.get(keyOf(cell))?.persons ?? 0);
    cells.set(keyOf(cell), { ...cell, persons: sum });
  }
  for (const whole of wholes) {
    const sum = cells.get(keyOf(whole))?.persons ?? 0;
    cells.set(keyOf(whole), { ...whole, persons: Math.max(whole.persons, sum) });
  }
  return [...cells.values()];
}

function keyOf({ code, month, mission }: Omit<Headcount, 'persons'>): string {
  return `${code} ${month} ${mission}`;
}
