import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLASSES, classBreaks, classOf, classRanges } from './class-breaks.ts';

const counts = fc.array(fc.integer({ min: 0, max: 50_000 }), { maxLength: 200 });

describe('class breaks', () => {
  test('ascend from 1 and are no more than the colours there are', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const breaks = classBreaks(values);
        expect(breaks.length).toBeLessThanOrEqual(CLASSES);
        for (let i = 1; i < breaks.length; i++) expect(breaks[i]!).toBeGreaterThan(breaks[i - 1]!);
        if (values.some((value) => value > 0)) expect(breaks[0]).toBe(1);
      }),
    );
  });

  test('leave no class empty over the whole period but perhaps the first', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const breaks = classBreaks(values);
        const used = new Set(values.map((value) => classOf(value, breaks)));
        for (let k = 2; k <= breaks.length; k++) expect(used).toContain(k);
      }),
    );
  });

  test('give each value its own class when there are few', () => {
    expect(classBreaks([0, 3, 1, 2, 2])).toEqual([1, 2, 3]);
    expect(classBreaks([7, 4])).toEqual([1, 7]);
  });

  test('are none where nothing is counted', () => {
    expect(classBreaks([0, 0])).toEqual([]);
    expect(classOf(0, [])).toBe(0);
  });

  test('put every count into the range its legend shows', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 60_000 }), (values, count) => {
        const breaks = classBreaks([...values, 1]);
        const range = classRanges(breaks)[classOf(count, breaks) - 1]!;
        expect(count).toBeGreaterThanOrEqual(range.from);
        if (range.to !== null) expect(count).toBeLessThanOrEqual(range.to);
      }),
    );
  });
});
