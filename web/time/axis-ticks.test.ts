import { describe, expect, test } from 'vitest';
import { monthNumber, monthOfNumber } from '#domain/period.ts';
import { axisTicks } from './axis-ticks.ts';

const range = (from: string, to: string) => ({ from: monthNumber(from), to: monthNumber(to) });
const text = (ticks: ReturnType<typeof axisTicks>) =>
  ticks.map(({ month, kind }) => (kind === 'year' ? monthOfNumber(month).slice(0, 4) : monthOfNumber(month)));

describe('ticks of the time axis', () => {
  test('are years over a long range', () => {
    expect(text(axisTicks(range('2016-03', '2020-05'), 300))).toEqual(['2017', '2018', '2019', '2020']);
  });
  test('skip years when there is no room for all', () => {
    expect(text(axisTicks(range('1989-01', '2023-12'), 350))).toEqual([
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
  });
  test('are months, with the year at each January, over a short range', () => {
    expect(text(axisTicks(range('2020-11', '2021-03'), 400))).toEqual([
      '2020-11',
      '2020-12',
      '2021',
      '2021-02',
      '2021-03',
    ]);
  });
  test('keep their distance at every width', () => {
    for (let width = 100; width < 1400; width += 50) {
      const ticks = axisTicks(range('2010-03', '2022-09'), width);
      const px = width / 151;
      for (let i = 1; i < ticks.length; i++) {
        expect((ticks[i]!.month - ticks[i - 1]!.month) * px).toBeGreaterThanOrEqual(44);
      }
    }
  });
});
