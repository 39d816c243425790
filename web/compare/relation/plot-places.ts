import type { ComparedPlace, Comparison } from '#domain/comparison.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Pair } from '#domain/statistics/correlation.ts';
import { fitLine, residual } from '#domain/statistics/fit-line.ts';
import type { Line } from '#domain/statistics/fit-line.ts';

/** A place with both values, as the plot and the table show it. */
export interface PlottedPlace {
  readonly code: PlaceCode;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** y above the line, in units of y. */
  readonly residual: number;
  /** The residual in standard deviations of all residuals. */
  readonly deviation: number;
  readonly place: ComparedPlace;
}

export interface Plot {
  readonly points: readonly PlottedPlace[];
  readonly byCode: ReadonlyMap<PlaceCode, PlottedPlace>;
  /** Places where one value or both are missing. */
  readonly missing: readonly ComparedPlace[];
  /** Least squares of y on x over the points. */
  readonly line: Line | null;
}

/**
 * What the plot, the table and the map's tooltips show of a comparison: rates per 100,000 inhabitants
 * or values as they are, with the line through just those.
 */
export function plotPlaces(comparison: Pick<Comparison, 'places'>, rates: boolean): Plot {
  const missing: ComparedPlace[] = [];
  const drafts: { place: ComparedPlace; pair: Pair }[] = [];
  for (const place of comparison.places) {
    const [x, y] = rates ? [place.xRate, place.yRate] : [place.x, place.y];
    if (x === null || y === null) missing.push(place);
    else drafts.push({ place, pair: [x, y] });
  }
  const line = fitLine(drafts.map(({ pair }) => pair));
  const residuals = drafts.map(({ pair }) => (line ? residual(pair, line) : 0));
  const spread = Math.sqrt(residuals.reduce((sum, r) => sum + r * r, 0) / Math.max(residuals.length, 1));
  const points = drafts.map(({ place, pair: [x, y] }, i) => ({
    code: place.code,
    name: place.name,
    x,
    y,
    residual: residuals[i]!,
    deviation: spread > 0 ? residuals[i]! / spread : 0,
    place,
  }));
  return { points, byCode: new Map(points.map((point) => [point.code, point])), missing, line };
}
