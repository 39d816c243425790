import { expect, test } from 'vitest';
import type { Trend } from '#domain/statistics/trend.ts';
import { trendDirection } from './trend-direction.ts';

const trend = (tau: number, p: number): Trend => ({
  method: 'theil-sen, mann-kendall',
  slope: tau,
  tau,
  p,
  n: 25,
});

test('a trend has a direction only when chance would hardly give it', () => {
  expect(trendDirection(trend(0.62, 0.001))).toBe('up');
  expect(trendDirection(trend(-0.62, 0.049))).toBe('down');
  expect(trendDirection(trend(-0.3, 0.05))).toBe('unclear');
  expect(trendDirection(trend(0, 0))).toBe('unclear');
  expect(trendDirection(null)).toBe('unclear');
});
