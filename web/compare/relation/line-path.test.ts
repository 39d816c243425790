import { expect, test } from 'vitest';
import { linePath } from './line-path.ts';
import { plotAxis } from './plot-axis.ts';

const points = (path: string) =>
  path
    .split(/[ML]/)
    .filter(Boolean)
    .map((pair) => pair.split(',').map(Number) as [number, number]);

test('on linear axes the line is straight and runs from edge to edge', () => {
  const [x, y] = [plotAxis([0, 10], 'linear', 0, 100), plotAxis([0, 10], 'linear', 100, -100)];
  const line = points(linePath({ slope: 0.5, intercept: 0 }, x, y));
  expect(line[0]![0]).toBeCloseTo(0, 0);
  expect(line.at(-1)![0]).toBeCloseTo(100, 0);
  for (const [px, py] of line) expect(100 - py).toBeCloseTo(px / 2, 0);
});

test('on logarithmic axes it passes through its own points', () => {
  const [x, y] = [plotAxis([1, 1000], 'log', 0, 300), plotAxis([1, 1000], 'log', 300, -300)];
  for (const [px, py] of points(linePath({ slope: 1, intercept: 0 }, x, y)))
    expect(300 - py).toBeCloseTo(px, 0);
});

test('what would leave the plot is not drawn', () => {
  const [x, y] = [plotAxis([0, 10], 'linear', 0, 100), plotAxis([0, 10], 'linear', 100, -100)];
  expect(linePath({ slope: 0, intercept: 99 }, x, y)).toBe('');
});
