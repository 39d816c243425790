import fc from 'fast-check';
import { test } from 'vitest';
import { dayOfNumber, monthNumber } from '#domain/period.ts';
import { monthOfDay } from './month-of-day.ts';

test('the month of a day is that of the calendar, from the year 0 to 9999', () => {
  const days = fc.integer({ min: -719_528, max: 2_932_896 });
  fc.assert(fc.property(days, (day) => monthOfDay(day) === monthNumber(dayOfNumber(day))));
});
