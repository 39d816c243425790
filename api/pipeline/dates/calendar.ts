import { daysInMonth } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';

/** A calendar day, month 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2099;

/** True for a day the calendar has. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `2021`, `2021-08` or `2021-08-15`. */
export function partialDate(year: number, month?: number | null, day?: number | null): PartialDate {
  const parts = [String(year).padStart(4, '0')];
  if (month != null) parts.push(String(month).padStart(2, '0'));
  if (month != null && day != null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-') as PartialDate;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export function dayCount({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The day that many days after 1970-01-01. */
export function dayFromCount(count: number): Day {
  const date = new Date(count * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromCount(dayCount(day) + days);
}

/** The month `months` later. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((dayCount(day) + 4) % 7) + 7) % 7;
}

/** Reads `YYYY-MM-DD`; null when it is shorter or no day. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { year, month, day } : null;
}
