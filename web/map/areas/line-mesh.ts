import type { Position } from 'geojson';
import { boxOf } from './area-shapes.ts';
import { mercatorX, mercatorY } from './mercator.ts';

/** Lines as ribbons for the graphics card: at each bend a corner on either side, the left one first. */
export interface LineMesh {
  /** Web Mercator x, y of the bend that each corner belongs to, 0 to 1. */
  readonly positions: Float32Array;
  /** Where each corner lies from its bend: x, y in half widths, times OFFSET_UNIT. */
  readonly offsets: Int16Array;
  readonly triangles: Uint32Array;
  /** Where in `triangles` each stretch of a line begins, and one more for the end of the last. */
  readonly starts: Uint32Array;
  /** West, south, east, north of each stretch in degrees. */
  readonly bounds: Float32Array;
}

export const OFFSET_UNIT = 4096;

/** Bends of a stretch: what lies out of sight is left out by stretches. */
const STRETCH = 64;
/** A corner further out than this many half widths would be a spike: there the line is cut off instead. */
const LONGEST_MITRE = 2;

export function lineMesh(lines: readonly (readonly Position[])[]): LineMesh {
  const positions: number[] = [];
  const offsets: number[] = [];
  const triangles: number[] = [];
  const starts = [0];
  const bounds: number[] = [];
  const put = ({ x, y }: Point, side: Point) => {
    positions.push(x, y, x, y);
    offsets.push(side.x * OFFSET_UNIT, side.y * OFFSET_UNIT, -side.x * OFFSET_UNIT, -side.y * OFFSET_UNIT);
    return positions.length / 2 - 2;
  };
  for (const line of lines) {
    const bends = withoutRepeats(line);
    const closed = bends.length > 3 && isSame(bends[0]!, bends.at(-1)!);
    let last = -1;
    for (let i = 0; i < bends.length && bends.length > 1; i++) {
      const bend = bends[i]!;
      const before = bends[i - 1] ?? (closed ? bends.at(-2)! : null);
      const after = bends[i + 1] ?? (closed ? bends[1]! : null);
      for (const side of sidesOf(before && leftOf(before, bend), after && leftOf(bend, after))) {
        const own = put(bend, side);
        if (last >= 0) triangles.push(last, last + 1, own, own, last + 1, own + 1);
        last = own;
      }
      if (i > 0 && (i % STRETCH === 0 || i === bends.length - 1)) {
        starts.push(triangles.length);
        const from = i - (i % STRETCH || STRETCH);
        bounds.push(...boxOf(bends.slice(from, i + 1).map(({ position }) => position)));
      }
    }
  }
  return {
    positions: Float32Array.from(positions),
    offsets: Int16Array.from(offsets),
    triangles: Uint32Array.from(triangles),
    starts: Uint32Array.from(starts),
    bounds: Float32Array.from(bounds),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Bend extends Point {
  readonly position: Position;
}

function withoutRepeats(line: readonly Position[]): Bend[] {
  const bends: Bend[] = [];
  for (const position of line) {
    const bend = { x: mercatorX(position[0]!), y: mercatorY(position[1]!), position };
    if (bends.length === 0 || !isSame(bends.at(-1)!, bend)) bends.push(bend);
  }
  return bends;
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

/** A unit to the left of the way from one point to another. */
function leftOf(from: Point, to: Point): Point {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  return { x: y / length, y: -x / length };
}

/** Left corners of a bend between two pieces of a line: one in their middle, or one of each where it is sharp. */
function sidesOf(before: Point | null, after: Point | null): Point[] {
  if (!before || !after) return [before ?? after!];
  const sum = { x: before.x + after.x, y: before.y + after.y };
  const square = sum.x * sum.x + sum.y * sum.y;
  if (square < (2 / LONGEST_MITRE) ** 2) return [before, after];
  return [{ x: (sum.x * 2) / square, y: (sum.y * 2) / square }];
}
