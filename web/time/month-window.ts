import { monthNumber, monthOfNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';

/** Months from–to, both included, as month numbers (`monthNumber` in period.ts). */
export interface MonthWindow {
  readonly from: number;
  readonly to: number;
}

export const STEPS = { month: 1, quarter: 3, year: 12 } as const;
export type Step = keyof typeof STEPS;

export function lengthOf(window: MonthWindow): number {
  return window.to - window.from + 1;
}

export function sameWindow(a: MonthWindow, b: MonthWindow): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Cuts a window to a range; one that lies outside becomes the range's nearest month. */
export function clampWindow(window: MonthWindow, range: MonthWindow): MonthWindow {
  const from = Math.min(Math.max(window.from, range.from), range.to);
  const to = Math.max(Math.min(window.to, range.to), from);
  return { from, to };
}

/** Moves the window as a whole and keeps its length; it stops at the ends of the range. */
export function moveWindow(window: MonthWindow, months: number, range: MonthWindow): MonthWindow {
  const length = Math.min(lengthOf(window), lengthOf(range));
  const from = Math.min(Math.max(window.from + months, range.from), range.to - length + 1);
  return { from, to: from + length - 1 };
}

/** First month of the step that holds `month`: of a quarter January, April, July or October. */
export function stepStart(month: number, step: Step): number {
  return Math.floor(month / STEPS[step]) * STEPS[step];
}

export function stepEnd(month: number, step: Step): number {
  return stepStart(month, step) + STEPS[step] - 1;
}

/** Puts the window's start at the beginning of the step that holds `month`, never past its end. */
export function withStart(window: MonthWindow, month: number, step: Step, range: MonthWindow): MonthWindow {
  const from = Math.max(stepStart(Math.min(month, window.to), step), range.from);
  return { from, to: window.to };
}

/** Puts the window's end at the close of the step that holds `month`, never before its start. */
export function withEnd(window: MonthWindow, month: number, step: Step, range: MonthWindow): MonthWindow {
  const to = Math.min(stepEnd(Math.max(month, window.from), step), range.to);
  return { from: window.from, to };
}

/** Widens a window to whole steps, as far as the range goes. */
export function alignWindow(window: MonthWindow, step: Step, range: MonthWindow): MonthWindow {
  return clampWindow({ from: stepStart(window.from, step), to: stepEnd(window.to, step) }, range);
}

/** `from` and `to` of a query: `2021-03`. */
export function windowToQuery(window: MonthWindow): { from: PartialDate; to: PartialDate } {
  return { from: monthOfNumber(window.from) as PartialDate, to: monthOfNumber(window.to) as PartialDate };
}

/** Window of a query's `from` and `to`; a year reaches from January to December. Null when both are open. */
export function windowFromQuery(
  from: PartialDate | null,
  to: PartialDate | null,
  range: MonthWindow,
): MonthWindow | null {
  if (!from && !to) return null;
  return clampWindow(
    {
      from: from ? monthNumber(from.padEnd(7, '-01')) : range.from,
      to: to ? monthNumber(to.length === 4 ? `${to}-12` : to) : range.to,
    },
    range,
  );
}

/** Steps of the calendar that a range meets, counted from month 0 so that quarters and years are its own. */
export function binWindows(range: MonthWindow, step: number): MonthWindow[] {
  const windows = [];
  for (let start = Math.floor(range.from / step) * step; start <= range.to; start += step) {
    windows.push({ from: Math.max(start, range.from), to: Math.min(start + step - 1, range.to) });
  }
  return windows;
}

/** The smallest window that holds both; null when there is neither. */
export function unionOf(a: MonthWindow | null, b: MonthWindow | null): MonthWindow | null {
  if (!a || !b) return a ?? b;
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
