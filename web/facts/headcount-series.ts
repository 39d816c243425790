import type { PlaceCode } from '#domain/ids.ts';
import { headcounts, personsOnAll } from '#domain/deployments/headcounts.ts';
import type { Headcount, StatedHeadcount } from '#domain/deployments/headcounts.ts';
import { FORCES } from '#domain/force.ts';
import { MISSIONS } from '#domain/mission.ts';
import type { Mission } from '#domain/mission.ts';
import type { PlaceLevel } from '#domain/place.ts';
import type { Colouring } from '../state/view-state.ts';
import type { MonthWindow } from '../time/month-window.ts';
import { EARLY, LATE, isUndated, wordAt } from './fact-columns.ts';
import type { FactColumns } from './fact-columns.ts';

/** What the bands of a symbol tell: forces or missions, by their place in the vocabulary. */
export const CATEGORIES = {
  force: Object.keys(FORCES) as (keyof typeof FORCES)[],
  mission: Object.keys(MISSIONS) as (keyof typeof MISSIONS)[],
} as const;

/** Persons by place, month and category as prefix sums over months: any window is two subtractions. */
export interface HeadcountSeries {
  readonly range: MonthWindow;
  readonly codes: readonly PlaceCode[];
  readonly indexOf: ReadonlyMap<PlaceCode, number>;
  readonly categories: number;
  /** Row `place × categories + category`, column months before `range.from + k`. */
  readonly persons: Float64Array;
  /** Row `place`: months with any figure. */
  readonly months: Uint16Array;
}

/**
 * Headcounts of a level, nobody counted twice (`headcounts`), told apart by force or by mission. Null
 * when no dated figure reaches the level.
 */
export function headcountSeries(
  facts: FactColumns,
  rows: Int32Array,
  level: PlaceLevel,
  by: Colouring,
): HeadcountSeries | null {
  const cells = cellsOf(facts, rows, level, by);
  if (cells.length === 0) return null;
  const range = {
    from: cells.reduce((low, { month }) => Math.min(low, month), LATE),
    to: cells.reduce((high, { month }) => Math.max(high, month), EARLY),
  };
  const codes = [...new Set(cells.map(({ code }) => code))];
  const indexOf = new Map(codes.map((code, index) => [code, index]));
  const categories = CATEGORIES[by].length;
  const columns = range.to - range.from + 2;
  const persons = new Float64Array(codes.length * categories * columns);
  const months = new Uint16Array(codes.length * columns);
  for (const { code, month, category, persons: count } of cells) {
    const [place, after] = [indexOf.get(code)!, month - range.from + 1];
    persons[(place * categories + category) * columns + after]! += count;
    months[place * columns + after] = 1;
  }
  for (const sums of [persons, months]) {
    for (let k = 0; k < sums.length; k++) if (k % columns > 0) sums[k]! += sums[k - 1]!;
  }
  return { range, codes, indexOf, categories, persons, months };
}

/** Mean persons a month, by category, over the months of the window that have any figure. */
export function personsIn(series: HeadcountSeries, place: number, window: MonthWindow | null): Float64Array {
  const columns = series.range.to - series.range.from + 2;
  const clamp = (k: number) => Math.min(Math.max(k, 0), columns - 1);
  const from = window ? clamp(window.from - series.range.from) : 0;
  const to = window ? clamp(window.to + 1 - series.range.from) : columns - 1;
  const months = series.months[place * columns + to]! - series.months[place * columns + from]!;
  const means = new Float64Array(series.categories);
  if (months === 0 || to < from) return means;
  for (let category = 0; category < series.categories; category++) {
    const row = (place * series.categories + category) * columns;
    means[category] = (series.persons[row + to]! - series.persons[row + from]!) / months;
  }
  return means;
}

interface Cell {
  readonly code: PlaceCode;
  readonly month: number;
  readonly category: number;
  readonly persons: number;
}

function cellsOf(facts: FactColumns, rows: Int32Array, level: PlaceLevel, by: Colouring): Cell[] {
  return [...statedByForce(facts, rows)].flatMap(([force, stated]): Cell[] => {
    const figures = headcounts(stated, level);
    if (by === 'mission') {
      return withoutTotals(figures).map(({ mission, ...cell }) => ({
        ...cell,
        category: CATEGORIES.mission.indexOf(mission),
      }));
    }
    const category = CATEGORIES.force.indexOf(force as keyof typeof FORCES);
    return [...byPlaceAndMonth(figures).values()].map((own) => ({
      code: own[0]!.code,
      month: own[0]!.month,
      category,
      persons: personsOnAll(own),
    }));
  });
}

/** A figure without a mission that is the total of the others is not one more mission. */
function withoutTotals(figures: readonly Headcount[]): readonly Headcount[] {
  return [...byPlaceAndMonth(figures).values()].flatMap((own) => {
    const named = own.filter(({ mission }) => mission !== 'other');
    const rest = personsOnAll(own) - named.reduce((sum, { persons }) => sum + persons, 0);
    const { code, month } = own[0]!;
    return rest > 0 ? [...named, { code, month, mission: 'other' as const, persons: rest }] : named;
  });
}

function byPlaceAndMonth(figures: readonly Headcount[]): ReadonlyMap<string, readonly Headcount[]> {
  const groups = new Map<string, Headcount[]>();
  for (const figure of figures) {
    const key = `${figure.code} ${figure.month}`;
    const own = groups.get(key);
    if (own) own.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
}

/** Figures of facts that tell a place, a date and how many. */
function statedByForce(
  facts: FactColumns,
  rows: Int32Array,
): ReadonlyMap<string, readonly StatedHeadcount[]> {
  const stated = new Map<string, StatedHeadcount[]>();
  for (const row of rows) {
    const code = wordAt(facts.place, row) as PlaceCode | null;
    const persons = facts.headcount[row]!;
    if (code === null || Number.isNaN(persons) || isUndated(facts, row)) continue;
    const force = wordAt(facts.force, row)!;
    const [first, last] = [facts.first[row]!, facts.last[row]!];
    const own = stated.get(force) ?? [];
    own.push({
      code,
      mission: wordAt(facts.mission, row) as Mission,
      unit: wordAt(facts.unit, row),
      first: first === EARLY ? null : first,
      last: last === LATE ? null : last,
      persons,
    });
    stated.set(force, own);
  }
  return stated;
}

/** Of one place, or of the country as its own code. */
export function personsOf(
  series: HeadcountSeries | null,
  code: PlaceCode,
  window: MonthWindow | null,
): Float64Array | null {
  const place = series?.indexOf.get(code);
  return series && place !== undefined ? personsIn(series, place, window) : null;
}
