import type { PlaceCode } from '#domain/ids.ts';
import { personsIn } from '../../facts/headcount-series.ts';
import type { HeadcountSeries } from '../../facts/headcount-series.ts';
import type { MonthWindow } from '../../time/month-window.ts';
import { mercatorX, mercatorY } from '../areas/mercator.ts';
import { SYMBOL_FLOATS, SYMBOL_SHAPE } from '../gl/symbol-shader.ts';
import { CATEGORY_COLOURS, PALETTE } from '../palette-indices.ts';
import type { AreaCounts } from './area-counts.ts';

/** Where the mark of an area stands: longitude, latitude; null for what is not drawn. */
export type MarkPoint = (code: PlaceCode) => readonly [number, number] | null;

/** Largest and smallest width of a mark, in CSS pixels. */
const WIDEST = 46;
const NARROWEST = 6;

/** Width of a mark whose area is in proportion to what it stands for. */
export function markWidth(value: number, most: number): number {
  return most > 0 ? Math.max(Math.sqrt(value / most) * WIDEST, NARROWEST) : 0;
}

/** Most persons in any place and month: what the widest square stands for, in every window. */
export function mostPersons({ codes, categories, persons, range }: HeadcountSeries): number {
  const columns = range.to - range.from + 2;
  let most = 0;
  for (let place = 0; place < codes.length; place++) {
    for (let k = 1; k < columns; k++) {
      let sum = 0;
      for (let category = 0; category < categories; category++) {
        const at = (place * categories + category) * columns + k;
        sum += persons[at]! - persons[at - 1]!;
      }
      most = Math.max(most, sum);
    }
  }
  return most;
}

/** Squares as large as the persons deployed, a band a force or mission, the largest first. */
export function deploymentSymbols(
  series: HeadcountSeries,
  window: MonthWindow | null,
  most: number,
  pointOf: MarkPoint,
): Float32Array {
  const marks = series.codes.flatMap((code, place) => {
    const persons = personsIn(series, place, window);
    const sum = persons.reduce((all, one) => all + one, 0);
    const point = pointOf(code);
    return sum > 0 && point ? [{ point, persons, sum }] : [];
  });
  marks.sort((a, b) => b.sum - a.sum);
  const floats: number[] = [];
  for (const { point, persons, sum } of marks) {
    let from = 0;
    persons.forEach((count, category) => {
      if (count <= 0) return;
      const to = from + count / sum;
      const look = [PALETTE.category + Math.min(category, CATEGORY_COLOURS), SYMBOL_SHAPE.square];
      floats.push(...position(point), markWidth(sum, most), from, to > 0.999 ? 1 : to, ...look);
      from = to;
    });
  }
  return Float32Array.from(floats);
}

/** Rings as large as the incidents of which only the area is known. */
export function ringSymbols(
  counts: AreaCounts,
  window: MonthWindow | null,
  most: number,
  pointOf: MarkPoint,
): Float32Array {
  const values = counts.in(window);
  const marks = counts.codes.flatMap((code, i) => {
    const point = values[i]! > 0 ? pointOf(code) : null;
    return point ? [{ point, count: values[i]! }] : [];
  });
  marks.sort((a, b) => b.count - a.count);
  const floats = new Float32Array(marks.length * SYMBOL_FLOATS);
  marks.forEach(({ point, count }, i) => {
    const look = [0, 1, PALETTE.ink, SYMBOL_SHAPE.ring];
    floats.set([...position(point), markWidth(count, most), ...look], i * SYMBOL_FLOATS);
  });
  return floats;
}

function position([longitude, latitude]: readonly [number, number]): [number, number] {
  return [mercatorX(longitude), mercatorY(latitude)];
}
