import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateMessage } from './estimate-message.ts';

test('is a plain number only where all agree', () => {
  expect(estimateMessage({ low: 3, best: 3, high: 3 })).toMatchObject({ key: null, values: { best: 3 } });
  expect(estimateMessage({ low: 3, best: null, high: 3 })).toMatchObject({ key: null, count: 3 });
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (a, b, c) => {
      const [low, best, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
      expect(estimateMessage({ low, best, high }).key === null).toBe(low === high);
    }),
  );
});

test('says both ends, and the best between them', () => {
  expect(estimateMessage({ low: 3, best: 4, high: 6 }).key).toBe('fact.estimate.best');
  expect(estimateMessage({ low: 3, best: 3, high: 4 }).key).toBe('fact.estimate.range');
  expect(estimateMessage({ low: 10, best: null, high: 15 }).key).toBe('fact.estimate.range');
});

test('leaves an open end open', () => {
  expect(estimateMessage({ low: 5, best: null, high: null }).key).toBe('fact.estimate.least');
  expect(estimateMessage({ low: 5, best: 7, high: null }).key).toBe('fact.estimate.bestLeast');
  expect(estimateMessage({ low: 0, best: null, high: 20 }).key).toBe('fact.estimate.most');
});

test('is plural when what is open may be many', () => {
  expect(estimateMessage({ low: 1, best: null, high: null }).count).toBe(2);
  expect(estimateMessage({ low: 1, best: 1, high: 1 }).count).toBe(1);
});
