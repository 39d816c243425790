import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyTable } from './key-table.ts';

describe('the table of keys', () => {
  it('answers the line a key was first met at, as a map would (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 200 }), (keys) => {
        const [table, map] = [createKeyTable(), new Map<string, number>()];
        keys.forEach((key, index) => {
          expect(table.meet(key, index + 1)).toBe(map.get(key));
          if (!map.has(key)) map.set(key, index + 1);
        });
      }),
    );
  });

  it('tells a million alike keys apart while it grows', () => {
    const table = createKeyTable();
    let repeated = 0;
    for (let number = 1; number <= 1_000_000; number++) {
      if (table.meet(`MEX${number}`, number) !== undefined) repeated++;
    }
    expect(repeated).toBe(0);
    expect(table.meet('MEX777777', 5)).toBe(777_777);
  });
});
