import Flatbush from 'flatbush';
import type { IndexedFacts } from './index-facts.ts';

/** Finds the row of the point nearest to a position (Web Mercator, 0 to 1), within a distance. */
export type PointPicker = (
  x: number,
  y: number,
  distance: number,
  accept: (row: number) => boolean,
) => number | null;

export function pointPicker({ points }: IndexedFacts): PointPicker {
  if (!points.index) return () => null;
  const index = Flatbush.from(points.index);
  return (x, y, distance, accept) => {
    const [item] = index.neighbors(x, y, 1, distance, (one) => accept(points.rows[one]!));
    return item === undefined ? null : points.rows[item]!;
  };
}
