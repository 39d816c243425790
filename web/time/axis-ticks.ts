import type { MonthWindow } from './month-window.ts';

export interface Tick {
  readonly month: number;
  readonly kind: 'year' | 'month';
}

const YEAR_STRIDES = [1, 2, 5, 10, 25, 50];
const LABEL_PX = 44;

/**
 * Where the time axis gets labels: years, as many as fit, and months between them when the range is
 * short enough to show them at about `LABEL_PX` pixels each.
 */
export function axisTicks(range: MonthWindow, width: number): Tick[] {
  const months = range.to - range.from + 1;
  const monthPx = width / months;
  const monthStride = [1, 2, 3, 6].find((stride) => stride * monthPx >= LABEL_PX);
  if (monthStride !== undefined && monthPx * 12 >= LABEL_PX * 3) {
    return multiples(range, monthStride).map((month) => ({
      month,
      kind: month % 12 === 0 ? 'year' : 'month',
    }));
  }
  const stride = YEAR_STRIDES.find((years) => years * 12 * monthPx >= LABEL_PX) ?? 100;
  return multiples(range, stride * 12).map((month) => ({ month, kind: 'year' }));
}

function multiples(range: MonthWindow, stride: number): number[] {
  const found = [];
  for (let month = Math.ceil(range.from / stride) * stride; month <= range.to; month += stride)
    found.push(month);
  return found;
}
