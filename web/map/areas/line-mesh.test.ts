import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import { OFFSET_UNIT, lineMesh } from './line-mesh.ts';
import { mercatorX, mercatorY } from './mercator.ts';

const position = fc.tuple(fc.integer({ min: -110, max: -90 }), fc.integer({ min: 15, max: 30 }));
const lines = fc.array(fc.array(position, { maxLength: 150 }), { maxLength: 3 });

/** How far each corner lies from its bend, in half widths. */
function reaches({ offsets }: { offsets: Int16Array }): number[] {
  const at = (corner: number) => Math.hypot(offsets[corner * 2]!, offsets[corner * 2 + 1]!) / OFFSET_UNIT;
  return Array.from({ length: offsets.length / 2 }, (_, corner) => at(corner));
}

describe('lines as ribbons', () => {
  test('have corners on both sides of each bend, never further out than a mitre may be', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const mesh = lineMesh(all);
        for (let corner = 0; corner < mesh.positions.length / 2; corner += 2) {
          expect(mesh.positions.slice(corner * 2, corner * 2 + 2)).toEqual(
            mesh.positions.slice(corner * 2 + 2, corner * 2 + 4),
          );
          expect(mesh.offsets[corner * 2]! + mesh.offsets[corner * 2 + 2]!).toBe(0);
        }
        for (const reach of reaches(mesh)) {
          expect(reach).toBeGreaterThan(0.99);
          expect(reach).toBeLessThan(2.01);
        }
      }),
    );
  });

  test('are made of stretches that hold all triangles, each in a box that fits', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { positions, triangles, starts, bounds } = lineMesh(all);
        expect(starts.at(-1)).toBe(triangles.length);
        expect(bounds.length).toBe((starts.length - 1) * 4);
        for (let stretch = 0; stretch + 1 < starts.length; stretch++) {
          const [west, south, east, north] = bounds.slice(stretch * 4) as unknown as [
            number,
            number,
            number,
            number,
          ];
          const corners = [...triangles.subarray(starts[stretch], starts[stretch + 1])];
          const [x, y] = [0, 1].map((axis) => corners.map((corner) => positions[corner * 2 + axis]!));
          expect(Math.min(...x!)).toBeCloseTo(mercatorX(west), 6);
          expect(Math.max(...x!)).toBeCloseTo(mercatorX(east), 6);
          expect(Math.min(...y!)).toBeCloseTo(mercatorY(north), 6);
          expect(Math.max(...y!)).toBeCloseTo(mercatorY(south), 6);
        }
      }),
    );
  });

  test('meet without a gap where they close', () => {
    const ring: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    const { offsets } = lineMesh([ring]);
    expect(offsets.slice(0, 4)).toEqual(offsets.slice(-4));
  });

  test('of one place, or of none, draw nothing', () => {
    const spot: Position = [-99, 19];
    expect(lineMesh([[], [spot], [spot, spot]]).triangles).toHaveLength(0);
  });
});
