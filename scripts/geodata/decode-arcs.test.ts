import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { decodeArcs, encodeArcs } from './decode-arcs.ts';
import { findCrossings } from './find-crossings.ts';
import { orientPolygons, ringPoints, signedArea } from './orient-polygons.ts';

const point = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
const topologyOf = (arcs: [number, number][][]): Topology => ({ type: 'Topology', objects: {}, arcs });

describe('arcs', () => {
  it('survive encoding and decoding', () => {
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 2 })), (arcs) => {
        expect(decodeArcs(topologyOf(encodeArcs(arcs)))).toEqual(arcs);
      }),
    );
  });

  it('cross whichever way they are drawn and in whichever order they are given', () => {
    const segment = fc.tuple(point, point).filter(([a, b]) => a[0] !== b[0] || a[1] !== b[1]);
    fc.assert(
      fc.property(segment, segment, (a, b) => {
        const count = findCrossings([a, b]).length;
        expect(findCrossings([b, a])).toHaveLength(count);
        expect(findCrossings([[a[1], a[0]], b])).toHaveLength(count);
      }),
    );
  });

  it('make rings that turn counter-clockwise outside and clockwise in holes', () => {
    const corner = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(corner, corner, fc.boolean(), fc.boolean(), (width, height, flipOuter, flipHole) => {
        const box = (size: number, flip: boolean) => {
          const [w, h] = [width * size, height * size];
          const ring: [number, number][] = [
            [-w, -h],
            [w, -h],
            [w, h],
            [-w, h],
            [-w, -h],
          ];
          return flip ? ring.reverse() : ring;
        };
        const arcs = [box(3, flipOuter), box(1, flipHole)];
        const turned = orientPolygons({ type: 'Polygon', arcs: [[0], [1]] }, arcs) as { arcs: number[][] };
        const [outer, hole] = turned.arcs.map((ring) => signedArea(ringPoints(ring, arcs)));
        expect(outer).toBeGreaterThan(0);
        expect(hole).toBeLessThan(0);
      }),
    );
  });
});
