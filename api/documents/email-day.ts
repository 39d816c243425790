import { statedDate } from './stated-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MEXICO = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Mexico_City' });

/**
 * The Mexican calendar day of an e-mail's Date header (RFC 5322), or null. The day is the
 * sender's own where the header has an offset; a header in UTC, as servers write it, is taken to
 * Mexico City's clock.
 */
export function emailDay(header: string | null): string | null {
  const match =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::\d{2})?)?\s*([+-]\d{4}|[A-Z]{1,4})?/i.exec(
      header ?? '',
    );
  if (!match) return null;
  const month = MONTHS.indexOf(match[2]!.toLowerCase()) + 1;
  if (month === 0) return null;
  const year = match[3]!.length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
  const day = `${year}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  const stated = statedDate(day, 'email')?.value ?? null;
  const utc = /^(?:[+-]0000|UTC|UT|GMT|Z)$/i.test(match[6] ?? '');
  if (!stated || !utc || match[4] === undefined) return stated;
  const instant = Date.parse(`${stated}T${match[4].padStart(2, '0')}:${match[5]}:00Z`);
  return Number.isNaN(instant) ? stated : MEXICO.format(instant);
}
