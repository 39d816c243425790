import { daysInMonth } from '../period.ts';

/**
 * A month's flow as if the month had 30 days, so that February compares with March.
 * @param month month number (see `monthNumber`)
 */
export function per30Days(value: number, month: number): number {
  return (value * 30) / daysInMonth(Math.floor(month / 12), (month % 12) + 1);
}
