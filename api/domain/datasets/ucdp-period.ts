import { lastDay } from '../period.ts';
import type { PartialDate, Period } from '../period.ts';
import type { UcdpEvent } from './ucdp-event.ts';

/**
 * Period of an event: what UCDP's `date_prec` allows and no more. A whole month or year is written
 * as such ("2010-06", "2010"), so that nothing pretends to have happened on its first day.
 */
export function ucdpPeriod({ datePrecision, start, end }: UcdpEvent): Period {
  const [from, to] = [start as PartialDate, end as PartialDate];
  if (datePrecision === 1) return { from, to, precision: 'day' };
  if (datePrecision <= 3) return { from, to, precision: 'week' };
  const month = start.slice(0, 7) as PartialDate;
  if (start.endsWith('-01') && end === lastDay(month)) return { from: month, to: month, precision: 'month' };
  const year = start.slice(0, 4) as PartialDate;
  if (start.endsWith('-01-01') && end === lastDay(year)) return { from: year, to: year, precision: 'year' };
  return { from, to, precision: datePrecision === 4 ? 'month' : 'range' };
}
