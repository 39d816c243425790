import { STEPS, lengthOf } from './month-window.ts';
import type { MonthWindow, Step } from './month-window.ts';

export type Handle = 'start' | 'end' | 'window' | 'brush';

/** A drag under way: what was seized, where, and the window it had then. */
export interface Drag {
  readonly handle: Handle;
  /** Position in months from the range's start, fractional, where the pointer went down. */
  readonly origin: number;
  readonly window: MonthWindow;
}

/**
 * Window of a drag whose pointer is now at `position` (months from the range's start, fractional).
 * Ends snap to the nearest border of a step of the calendar; a brush draws a new window.
 */
export function dragWindow(drag: Drag, position: number, step: Step, range: MonthWindow): MonthWindow {
  const { window } = drag;
  switch (drag.handle) {
    case 'start': {
      const from = nearestBorder(position, step, range);
      return { from: Math.min(from, window.to), to: window.to };
    }
    case 'end': {
      const to = nearestBorder(position, step, range) - 1;
      return { from: window.from, to: Math.max(to, window.from) };
    }
    case 'window': {
      const moved = nearestBorder(window.from - range.from + position - drag.origin, step, range);
      const from = Math.min(moved, range.to + 1 - lengthOf(window));
      return { from, to: from + lengthOf(window) - 1 };
    }
    case 'brush': {
      const [low, high] = drag.origin < position ? [drag.origin, position] : [position, drag.origin];
      return {
        from: Math.max(borderBelow(monthAt(low, range), step), range.from),
        to: Math.min(borderBelow(monthAt(high, range), step) + STEPS[step] - 1, range.to),
      };
    }
  }
}

/** Month that begins at the step border nearest to a position, from the range's first month to one past its last. */
function nearestBorder(position: number, step: Step, range: MonthWindow): number {
  const border = Math.round((range.from + position) / STEPS[step]) * STEPS[step];
  const past = range.to + 1;
  const atEnd = range.from + position > (borderBelow(range.to, step) + past) / 2;
  return atEnd ? past : Math.min(Math.max(border, range.from), past);
}

/** Month under a position; the right edge belongs to the last month. */
function monthAt(position: number, range: MonthWindow): number {
  return Math.min(Math.floor(range.from + position), range.to);
}

function borderBelow(month: number, step: Step): number {
  return Math.floor(month / STEPS[step]) * STEPS[step];
}
