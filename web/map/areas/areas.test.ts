import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import type { PlaceCode } from '#domain/ids.ts';
import { areaFinder } from './area-finder.ts';
import { meshOf, stretchesOf } from './area-mesh.ts';
import { boundsOf, outlineOf, shapesOf } from './area-shapes.ts';
import type { Area } from './area-shapes.ts';
import { mercatorX, mercatorY } from './mercator.ts';

/** A square of a grid of whole degrees over Mexico, with a hole in its middle when asked for. */
function cell(column: number, row: number, hole: boolean): Area {
  const [west, south] = [-110 + column, 16 + row];
  const ring = (inset: number): Position[] => [
    [west + inset, south + inset],
    [west + 1 - inset, south + inset],
    [west + 1 - inset, south + 1 - inset],
    [west + inset, south + 1 - inset],
    [west + inset, south + inset],
  ];
  const code = `07${String(column * 10 + row + 1).padStart(3, '0')}` as PlaceCode;
  const coordinates = hole ? [ring(0), ring(0.3).reverse()] : [ring(0)];
  return { code, geometry: { type: 'Polygon', coordinates } };
}

const grid = fc
  .uniqueArray(fc.record({ column: fc.nat(9), row: fc.nat(9), hole: fc.boolean() }), {
    minLength: 1,
    maxLength: 30,
    selector: ({ column, row }) => column * 10 + row,
  })
  .map((cells) =>
    cells.map(({ column, row, hole }) => ({ column, row, hole, area: cell(column, row, hole) })),
  );

describe('areas for the map', () => {
  test('are found from any position inside, not in their holes nor beside them', () => {
    const at = fc.tuple(
      fc.double({ min: 0.01, max: 9.99, noNaN: true }),
      fc.double({ min: 0.01, max: 9.99, noNaN: true }),
    );
    fc.assert(
      fc.property(grid, at, (cells, [x, y]) => {
        const fraction = (value: number) => value - Math.floor(value);
        const edge = [fraction(x), fraction(y)].some((one) =>
          [0, 0.3, 0.7, 1].some((side) => Math.abs(one - side) < 1e-3),
        );
        fc.pre(!edge);
        const find = areaFinder(shapesOf(cells.map(({ area }) => area)));
        const inHole = [x, y].every((value) => fraction(value) > 0.3 && fraction(value) < 0.7);
        const expected = cells.findIndex(
          ({ column, row, hole }) => column === Math.floor(x) && row === Math.floor(y) && !(hole && inHole),
        );
        expect(find(-110 + x, 16 + y)).toBe(expected < 0 ? null : expected);
      }),
    );
  });

  test('are cut into triangles that cover each of them once', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const mesh = meshOf(cells.map(({ area }) => area));
        const covered = new Float64Array(cells.length);
        for (let i = 0; i < mesh.triangles.length; i += 3) {
          const corners = [0, 1, 2].map((k) => mesh.triangles[i + k]!);
          const [ax, ay, bx, by, cx, cy] = corners.flatMap((one) => [
            mesh.positions[one * 2]!,
            mesh.positions[one * 2 + 1]!,
          ]) as [number, number, number, number, number, number];
          covered[mesh.areas[corners[0]!]!]! += Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        }
        cells.forEach(({ column, row, hole }, index) => {
          const box = (inset: number) =>
            (mercatorX(-109 + column - inset) - mercatorX(-110 + column + inset)) *
            (mercatorY(16 + row + inset) - mercatorY(17 + row - inset));
          const expected = box(0) - (hole ? box(0.3) : 0);
          expect(Math.abs(covered[index]! - expected) / expected).toBeLessThan(1e-2);
        });
      }),
    );
  });

  test('that are in sight are all drawn', () => {
    fc.assert(
      fc.property(grid, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (cells, seen) => {
        const mesh = meshOf(cells.map(({ area }) => area));
        const stretches = stretchesOf(mesh.starts, (piece) => seen[mesh.order[piece]!]!);
        mesh.order.forEach((area, i) => {
          if (!seen[area]) return;
          const [first, end] = [mesh.starts[i]!, mesh.starts[i + 1]!];
          expect(stretches.some(([from, count]) => from <= first && from + count >= end)).toBe(true);
        });
      }),
    );
  });

  test('keep their outline and their box', () => {
    const shapes = shapesOf([cell(1, 2, true), cell(3, 4, false)]);
    expect(boundsOf(shapes, 0)).toEqual([-109, 18, -108, 19]);
    expect(outlineOf(shapes, 0).coordinates).toHaveLength(2);
    expect(outlineOf(shapes, 1).coordinates[0]).toEqual(cell(3, 4, false).geometry.coordinates[0]);
  });

  test('that are more than an index can hold are refused', () => {
    const many = new Array<Area>(65_536).fill(cell(0, 0, false));
    expect(() => meshOf(many)).toThrow('65536 areas');
  });
});
