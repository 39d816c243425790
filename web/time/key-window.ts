import { STEPS, moveWindow, withEnd, withStart } from './month-window.ts';
import type { MonthWindow, Step } from './month-window.ts';

export type Thumb = 'start' | 'end' | 'window';

/** Months of Page Up and Page Down at each step. */
const PAGES: Record<Step, number> = { month: 12, quarter: 12, year: 60 };

/**
 * Window after a key on a thumb (WAI-ARIA slider pattern): arrows one step, Page Up and Page Down a
 * year or five, Home and End as far as it goes. Null for keys that mean nothing here.
 */
export function keyWindow(
  key: string,
  thumb: Thumb,
  window: MonthWindow,
  step: Step,
  range: MonthWindow,
): MonthWindow | null {
  const months = monthsOf(key, step);
  if (months === null) return null;
  switch (thumb) {
    case 'start':
      return withStart(window, clamp(window.from + months, range.from, window.to), step, range);
    case 'end':
      return withEnd(window, clamp(window.to + months, window.from, range.to), step, range);
    case 'window':
      return moveWindow(window, months, range);
  }
}

function monthsOf(key: string, step: Step): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -STEPS[step];
    case 'ArrowRight':
    case 'ArrowUp':
      return STEPS[step];
    case 'PageDown':
      return -PAGES[step];
    case 'PageUp':
      return PAGES[step];
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return null;
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
