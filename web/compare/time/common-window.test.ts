import { expect, test } from 'vitest';
import { commonWindow } from './common-window.ts';

const span = (firstMonth: number, lastMonth: number) => ({ firstMonth, lastMonth });

test('without a window the months are those both have, the later measure taken later', () => {
  expect(commonWindow(span(10, 20), span(5, 15), 0, null)).toEqual({ from: 10, to: 15 });
  expect(commonWindow(span(10, 20), span(5, 15), 3, null)).toEqual({ from: 10, to: 12 });
});

test('a window that was chosen stays as it is', () => {
  expect(commonWindow(span(10, 20), span(5, 15), 0, { from: 1, to: 2 })).toEqual({ from: 1, to: 2 });
});

test('measures without a month in common, or empty ones, have nothing to draw', () => {
  expect(commonWindow(span(10, 20), span(1, 5), 0, null)).toBeNull();
  expect(commonWindow(span(10, 20), span(0, -1), 0, null)).toBeNull();
});
