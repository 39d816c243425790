import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import {
  alignWindow,
  clampWindow,
  lengthOf,
  moveWindow,
  windowFromQuery,
  windowToQuery,
  withEnd,
  withStart,
} from './month-window.ts';
import type { Step } from './month-window.ts';

const RANGE = { from: monthNumber('2010-03'), to: monthNumber('2022-09') };
const month = fc.integer({ min: RANGE.from - 30, max: RANGE.to + 30 });
const inside = fc
  .tuple(fc.integer({ min: RANGE.from, max: RANGE.to }), fc.integer({ min: RANGE.from, max: RANGE.to }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const step = fc.constantFrom<Step>('month', 'quarter', 'year');

describe('a window of months', () => {
  test('stays in the range and in order whatever is done to it', () => {
    fc.assert(
      fc.property(inside, month, step, (window, target, size) => {
        for (const next of [
          withStart(window, target, size, RANGE),
          withEnd(window, target, size, RANGE),
          moveWindow(window, target - window.from, RANGE),
          alignWindow(window, size, RANGE),
          clampWindow({ from: target, to: target + 5 }, RANGE),
        ]) {
          expect(next.from).toBeGreaterThanOrEqual(RANGE.from);
          expect(next.to).toBeLessThanOrEqual(RANGE.to);
          expect(next.from).toBeLessThanOrEqual(next.to);
        }
      }),
    );
  });

  test('keeps its length when it is moved, also into the end of the range', () => {
    fc.assert(
      fc.property(inside, fc.integer({ min: -200, max: 200 }), (window, months) => {
        expect(lengthOf(moveWindow(window, months, RANGE))).toBe(lengthOf(window));
      }),
    );
  });

  test('begins and ends with whole quarters when the step is a quarter', () => {
    const window = { from: monthNumber('2015-05'), to: monthNumber('2017-05') };
    expect(withStart(window, monthNumber('2016-08'), 'quarter', RANGE).from).toBe(monthNumber('2016-07'));
    expect(withEnd(window, monthNumber('2016-08'), 'quarter', RANGE).to).toBe(monthNumber('2016-09'));
  });

  test('survives the way through the address bar', () => {
    fc.assert(
      fc.property(inside, (window) => {
        const { from, to } = windowToQuery(window);
        expect(windowFromQuery(from, to, RANGE)).toEqual(window);
      }),
    );
  });

  test('reads a year as January to December and an open end as the end of the range', () => {
    const year = '2015' as PartialDate;
    expect(windowFromQuery(year, year, RANGE)).toEqual({
      from: monthNumber('2015-01'),
      to: monthNumber('2015-12'),
    });
    expect(windowFromQuery(year, null, RANGE)?.to).toBe(RANGE.to);
    expect(windowFromQuery(null, null, RANGE)).toBeNull();
  });
});
