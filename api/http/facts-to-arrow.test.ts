import { tableFromIPC } from '@uwdata/flechette';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORD_COLUMNS } from '../queries/facts/facts-in-columns.ts';
import type { FactColumns } from '../queries/facts/facts-in-columns.ts';
import { factNumbersToArrow, factsToArrow, POINT_STEP } from './facts-to-arrow.ts';

const word = fc.constantFrom(null, 'incident', '07089', 'cjng los-viagras', 'ñ');
const anyRow = fc.record({
  no: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  start: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  end: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  longitude: fc.oneof(fc.constant(NaN), fc.double({ min: -118, max: -86, noNaN: true })),
  latitude: fc.oneof(fc.constant(NaN), fc.double({ min: 14, max: 33, noNaN: true })),
  wherePrecision: fc.integer({ min: 1, max: 7 }),
  confidence: fc.integer({ min: 0, max: 100 }),
  killed: fc.oneof(fc.constant(NaN), fc.nat(1000)),
  headcount: fc.oneof(fc.constant(NaN), fc.nat(100_000)),
  words: fc.array(word, { minLength: WORD_COLUMNS.length, maxLength: WORD_COLUMNS.length }),
});

function columnsOf(rows: readonly (typeof anyRow extends fc.Arbitrary<infer R> ? R : never)[]): FactColumns {
  const numbers = (name: Exclude<keyof (typeof rows)[number], 'words'>) => rows.map((row) => row[name]);
  return {
    no: Int32Array.from(numbers('no')),
    start: Int32Array.from(numbers('start')),
    end: Int32Array.from(numbers('end')),
    longitude: Float32Array.from(numbers('longitude')),
    latitude: Float32Array.from(numbers('latitude')),
    wherePrecision: Uint8Array.from(numbers('wherePrecision')),
    confidence: Uint8Array.from(numbers('confidence')),
    killed: Float32Array.from(numbers('killed')),
    headcount: Float32Array.from(numbers('headcount')),
    words: Object.fromEntries(
      WORD_COLUMNS.map((name, index) => [name, rows.map(({ words }) => words[index] ?? null)]),
    ) as FactColumns['words'],
  };
}

describe('facts as Arrow', () => {
  it('lose nothing on the way but what a point is rounded by (property)', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const columns = columnsOf(rows);
        const table = tableFromIPC(factsToArrow(columns, { datasetVersion: 'v1' }));
        expect(table.numRows).toBe(rows.length);
        expect(table.schema.metadata?.get('datasetVersion')).toBe('v1');
        expect(table.getChild('no')).toBeFalsy();
        for (const name of ['start', 'end', 'wherePrecision', 'confidence', 'killed', 'headcount'] as const)
          expect([...table.getChild(name).toArray()]).toEqual([...columns[name]]);
        for (const name of ['longitude', 'latitude'] as const)
          [...table.getChild(name).toArray()].forEach((value: number, row) => {
            const exact = columns[name][row]!;
            if (Number.isNaN(exact)) expect(value).toBeNaN();
            else expect(Math.abs(value - exact)).toBeLessThanOrEqual(POINT_STEP / 2 + 1e-5);
          });
        for (const name of WORD_COLUMNS) expect([...table.getChild(name)]).toEqual(columns.words[name]);
      }),
      { numRuns: 60 },
    );
  });

  it('have their numbers apart, in the same order', () => {
    const no = Int32Array.of(7, 3, 2_000_000_000);
    const table = tableFromIPC(factNumbersToArrow({ no }, {}));
    expect([...table.getChild('no').toArray()]).toEqual([...no]);
  });
});
