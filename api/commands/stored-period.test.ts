import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePeriod } from '../testing/make-document.ts';
import { storedPeriod } from './stored-period.ts';

describe('storedPeriod', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-08-15', '2021-08-15', '2021-08-15'],
  ])('keeps %s as stated beside the days it can mean', (date, firstDay, lastDay) => {
    expect(storedPeriod(makePeriod(date)).stored).toMatchObject({ from: date, to: date, firstDay, lastDay });
  });

  it('takes a period open at both ends for no date', () => {
    const open = { from: null, to: null, precision: 'range' } as const;
    expect(storedPeriod(open)).toEqual(storedPeriod(null));
  });

  it('leaves an impossible period out with a note, and never another', () => {
    const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
    fc.assert(
      fc.property(year, year, (from, to) => {
        const { stored, note } = storedPeriod(makePeriod(from, to));
        const impossible = from === '0000' || to === '0000' || from > to;
        expect(stored.precision === null).toBe(impossible);
        expect(note?.code).toBe(impossible ? 'impossible-date' : undefined);
      }),
    );
  });
});
