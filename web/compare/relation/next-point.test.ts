import { expect, test } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { nextPoint } from './next-point.ts';

const point = (code: string, x: number, y: number) => ({ code: code as PlaceCode, x, y });
const POINTS = [point('01', 3, 1), point('02', 1, 2), point('03', 2, 3)];
const at = (active: string | null, key: string) => nextPoint(POINTS, active as PlaceCode | null, key);

test('arrows go along x and along y and stop at the ends', () => {
  expect(at('02', 'ArrowRight')).toBe('03');
  expect(at('03', 'ArrowRight')).toBe('01');
  expect(at('01', 'ArrowRight')).toBe('01');
  expect(at('01', 'ArrowUp')).toBe('02');
  expect(at('01', 'ArrowDown')).toBe('01');
});

test('the first key goes to the least, Home and End to the ends, others nowhere', () => {
  expect(at(null, 'ArrowLeft')).toBe('02');
  expect(at('99', 'ArrowUp')).toBe('01');
  expect([at('03', 'Home'), at('03', 'End'), at('03', 'a')]).toEqual(['02', '01', null]);
  expect(nextPoint([], null, 'End')).toBeNull();
});
