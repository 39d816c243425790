import { findCrossings } from './find-crossings.ts';
import type { ArcPoints, SegmentRef } from './find-crossings.ts';

/** More repairs than this mean another source than the one this was written for. */
const MOST_REPAIRS = 50;

/**
 * Makes the arcs of a topology planar: drops repeated points, then, for every crossing, the one inner
 * vertex whose removal resolves most and moves the line least. Mending the shared arc keeps neighbours
 * and the state border together, which repairing polygon by polygon would not.
 * @throws when a crossing cannot be resolved by removing a vertex
 */
export function mendArcs(arcs: readonly ArcPoints[]): readonly ArcPoints[] {
  let mended: readonly ArcPoints[] = arcs.map(withoutRepeats);
  for (let repairs = 0; ; repairs++) {
    const crossings = findCrossings(mended);
    const first = crossings[0];
    if (!first) return mended;
    if (repairs === MOST_REPAIRS) throw new Error(`${crossings.length} crossings of boundary lines remain`);
    mended = repair(mended, first, crossings.length);
  }
}

function withoutRepeats(points: ArcPoints): ArcPoints {
  return points.filter((point, i) => {
    const before = points[i - 1];
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });
}

function repair(
  arcs: readonly ArcPoints[],
  crossing: readonly [SegmentRef, SegmentRef],
  count: number,
): readonly ArcPoints[] {
  const candidates = crossing
    .flatMap(({ arc, index }) => [
      { arc, index },
      { arc, index: index + 1 },
    ])
    .filter(({ arc, index }) => index > 0 && index < arcs[arc]!.length - 1)
    .map((vertex) => {
      const next = arcs.map((points, i) =>
        i === vertex.arc ? points.filter((_, at) => at !== vertex.index) : points,
      );
      return { next, left: findCrossings(next).length, area: cornerArea(arcs[vertex.arc]!, vertex.index) };
    })
    .filter(({ left }) => left < count)
    .sort((a, b) => a.left - b.left || a.area - b.area);
  const best = candidates[0];
  if (!best) throw new Error(`The crossing at ${JSON.stringify(crossing)} needs mending by hand`);
  return best.next;
}

function cornerArea(points: ArcPoints, index: number): number {
  const [a, b, c] = [points[index - 1]!, points[index]!, points[index + 1]!];
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2;
}
