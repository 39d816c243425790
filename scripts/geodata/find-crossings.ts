import Flatbush from 'flatbush';

/** Points of an arc in whole quantised units, so that orientation tests are exact. */
export type ArcPoints = readonly (readonly [number, number])[];

/** A segment from point `index` to `index + 1` of arc `arc`. */
export interface SegmentRef {
  readonly arc: number;
  readonly index: number;
}

/**
 * Finds every pair of segments that meet anywhere but at a vertex they share: crossings, overlaps
 * and vertices lying inside another segment. None at all means the topology is planar.
 * Coordinates below 2^20 keep the products exact in doubles.
 */
export function findCrossings(arcs: readonly ArcPoints[]): readonly (readonly [SegmentRef, SegmentRef])[] {
  const refs: SegmentRef[] = [];
  const coordinates: number[] = [];
  arcs.forEach((points, arc) => {
    for (let index = 0; index + 1 < points.length; index++) {
      const [from, to] = [points[index]!, points[index + 1]!];
      refs.push({ arc, index });
      coordinates.push(from[0], from[1], to[0], to[1]);
    }
  });
  if (refs.length === 0) return [];
  const tree = new Flatbush(refs.length);
  for (let i = 0; i < refs.length; i++) {
    const [ax, ay, bx, by] = coordinates.slice(4 * i, 4 * i + 4) as [number, number, number, number];
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  tree.finish();
  const found: [SegmentRef, SegmentRef][] = [];
  for (let i = 0; i < refs.length; i++) {
    const a = coordinates.slice(4 * i, 4 * i + 4) as [number, number, number, number];
    const box = [Math.min(a[0], a[2]), Math.min(a[1], a[3]), Math.max(a[0], a[2]), Math.max(a[1], a[3])];
    for (const j of tree.search(box[0]!, box[1]!, box[2]!, box[3]!)) {
      if (j > i && meetBadly(a, coordinates.slice(4 * j, 4 * j + 4) as typeof a)) {
        found.push([refs[i]!, refs[j]!]);
      }
    }
  }
  return found;
}

type Segment = readonly [number, number, number, number];

function meetBadly(a: Segment, b: Segment): boolean {
  const startB = turn(a, b[0], b[1]);
  const endB = turn(a, b[2], b[3]);
  const startA = turn(b, a[0], a[1]);
  const endA = turn(b, a[2], a[3]);
  if (startB * endB < 0 && startA * endA < 0) return true;
  return (
    (startB === 0 && strictlyInside(a, b[0], b[1])) ||
    (endB === 0 && strictlyInside(a, b[2], b[3])) ||
    (startA === 0 && strictlyInside(b, a[0], a[1])) ||
    (endA === 0 && strictlyInside(b, a[2], a[3])) ||
    isSameSegment(a, b)
  );
}

function turn([ax, ay, bx, by]: Segment, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

function strictlyInside([ax, ay, bx, by]: Segment, x: number, y: number): boolean {
  const isEnd = (x === ax && y === ay) || (x === bx && y === by);
  const inBox =
    x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
  return inBox && !isEnd;
}

function isSameSegment(a: Segment, b: Segment): boolean {
  const same = a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3];
  const reversed = a[0] === b[2] && a[1] === b[3] && a[2] === b[0] && a[3] === b[1];
  return same || reversed;
}
