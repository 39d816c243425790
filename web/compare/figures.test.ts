import { expect, test } from 'vitest';
import {
  columnFormat,
  formatCorrelation,
  formatDistance,
  formatFigure,
  formatShare,
  formatTick,
} from './figures.ts';

test('figures have as many digits as say something', () => {
  expect([1768.04, 28.374, 1.2345, 0.0123, 12, 0].map((value) => formatFigure(value, 'es-MX'))).toEqual([
    '1,768',
    '28.4',
    '1.23',
    '0.012',
    '12',
    '0',
  ]);
});

test('distances and correlations have real signs', () => {
  expect([-693.4, 4552.43, 0].map((value) => formatDistance(value, 'es-MX'))).toEqual([
    '−693',
    '+4,552',
    '+0',
  ]);
  expect([0.6128, -0.35, -0.001].map((value) => formatCorrelation(value, 'es-MX'))).toEqual([
    '0.61',
    '−0.35',
    '0.00',
  ]);
});

test('shares are percents and ticks are short', () => {
  expect(formatShare(0.0588, 'en-GB')).toBe('5.9%');
  expect(formatTick(12_000, 'en-GB')).toBe('12k');
});

test('figures of a column have the same decimals', () => {
  const written = (...values: number[]) => values.map(columnFormat(values, 'es-MX'));
  expect(written(87, 81.41, -7.654)).toEqual(['87.0', '81.4', '−7.7']);
  expect(written(1, 20, 3)).toEqual(['1', '20', '3']);
  expect(written(1768.4, 2)).toEqual(['1,768', '2']);
  expect(written()).toEqual([]);
});
