import { z } from 'zod';
import { DatePrecision } from './precision.ts';

/**
 * A date as exact as it is known: `2021`, `2021-08` or `2021-08-15` (proleptic Gregorian, local
 * Mexican calendar day). Unknown months and days are absent, never 1 January.
 */
export const PartialDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD',
  )
  .refine((text) => text.length < 10 || isCalendarDay(text), 'that day is not in the calendar')
  .brand('PartialDate');
export type PartialDate = z.infer<typeof PartialDate>;

/** From–to, both ends included; `null` is open or not said. `2021-08/2021-08` is the month of August 2021. */
export const Period = z.object({
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
  precision: DatePrecision,
});
export type Period = z.infer<typeof Period>;

/** An ISO day with all parts, `YYYY-MM-DD`. */
export type IsoDay = string & { readonly __brand?: 'IsoDay' };

function isCalendarDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return day <= daysInMonth(year, month);
}

/** Days of a month, 1 to 12, in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** First day a partial date can mean: `2021` → `2021-01-01`. For sorting and range tests only, never for display. */
export function firstDay(date: PartialDate): IsoDay {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day a partial date can mean: `2020-02` → `2020-02-29`. */
export function lastDay(date: PartialDate): IsoDay {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}

/** Precision of a single partial date: by its length. */
export function precisionOf(date: PartialDate): 'day' | 'month' | 'year' {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** Days since 1970-01-01 of an ISO day; negative before. */
export function dayNumber(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

/** ISO day of a number of days since 1970-01-01. */
export function dayOfNumber(days: number): IsoDay {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** Months since January of year 0 of an ISO day or a month: the bin number of every monthly series. */
export function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** `YYYY-MM` of a month number. */
export function monthOfNumber(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
