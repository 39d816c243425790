import { PartialDate } from '#domain/period.ts';

const MONTHS = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'];
const ENGLISH = new Map([
  ['JAN', 1],
  ['APR', 4],
  ['AUG', 8],
  ['DEC', 12],
]);

/**
 * The day a file name states: `2021-08-15`, `2021_08_15`, `20210815`, `15-08-2021`, or the
 * military `15AGO021`, `15AGO21`, `15AGO2021`, with `120430MAR019` (day, hour, month, year). A
 * month alone (`2021-08`) is kept as a month. Null when there is none or more than one; days come
 * before months, as in Mexico. Years are 1990 to 2069.
 */
export function fileNameDate(name: string): string | null {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toUpperCase();
  const days = new Set([...isoDays(base), ...reversedDays(base), ...militaryDays(base)]);
  const found = days.size > 0 ? days : new Set(isoMonths(base));
  return found.size === 1 ? [...found][0]! : null;
}

function isoDays(name: string): string[] {
  const pattern = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g;
  return [...name.matchAll(pattern)].flatMap((m) => calendarDate(Number(m[1]), Number(m[3]), Number(m[4])));
}

function reversedDays(name: string): string[] {
  const pattern = /(?<!\d)(\d{1,2})([-_.])(\d{1,2})\2(\d{4})(?!\d)/g;
  return [...name.matchAll(pattern)].flatMap((m) => calendarDate(Number(m[4]), Number(m[3]), Number(m[1])));
}

function militaryDays(name: string): string[] {
  const pattern = /(?<!\d)(\d{2})(?:\d{4})?[ _-]?([A-Z]{3})[ _-]?(\d{4}|0\d{2}|\d{2})(?!\d)/g;
  return [...name.matchAll(pattern)].flatMap((match) => {
    const month = MONTHS.indexOf(match[2]!) + 1 || (ENGLISH.get(match[2]!) ?? 0);
    const year = Number(match[3]);
    return month === 0 ? [] : calendarDate(year < 1000 ? 2000 + year : year, month, Number(match[1]));
  });
}

function isoMonths(name: string): string[] {
  const pattern = /(?<!\d)(\d{4})[-_.](\d{2})(?!\d)/g;
  return [...name.matchAll(pattern)].flatMap((m) => calendarDate(Number(m[1]), Number(m[2]), null));
}

function calendarDate(year: number, month: number, day: number | null): string[] {
  if (year < 1990 || year > 2069) return [];
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = PartialDate.safeParse(`${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`);
  return date.success ? [date.data] : [];
}
