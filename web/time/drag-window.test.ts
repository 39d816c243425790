import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthNumber } from '#domain/period.ts';
import { dragWindow } from './drag-window.ts';
import type { Handle } from './drag-window.ts';
import { lengthOf } from './month-window.ts';
import type { Step } from './month-window.ts';

const RANGE = { from: monthNumber('2015-03'), to: monthNumber('2022-10') };
const YEAR = { from: monthNumber('2018-01'), to: monthNumber('2018-12') };
const at = (month: string) => monthNumber(month) - RANGE.from;

describe('dragging the window', () => {
  test('keeps it in the range and in order wherever the pointer goes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Handle>('start', 'end', 'window', 'brush'),
        fc.constantFrom<Step>('month', 'quarter', 'year'),
        fc.double({ min: 0, max: 92, noNaN: true }),
        fc.double({ min: 0, max: 92, noNaN: true }),
        (handle, step, origin, position) => {
          const next = dragWindow({ handle, origin, window: YEAR }, position, step, RANGE);
          expect(next.from).toBeGreaterThanOrEqual(RANGE.from);
          expect(next.to).toBeLessThanOrEqual(RANGE.to);
          expect(next.from).toBeLessThanOrEqual(next.to);
          if (handle === 'window') expect(lengthOf(next)).toBe(12);
        },
      ),
    );
  });

  test('moves the seized end to the nearest month', () => {
    const start = { handle: 'start', origin: 0, window: YEAR } as const;
    expect(dragWindow(start, at('2017-06') + 0.4, 'month', RANGE).from).toBe(monthNumber('2017-06'));
    expect(dragWindow(start, at('2017-06') + 0.6, 'month', RANGE).from).toBe(monthNumber('2017-07'));
    const end = { ...start, handle: 'end' } as const;
    expect(dragWindow(end, at('2020-01'), 'month', RANGE)).toEqual({ ...YEAR, to: monthNumber('2019-12') });
  });

  test('snaps to quarters and years of the calendar', () => {
    const end = { handle: 'end', origin: 0, window: YEAR } as const;
    expect(dragWindow(end, at('2020-05'), 'quarter', RANGE).to).toBe(monthNumber('2020-03'));
    expect(dragWindow(end, at('2020-05'), 'year', RANGE).to).toBe(monthNumber('2019-12'));
  });

  test('reaches the last month though it does not end a year', () => {
    const end = { handle: 'end', origin: 0, window: YEAR } as const;
    expect(dragWindow(end, lengthOf(RANGE), 'year', RANGE).to).toBe(RANGE.to);
  });

  test('draws a new window over every step it touches, in either direction', () => {
    const brush = { handle: 'brush', origin: at('2019-05') + 0.5, window: RANGE } as const;
    const forth = dragWindow(brush, at('2020-02') + 0.1, 'quarter', RANGE);
    expect(forth).toEqual({ from: monthNumber('2019-04'), to: monthNumber('2020-03') });
    const back = dragWindow(brush, at('2018-12') + 0.9, 'month', RANGE);
    expect(back).toEqual({ from: monthNumber('2018-12'), to: monthNumber('2019-05') });
  });
});
