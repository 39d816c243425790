import type { Topology } from 'topojson-specification';
import type { ArcPoints } from './find-crossings.ts';

/** Arcs of a quantised topology as absolute points in quantised units. */
export function decodeArcs(topology: Topology): readonly ArcPoints[] {
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx!), (y += dy!)] as const);
  });
}

/** The reverse of `decodeArcs`: delta-encoded arcs as a quantised topology stores them. */
export function encodeArcs(arcs: readonly ArcPoints[]): [number, number][][] {
  return arcs.map((points) =>
    points.map(([x, y], i) => {
      const before = points[i - 1];
      return before ? [x - before[0], y - before[1]] : [x, y];
    }),
  );
}
