import { expect, test } from 'vitest';
import { MUNICIPALITIES_FROM, STATES_BELOW, levelForZoom } from './view-level.ts';

test('municipalities come on zooming in and states come back on zooming out', () => {
  expect(levelForZoom(4.5, 'municipality')).toBe('state');
  expect(levelForZoom(8, 'state')).toBe('municipality');
});

test('between the thresholds the level stays what it was', () => {
  const between = (MUNICIPALITIES_FROM + STATES_BELOW) / 2;
  expect(levelForZoom(between, 'state')).toBe('state');
  expect(levelForZoom(between, 'municipality')).toBe('municipality');
});
