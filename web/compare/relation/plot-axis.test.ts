import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plotAxis, sensibleAxis } from './plot-axis.ts';

test('skewed values get a logarithmic axis, even ones and those below zero a linear one', () => {
  expect(sensibleAxis([1, 2, 3, 4, 5])).toBe('linear');
  expect(sensibleAxis([1, 2, 3, 4, 500])).toBe('log');
  expect(sensibleAxis([0, 0, 1, 2, 500])).toBe('log');
  expect(sensibleAxis([-1, 2, 3, 4, 500])).toBe('linear');
  expect(sensibleAxis([])).toBe('linear');
});

test('every value lies within the axis, in its order, whatever the kind', () => {
  const value = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
  const values = fc.array(value, { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.constantFrom('linear' as const, 'log' as const), (list, kind) => {
      const axis = plotAxis(list, kind, 100, 400);
      const sorted = list.toSorted((a, b) => a - b);
      const pixels = sorted.map(axis.at);
      for (const [i, pixel] of pixels.entries()) {
        expect(pixel).toBeGreaterThanOrEqual(100 - 1e-6);
        expect(pixel).toBeLessThanOrEqual(500 + 1e-6);
        if (i > 0) expect(pixel).toBeGreaterThanOrEqual(pixels[i - 1]! - 1e-6);
      }
    }),
  );
});

test('a logarithmic axis names powers of ten, and zero where there is one', () => {
  expect(plotAxis([1, 10_000], 'log', 0, 100).ticks).toEqual([1, 10, 100, 1000, 10_000]);
  expect(plotAxis([0, 1, 10_000], 'log', 0, 100).ticks).toEqual([0, 1, 10, 100, 1000, 10_000]);
  expect(plotAxis([30, 70], 'log', 0, 100).ticks).toEqual([50]);
});
