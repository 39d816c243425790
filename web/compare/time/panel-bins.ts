import { lengthOf } from '../../time/month-window.ts';
import type { MonthWindow } from '../../time/month-window.ts';

/** Wider than a month where months would be too many to be seen in a small panel. */
function monthsOfBin(window: MonthWindow): 1 | 3 | 12 {
  const months = lengthOf(window);
  if (months <= 48) return 1;
  return months <= 144 ? 3 : 12;
}

/** A window cut into months, quarters or years of the calendar; the outer ones may be parts. */
export function panelBins(window: MonthWindow): { step: 1 | 3 | 12; bins: MonthWindow[] } {
  const step = monthsOfBin(window);
  const bins: MonthWindow[] = [];
  for (let start = Math.floor(window.from / step) * step; start <= window.to; start += step)
    bins.push({ from: Math.max(start, window.from), to: Math.min(start + step - 1, window.to) });
  return { step, bins };
}
