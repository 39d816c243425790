import { describe, expect, test } from 'vitest';
import { monthNumber } from '#domain/period.ts';
import type { PartialDate, Period } from '#domain/period.ts';
import { formatDate, formatMonth, formatPeriod, formatWindow } from './format-time.ts';

const date = (text: string) => text as PartialDate;
const AUGUST = monthNumber('2021-08');

describe('dates in words', () => {
  test('are as exact as they are known, never more', () => {
    expect(formatDate(date('2021-08-15'), 'es-MX')).toBe('15 de agosto de 2021');
    expect(formatDate(date('2021-08'), 'es-MX')).toBe('agosto de 2021');
    expect(formatDate(date('2021'), 'es-MX')).toBe('2021');
    expect(formatDate(date('2021-08-15'), 'en-GB')).toBe('15 August 2021');
  });

  test('keep their day in every time zone', () => {
    expect(formatDate(date('2021-01-01'), 'es-MX')).toBe('1 de enero de 2021');
  });

  test('are short where there is no room', () => {
    expect(formatMonth(AUGUST, 'es-MX', 'short')).toBe('ago 2021');
    expect(formatMonth(AUGUST, 'en-GB', 'short')).toBe('Aug 2021');
  });

  test('are said once when both ends are the same', () => {
    const period: Period = { from: date('2021-08'), to: date('2021-08'), precision: 'month' };
    expect(formatPeriod(period, 'es-MX')).toEqual({
      from: 'agosto de 2021',
      to: 'agosto de 2021',
      same: true,
    });
    expect(formatPeriod({ ...period, to: null }, 'es-MX')).toEqual({
      from: 'agosto de 2021',
      to: null,
      same: false,
    });
  });

  test('give the window its first and last month', () => {
    expect(formatWindow({ from: AUGUST, to: AUGUST + 5 }, 'es-MX')).toEqual({
      from: 'agosto de 2021',
      to: 'enero de 2022',
    });
  });
});
