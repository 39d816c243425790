import { dayNumber, monthOfNumber } from '#domain/period.ts';
import type { PartialDate, Period } from '#domain/period.ts';
import type { MonthWindow } from '../time/month-window.ts';
import { dateFormat } from './formats.ts';

const DAY_MS = 86_400_000;

function formatDay(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(dayNumber(day) * DAY_MS);
  return dateFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}

/** "agosto de 2021", "August 2021"; short: "ago 2021". */
export function formatMonth(month: number, locale: string, style: 'long' | 'short' = 'long'): string {
  const text = formatDay(`${monthOfNumber(month)}-01`, locale, { month: style, year: 'numeric' });
  return style === 'short' ? text.replace(/\.| de(?= )/g, '') : text;
}

/** A date as exactly as it is known: "15 de agosto de 2021", "agosto de 2021" or "2021". */
export function formatDate(date: PartialDate, locale: string): string {
  if (date.length === 4) return date;
  if (date.length === 7) return formatDay(`${date}-01`, locale, { month: 'long', year: 'numeric' });
  return formatDay(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Both ends of a period, or the one date when they are the same. Null ends are given as null. */
export function formatPeriod(
  period: Period,
  locale: string,
): { from: string | null; to: string | null; same: boolean } {
  const from = period.from && formatDate(period.from, locale);
  const to = period.to && formatDate(period.to, locale);
  return { from, to, same: period.from === period.to };
}

/** The window's first and last month in words. */
export function formatWindow(window: MonthWindow, locale: string): { from: string; to: string } {
  return { from: formatMonth(window.from, locale), to: formatMonth(window.to, locale) };
}
