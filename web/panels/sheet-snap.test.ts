import { expect, test } from 'vitest';
import { nearestSnap } from './sheet-snap.ts';

test('a sheet let go gently rests at the nearest stop', () => {
  expect(nearestSnap(0.2, 0)).toBe('peek');
  expect(nearestSnap(0.5, 0.1)).toBe('half');
  expect(nearestSnap(0.9, -0.1)).toBe('full');
});

test('a flick carries it to the next stop in its direction', () => {
  expect(nearestSnap(0.2, 0.9)).toBe('half');
  expect(nearestSnap(0.6, 0.9)).toBe('full');
  expect(nearestSnap(0.95, -0.9)).toBe('half');
  expect(nearestSnap(0.3, -0.9)).toBe('peek');
});
