import { COUNTRY_CODE } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Cube } from '#domain/summary.ts';
import type { MonthWindow } from './month-window.ts';

/** A cube with its columns as arrays of any kind: typed ones from Arrow, plain ones from JSON. */
export type CubeColumns = Pick<
  Cube,
  'measure' | 'level' | 'unit' | 'firstMonth' | 'lastMonth' | 'undated'
> & {
  readonly codes: readonly PlaceCode[];
  readonly place: ArrayLike<number>;
  readonly month: ArrayLike<number>;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
};

/**
 * Prefix sums over a cube: any window of any place is one subtraction, so sliding costs nothing.
 * Row p of `begun` holds at k the items that begin before month `range.from + k`, of `ended` those
 * that end before it; k runs from 0 to the number of months.
 */
export interface PeriodBins {
  readonly range: MonthWindow;
  readonly codes: readonly PlaceCode[];
  readonly indexOf: ReadonlyMap<PlaceCode, number>;
  readonly begun: Float64Array;
  readonly ended: Float64Array;
  /** All items of each place, with those that have no date or lie outside the range: what no window holds. */
  readonly whole: Float64Array;
  /** Those of them without a date. */
  readonly undated: Float64Array;
  /** Items that lie wholly before or after the range (a misread year), of the whole query if the cube counts it. */
  readonly outside: number;
}

/** Longest range kept, 125 years: a paper misread as of the year 9999 must not stretch the slider. */
export const LONGEST_RANGE = 1500;

export function periodBins(cube: CubeColumns): PeriodBins {
  const range = rangeOf(cube);
  const months = range.to - range.from + 1;
  const row = months + 1;
  const begun = new Float64Array(cube.codes.length * row);
  const ended = new Float64Array(cube.codes.length * row);
  const whole = new Float64Array(cube.codes.length);
  const total = cube.codes.indexOf(COUNTRY_CODE);
  let outside = 0;

  for (let i = 0; i < cube.place.length; i++) {
    const place = cube.place[i]!;
    whole[place]! += cube.starts[i]!;
    const offset = cube.month[i]! - range.from;
    // What lies before the range counts from its first column on, what lies after it never.
    const column = Math.max(offset + 1, 0);
    if (column <= months) {
      begun[place * row + column]! += cube.starts[i]!;
      ended[place * row + column]! += cube.ends[i]!;
    }
    if (place === total && offset < 0) outside += cube.ends[i]!;
    if (place === total && offset >= months) outside += cube.starts[i]!;
  }
  for (let p = 0; p < cube.codes.length; p++) {
    for (let k = p * row + 1; k < (p + 1) * row; k++) {
      begun[k]! += begun[k - 1]!;
      ended[k]! += ended[k - 1]!;
    }
  }

  const indexOf = new Map(cube.codes.map((code, i) => [code, i]));
  const undated = new Float64Array(cube.codes.length);
  for (const { code, items } of cube.undated) {
    const place = indexOf.get(code);
    if (place === undefined) continue;
    whole[place]! += items;
    undated[place]! += items;
  }
  return { range, codes: cube.codes, indexOf, begun, ended, whole, undated, outside };
}

/**
 * Items of a place whose period meets the window: Σ starts(≤ to) − Σ ends(< from). A null window is
 * the whole, items without a date included. A place the cube does not name counts 0.
 */
export function countIn(bins: PeriodBins, code: PlaceCode, window: MonthWindow | null): number {
  const place = bins.indexOf.get(code);
  return place === undefined ? 0 : countAt(bins, place, window);
}

/** `countIn` for every place of the cube, in the order of `codes`; `into` saves the allocation. */
export function countsIn(
  bins: PeriodBins,
  window: MonthWindow | null,
  into = new Float64Array(bins.codes.length),
): Float64Array {
  for (let place = 0; place < into.length; place++) into[place] = countAt(bins, place, window);
  return into;
}

/** Items of a place that have no date. */
export function undatedOf(bins: PeriodBins, code: PlaceCode): number {
  return bins.undated[bins.indexOf.get(code) ?? -1] ?? 0;
}

/** `countIn` of the place at an index of `codes`. */
export function countAt(bins: PeriodBins, place: number, window: MonthWindow | null): number {
  if (window === null) return bins.whole[place]!;
  const row = bins.range.to - bins.range.from + 2;
  const first = place * row;
  const after = Math.min(Math.max(window.to + 1 - bins.range.from, 0), row - 1);
  const before = Math.min(Math.max(window.from - bins.range.from, 0), row - 1);
  return Math.max(bins.begun[first + after]! - bins.ended[first + before]!, 0);
}

/** The cube's own range, or of a longer one the stretch of LONGEST_RANGE months where most items begin. */
function rangeOf(cube: CubeColumns): MonthWindow {
  const range = { from: cube.firstMonth, to: Math.max(cube.lastMonth, cube.firstMonth) };
  if (range.to - range.from < LONGEST_RANGE) return range;
  const rows = Array.from(cube.month, (month, i) => ({ month, weight: cube.starts[i]! })).sort(
    (a, b) => a.month - b.month,
  );
  let best = { from: range.from, weight: -1 };
  let weight = 0;
  let last = 0;
  for (const [first, { month, weight: own }] of rows.entries()) {
    while (last < rows.length && rows[last]!.month < month + LONGEST_RANGE) weight += rows[last++]!.weight;
    if (weight > best.weight) best = { from: month, weight };
    weight -= own;
    if (first >= last) last = first + 1;
  }
  return { from: best.from, to: Math.min(best.from + LONGEST_RANGE - 1, range.to) };
}
