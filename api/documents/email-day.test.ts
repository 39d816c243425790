import { expect, test } from 'vitest';
import { emailDay } from './email-day.ts';

test.each([
  ['Sun, 15 Aug 2021 23:30:00 -0500', '2021-08-15'],
  ['15 Aug 2021 01:00:00 -0600', '2021-08-15'],
  ['Mon, 16 Aug 2021 03:30:00 +0000', '2021-08-15'],
  ['Mon, 16 Aug 2021 03:30:00 GMT', '2021-08-15'],
  ['Mon, 16 Aug 2021 18:30:00 GMT', '2021-08-16'],
  ['1 Dec 21 10:00 -0600', '2021-12-01'],
])('%s is the day %s in Mexico', (header, day) => {
  expect(emailDay(header)).toBe(day);
});

test.each([null, '', 'mañana', '31 Feb 2021 10:00:00 -0600', '15 Xxx 2021', '99 Aug 2021 99:99:00 GMT'])(
  '%s is no day',
  (header) => {
    expect(emailDay(header)).toBeNull();
  },
);
