import { describe, expect, test } from 'vitest';
import { monthNumber } from '#domain/period.ts';
import { keyWindow } from './key-window.ts';

const RANGE = { from: monthNumber('2015-03'), to: monthNumber('2022-10') };
const WINDOW = { from: monthNumber('2018-01'), to: monthNumber('2018-12') };
const months = (from: string, to: string) => ({ from: monthNumber(from), to: monthNumber(to) });

describe('keys on the slider', () => {
  test('an arrow moves one end by one step', () => {
    expect(keyWindow('ArrowRight', 'start', WINDOW, 'month', RANGE)).toEqual(months('2018-02', '2018-12'));
    expect(keyWindow('ArrowLeft', 'end', WINDOW, 'quarter', RANGE)).toEqual(months('2018-01', '2018-09'));
    expect(keyWindow('ArrowUp', 'end', WINDOW, 'year', RANGE)).toEqual(months('2018-01', '2019-12'));
  });

  test('an arrow moves the window as a whole', () => {
    expect(keyWindow('ArrowRight', 'window', WINDOW, 'month', RANGE)).toEqual(months('2018-02', '2019-01'));
  });

  test('a page is a year, and five when the step is a year', () => {
    expect(keyWindow('PageUp', 'window', WINDOW, 'month', RANGE)).toEqual(months('2019-01', '2019-12'));
    expect(keyWindow('PageDown', 'start', WINDOW, 'year', RANGE)).toEqual(months('2015-03', '2018-12'));
  });

  test('Home and End go as far as it goes', () => {
    expect(keyWindow('Home', 'start', WINDOW, 'month', RANGE)).toEqual(months('2015-03', '2018-12'));
    expect(keyWindow('End', 'start', WINDOW, 'month', RANGE)).toEqual(months('2018-12', '2018-12'));
    expect(keyWindow('End', 'end', WINDOW, 'quarter', RANGE)).toEqual(months('2018-01', '2022-10'));
    expect(keyWindow('Home', 'window', WINDOW, 'month', RANGE)).toEqual(months('2015-03', '2016-02'));
    expect(keyWindow('End', 'window', WINDOW, 'month', RANGE)).toEqual(months('2021-11', '2022-10'));
  });

  test('an end never passes the other', () => {
    const narrow = months('2018-05', '2018-05');
    expect(keyWindow('ArrowRight', 'start', narrow, 'month', RANGE)).toEqual(narrow);
    expect(keyWindow('ArrowLeft', 'end', narrow, 'month', RANGE)).toEqual(narrow);
  });

  test('other keys are left to the page', () => {
    expect(keyWindow('Tab', 'start', WINDOW, 'month', RANGE)).toBeNull();
    expect(keyWindow('a', 'window', WINDOW, 'month', RANGE)).toBeNull();
  });
});
