import { COUNTRY_CODE } from '../ids.ts';
import type { PlaceCode } from '../ids.ts';
import type { Cube, MeasureCube } from '../summary.ts';
import { daysInMonth } from '../period.ts';
import { classBreaks } from './class-breaks.ts';
import type { BreakMethod } from './class-breaks.ts';
import { ratePer100k } from './rate-per-100k.ts';

/** Classes of a map of one measure. */
const CLASSES = 5;

/**
 * Bounds of the classes of a cube's places by their monthly mean over all its time; see
 * `MeasureCube.breaks`. Places that have nothing are no class and do not shape the others.
 * @param populationOf inhabitants on average over the cube's time; null when unknown
 */
export function cubeBreaks(
  cube: Cube & Pick<MeasureCube, 'kind'>,
  populationOf: (code: PlaceCode) => number | null,
  method: BreakMethod,
): MeasureCube['breaks'] {
  const means = monthlyMeans(cube);
  const rates = means.flatMap(([code, mean]) => ratePer100k(mean, populationOf(code)) ?? []);
  return {
    method,
    values: [
      ...classBreaks(
        means.map(([, mean]) => mean),
        CLASSES,
        method,
      ),
    ],
    rates: [...classBreaks(rates, CLASSES, method)],
  };
}

function monthlyMeans(cube: Cube & Pick<MeasureCube, 'kind'>): (readonly [PlaceCode, number])[] {
  const sums = new Map<number, { total: number; rows: number }>();
  cube.place.forEach((place, row) => {
    const sum = sums.get(place) ?? { total: 0, rows: 0 };
    sums.set(place, { total: sum.total + (cube.starts[row] ?? 0), rows: sum.rows + 1 });
  });
  const spans = daysOf(cube) / 30;
  return [...sums].flatMap(([place, { total, rows }]) => {
    const code = cube.codes[place];
    const mean = total / (cube.kind === 'flow' ? spans : rows);
    return code === undefined || code === COUNTRY_CODE || mean <= 0 ? [] : [[code, mean] as const];
  });
}

function daysOf({ firstMonth, lastMonth }: Cube): number {
  let days = 0;
  for (let month = firstMonth; month <= lastMonth; month++)
    days += daysInMonth(Math.floor(month / 12), (month % 12) + 1);
  return days;
}
