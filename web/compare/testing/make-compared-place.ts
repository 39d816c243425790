import type { ComparedPlace } from '#domain/comparison.ts';
import type { PlaceCode } from '#domain/ids.ts';

/** A place of a comparison for tests; what is not said is missing. */
export function makeComparedPlace(code: string, rest: Partial<ComparedPlace> = {}): ComparedPlace {
  return {
    code: code as PlaceCode,
    name: `Lugar ${code}`,
    x: null,
    y: null,
    xRate: null,
    yRate: null,
    population: null,
    populationEstimated: false,
    xRank: null,
    yRank: null,
    ratio: null,
    class: null,
    residual: null,
    smallDenominator: false,
    xMonths: 0,
    yMonths: 0,
    xTrend: null,
    yTrend: null,
    ...rest,
  };
}
