import { FIRST_YEAR, LAST_YEAR } from './calendar.ts';

/**
 * The year digits mean: four as they stand, three as the army writes them (021 is 2021), two by the
 * century that makes them no later than 2049. Null for a year outside 1900–2099.
 */
export function readYear(digits: string): number | null {
  const bare = digits.replace(/\D/g, '');
  const value = Number(bare);
  if (bare.length === 4) return value >= FIRST_YEAR && value <= LAST_YEAR ? value : null;
  if (bare.length === 3) return bare.startsWith('0') ? 2000 + value : null;
  if (bare.length === 2) return value < 50 ? 2000 + value : 1900 + value;
  return null;
}

/** Minutes after midnight of `HHMM`; null when it is no time. */
export function readClock(digits: string): number | null {
  if (!/^\d{4}$/.test(digits)) return null;
  const hours = Number(digits.slice(0, 2));
  const minutes = Number(digits.slice(2));
  return hours < 25 && minutes < 60 ? hours * 60 + minutes : null;
}
