import { dictionary, float64, int32, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import { describe, expect, test } from 'vitest';
import { readCube } from './read-cube.ts';

const REST = {
  measure: 'documents',
  level: 'state',
  bin: 'month',
  unit: 'documents',
  firstMonth: 24_252,
  lastMonth: 24_260,
  undated: [{ code: '30', items: 2 }],
};

function arrow(columns: Record<string, unknown[]>, rest: Record<string, unknown> = REST): ArrayBuffer {
  const table = tableFromArrays(columns, {
    types: { place: dictionary(utf8(), int32()), month: int32(), starts: float64(), ends: float64() },
  });
  table.schema.metadata = new Map(Object.entries(rest).map(([key, value]) => [key, JSON.stringify(value)]));
  return tableToIPC(table, { format: 'stream' })!.slice().buffer as ArrayBuffer;
}

describe('a cube read from Arrow', () => {
  test('has its columns, and every place among its codes, also one whose papers are all undated', () => {
    const cube = readCube(
      arrow({
        place: ['07', '00', '07'],
        month: [24_252, 24_253, 24_260],
        starts: [1, 2, 0],
        ends: [0, 2, 1],
      }),
    );
    expect(cube.codes).toEqual(['07', '00', '30']);
    expect([...Array.from(cube.place)]).toEqual([0, 1, 0]);
    expect([...Array.from(cube.month)]).toEqual([24_252, 24_253, 24_260]);
    expect([...Array.from(cube.starts)]).toEqual([1, 2, 0]);
    expect([...Array.from(cube.ends)]).toEqual([0, 2, 1]);
    expect(cube.firstMonth).toBe(24_252);
  });

  test('may be empty', () => {
    const cube = readCube(arrow({ place: [], month: [], starts: [], ends: [] }, { ...REST, undated: [] }));
    expect(cube.codes).toEqual([]);
    expect(cube.place.length).toBe(0);
  });

  test('is refused when it is not one', () => {
    expect(() => readCube(arrow({ place: ['07'], month: [1], starts: [1], ends: [1] }, {}))).toThrow();
    expect(() => readCube(arrow({ place: ['07'], month: [1], starts: [1] }))).toThrow('"ends"');
    expect(() => readCube(new TextEncoder().encode('<html>').buffer as ArrayBuffer)).toThrow();
  });
});
