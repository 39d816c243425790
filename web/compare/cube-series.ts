import type { PlaceCode } from '#domain/ids.ts';
import type { MonthlySeries } from '#domain/statistics/sum-up-series.ts';
import type { MeasureCube } from '#domain/summary.ts';

/**
 * A cube's months by place, as comparisons count them: of what is counted one by one, only what is dated
 * within a month. What begins in a month and ends in another adds to the starts of one row and the ends
 * of another, so the lesser of both is what lies within. A month without a row is none of what is
 * counted as far as the cube reaches, and missing of any other measure.
 */
export function cubeSeries(cube: MeasureCube): (code: PlaceCode) => MonthlySeries {
  const byPlace = new Map<PlaceCode, Map<number, number>>();
  for (let i = 0; i < cube.place.length; i++) {
    const code = cube.codes[cube.place[i]!]!;
    const months = byPlace.get(code) ?? new Map<number, number>();
    byPlace.set(code, months);
    months.set(cube.month[i]!, Math.min(cube.starts[i]!, cube.ends[i]!));
  }
  const { absent, firstMonth, lastMonth } = cube;
  return (code) => {
    const months = byPlace.get(code);
    const get = (month: number) => {
      const known = absent === 'none' && month >= firstMonth && month <= lastMonth;
      return months?.get(month) ?? (known ? 0 : undefined);
    };
    return { get };
  };
}
