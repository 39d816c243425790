import { tableFromIPC } from '@uwdata/flechette';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import type { Cube } from '#domain/summary.ts';
import { cubeToArrow } from './cube-to-arrow.ts';

const CODES = ['00', '07', '30', '12'] as PlaceCode[];

const row = fc.record({
  place: fc.nat(CODES.length - 1),
  month: fc.integer({ min: 0, max: 120_000 }),
  starts: fc.double({ min: 0, max: 1e9, noNaN: true }),
  ends: fc.nat(),
});

function cubeOf(rows: { place: number; month: number; starts: number; ends: number }[]): Cube {
  return {
    measure: 'documents',
    level: 'state',
    bin: 'month',
    unit: 'documents',
    firstMonth: 24_252,
    lastMonth: 24_260,
    codes: CODES,
    place: rows.map((r) => r.place),
    month: rows.map((r) => r.month),
    starts: rows.map((r) => r.starts),
    ends: rows.map((r) => r.ends),
    undated: [{ code: '07' as PlaceCode, items: 3 }],
  };
}

describe('cubeToArrow', () => {
  it('loses nothing on the way through Arrow', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const cube = cubeOf(rows);
        const table = tableFromIPC(cubeToArrow(cube));
        expect(table.numRows).toBe(rows.length);
        expect(Array.from(table.getChild('place'))).toEqual(rows.map((r) => CODES[r.place]));
        for (const column of ['month', 'starts', 'ends'] as const) {
          expect(Array.from(table.getChild(column), Number)).toEqual(cube[column]);
        }
        expect(table.schema.metadata?.get('undated')).toBe('[{"code":"07","items":3}]');
        expect(table.schema.metadata?.get('firstMonth')).toBe('24252');
      }),
    );
  });
});
