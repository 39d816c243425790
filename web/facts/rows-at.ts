import type { MonthWindow } from '../time/month-window.ts';
import type { FactColumns } from './fact-columns.ts';

/** Whether a row lies in a window; null holds all. */
export function isRowIn(
  { first, last }: Pick<FactColumns, 'first' | 'last'>,
  row: number,
  window: MonthWindow | null,
): boolean {
  return window === null || (first[row]! <= window.to && last[row]! >= window.from);
}

/** Rows of `among` at the very point of a row, within a window. */
export function rowsAt(
  facts: Pick<FactColumns, 'x' | 'y' | 'first' | 'last'>,
  among: Int32Array,
  row: number,
  window: MonthWindow | null,
): Int32Array {
  const [x, y] = [facts.x[row]!, facts.y[row]!];
  return among.filter((one) => facts.x[one] === x && facts.y[one] === y && isRowIn(facts, one, window));
}
