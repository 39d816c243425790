import { lengthOf } from '../../time/month-window.ts';
import type { MonthWindow } from '../../time/month-window.ts';

/** A window that moves on leaves this part of itself within a few steps. */
const LEFT_SOON = 1 / 5;

/**
 * The months within a window whose points are worth keeping as a picture while it slides: those known
 * from before as long as they lie in it and are most of it; else all but the ones it is about to leave.
 * @param before the window of the step before
 */
export function coreOf(window: MonthWindow, before: MonthWindow, known: MonthWindow | null): MonthWindow {
  const lies = known && known.from >= window.from && known.to <= window.to;
  if (lies && lengthOf(known) * 2 >= lengthOf(window)) return known;
  const margin = Math.ceil(lengthOf(window) * LEFT_SOON);
  return {
    from: window.from + (window.from > before.from ? margin : 0),
    to: window.to - (window.to < before.to ? margin : 0),
  };
}
