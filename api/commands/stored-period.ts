import type { Note } from '#domain/note.ts';
import { firstDay, lastDay } from '#domain/period.ts';
import type { IsoDay, PartialDate, Period } from '#domain/period.ts';

/** A period as the table `document` keeps it: as stated, and the first and last day it can mean. */
export interface StoredPeriod {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly precision: Period['precision'] | null;
  readonly firstDay: IsoDay | null;
  readonly lastDay: IsoDay | null;
}

const UNDATED: StoredPeriod = {
  from: null,
  to: null,
  precision: null,
  firstDay: null,
  lastDay: null,
};

/**
 * Period → columns. A period that PostgreSQL could not hold (year 0, an end before its start) is
 * kept out and noted, so that one strange date never costs the document.
 */
export function storedPeriod(period: Period | null): { stored: StoredPeriod; note: Note | null } {
  if (!period || (period.from === null && period.to === null)) return { stored: UNDATED, note: null };
  const { from, to, precision } = period;
  const first = from === null ? null : firstDay(from);
  const last = to === null ? null : lastDay(to);
  const impossible =
    first?.startsWith('0000') ||
    last?.startsWith('0000') ||
    (first !== null && last !== null && first > last);
  if (impossible) {
    const message = `The document's date "${from ?? '…'} – ${to ?? '…'}" is impossible and was left out.`;
    return { stored: UNDATED, note: { code: 'impossible-date', message } };
  }
  return { stored: { from, to, precision, firstDay: first, lastDay: last }, note: null };
}
