import earcut, { flatten } from 'earcut';
import type { Area } from './area-shapes.ts';
import { polygonsOf } from './area-shapes.ts';
import { mercatorX, mercatorY } from './mercator.ts';

/** Areas cut into triangles for the graphics card. Areas near each other stand near each other. */
export interface AreaMesh {
  /** Web Mercator x, y of each vertex, 0 to 1. */
  readonly positions: Float32Array;
  /** Area each vertex belongs to, as an index of `AreaShapes.codes`. */
  readonly areas: Uint16Array;
  readonly triangles: Uint32Array;
  /** The areas in the order their triangles stand. */
  readonly order: Uint16Array;
  /** Where in `triangles` each area of `order` begins, and one more for the end of the last. */
  readonly starts: Uint32Array;
}

type Outlined = Pick<Area, 'geometry'>;

/** @throws Error for more areas than an index of 16 bits can tell apart */
export function meshOf(areas: readonly Outlined[]): AreaMesh {
  if (areas.length > 65_535) throw new Error(`${areas.length} areas are more than a mesh can hold`);
  const positions: number[] = [];
  const owners: number[] = [];
  const triangles: number[] = [];
  const starts = [0];
  const order = nearTogether(areas);
  for (const index of order) {
    for (const polygon of polygonsOf(areas[index]!.geometry)) {
      const { vertices, holes } = flatten(polygon);
      const first = owners.length;
      for (const corner of earcut(vertices, holes, 2)) triangles.push(first + corner);
      for (let i = 0; i < vertices.length; i += 2) {
        positions.push(mercatorX(vertices[i]!), mercatorY(vertices[i + 1]!));
        owners.push(index);
      }
    }
    starts.push(triangles.length);
  }
  return {
    positions: Float32Array.from(positions),
    areas: Uint16Array.from(owners),
    triangles: Uint32Array.from(triangles),
    order: Uint16Array.from(order),
    starts: Uint32Array.from(starts),
  };
}

const GRID = 1024;

/** Indices of the areas along a Z-order curve through their first positions. */
function nearTogether(areas: readonly Outlined[]): number[] {
  const key = ({ geometry }: Outlined) => {
    const [longitude = 0, latitude = 0] = polygonsOf(geometry)[0]?.[0]?.[0] ?? [];
    return interleave(
      Math.floor(mercatorX(longitude) * GRID * 8),
      Math.floor(mercatorY(latitude) * GRID * 8),
    );
  };
  const keys = areas.map(key);
  return areas.map((_, index) => index).sort((a, b) => keys[a]! - keys[b]!);
}

function interleave(x: number, y: number): number {
  let mixed = 0;
  for (let bit = 12; bit >= 0; bit--) mixed = mixed * 4 + ((x >> bit) & 1) * 2 + ((y >> bit) & 1);
  return mixed;
}

/**
 * Stretches of `triangles` that a box of the world needs, `[first, count]`, neighbours joined: a few
 * draws with some triangles too many are quicker than many exact ones.
 * @param starts where in `triangles` each piece begins, and one more for the end of the last
 * @param visible whether a piece is in sight
 */
export function stretchesOf(
  starts: Uint32Array,
  visible: (piece: number) => boolean,
): [first: number, count: number][] {
  const stretches: [number, number][] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    if (!visible(i)) continue;
    const [first, end] = [starts[i]!, starts[i + 1]!];
    const last = stretches.at(-1);
    if (last && first - (last[0] + last[1]) <= JOINED) last[1] = end - last[0];
    else stretches.push([first, end - first]);
  }
  return stretches;
}

/** Vertices of triangles out of sight that are drawn along rather than making one more draw. */
const JOINED = 6_000;
