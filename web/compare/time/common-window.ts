import type { MeasureCube } from '#domain/summary.ts';
import type { MonthWindow } from '../../time/month-window.ts';

type Span = Pick<MeasureCube, 'firstMonth' | 'lastMonth'>;

/**
 * Months to draw: the window, or without one the months both measures have (y `lag` months later).
 * Null when they have none in common or nothing at all.
 */
export function commonWindow(x: Span, y: Span, lag: number, window: MonthWindow | null): MonthWindow | null {
  if (window) return window;
  const from = Math.max(x.firstMonth, y.firstMonth - lag);
  const to = Math.min(x.lastMonth, y.lastMonth - lag);
  return from <= to ? { from, to } : null;
}
