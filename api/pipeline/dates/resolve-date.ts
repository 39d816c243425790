import type { DatePrecision } from '#domain/precision.ts';
import type { PartialDate, Period } from '#domain/period.ts';
import { daysInMonth } from '#domain/period.ts';
import type { z } from 'zod';
import { addDays, addMonths, dayCount, isDay, parseDay, partialDate, weekdayOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { BlockValue, CalendarValue, DateValue, RangeValue, RelativeValue } from './date-value.ts';

type Precision = z.infer<typeof DatePrecision>;

/** What lends a date the parts it leaves out. */
export interface DateContext {
  /** The document's own day, or that of the e-mail the sentence stands in. */
  readonly anchor: Day | null;
  /** Last full day named before, for "el mismo día". */
  readonly previous: PartialDate | null;
  /** Last day or month named before, which lends its month to a bare day. */
  readonly recent: PartialDate | null;
  /** Whether that stands before on the same line: "Julio: día 14, …". */
  readonly onLine?: boolean;
  /** Year said before in the same paragraph, with the date that says it. */
  readonly said: Day | null;
}

/** How far after the anchor a date without a year may lie, in days: plans and periods under way. */
const AHEAD = 75;
/** The same across the end of a year: a paper of December that says "9 de febrero" looks back. */
const AHEAD_NEXT_YEAR = 15;

/** The period a date expression means, or null when nothing fixes it. */
export function resolveDate(value: DateValue, context: DateContext): Period | null {
  const { anchor } = context;
  switch (value.kind) {
    case 'calendar':
      return single(resolveCalendar(value, context));
    case 'range':
      return resolveRange(value, context);
    case 'block':
      return resolveBlock(value, anchor);
    case 'same-day':
      return single(daysFrom(context, value.offset));
    case 'relative':
      return anchor === null ? null : resolveRelative(value, anchor);
    case 'weekday': {
      if (anchor === null) return null;
      const back = (weekdayOf(anchor) - value.weekday + 7) % 7;
      const days = value.sense === 'next' ? 7 - back : value.sense === 'past' && back === 0 ? -7 : -back;
      return single(dayText(addDays(anchor, days)));
    }
    case 'so-far': {
      const year = value.year ?? anchor?.year;
      if (year === undefined) return null;
      if (value.month === null) return single(partialDate(year));
      const month = value.month === 0 ? anchor!.month : value.month;
      return single(resolveCalendar({ ...EMPTY, month, year: value.month === 0 ? year : null }, context));
    }
  }
}

/** Days from the date told before; from the paper's own where none was. */
function daysFrom({ previous, anchor }: DateContext, offset: number): PartialDate | null {
  if (offset === 0) return previous;
  const from = (previous && parseDay(previous)) ?? anchor;
  return from && dayText(addDays(from, offset));
}

const EMPTY: CalendarValue = {
  kind: 'calendar',
  year: null,
  month: null,
  day: null,
  weekday: null,
  current: null,
  minutes: null,
};

function single(date: PartialDate | null): Period | null {
  if (date === null) return null;
  return {
    from: date,
    to: date,
    precision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year',
  };
}

function resolveCalendar(value: CalendarValue, context: DateContext): PartialDate | null {
  const { anchor } = context;
  if (value.year !== null)
    return value.month !== null && value.day !== null && !isDay(value.year, value.month, value.day)
      ? null
      : partialDate(value.year, value.month, value.day);
  if (value.current === 'last-year') return anchor && partialDate(anchor.year - 1, value.month, value.day);
  if (value.current === 'year') return anchor && partialDate(anchor.year, value.month, value.day);
  if (value.current === 'same-month' && value.day !== null) {
    const told = context.recent;
    const [year, month] = [Number(told?.slice(0, 4)), Number(told?.slice(5, 7))];
    if (told && isDay(year, month, value.day)) return partialDate(year, month, value.day);
  }
  if (value.current === 'month' || value.current === 'same-month')
    return anchor && value.day !== null && isDay(anchor.year, anchor.month, value.day)
      ? partialDate(anchor.year, anchor.month, value.day)
      : null;
  if (value.current === 'ahead' && value.day !== null) return anchor && dayAhead(value.day, anchor);
  if (value.month === null)
    return anchor && value.day !== null ? dayOfNearMonth(value.day, value.weekday, context, anchor) : null;
  const reference = context.said ?? anchor;
  if (reference === null) return null;
  const year = nearestYear(value.month, value.day, reference, context.said === null);
  return value.day !== null && !isDay(year, value.month, value.day)
    ? null
    : partialDate(year, value.month, value.day);
}

/** The first such day of a month from the anchor on. */
function dayAhead(day: number, anchor: Day): PartialDate | null {
  for (let months = 0; months < 3; months++) {
    const { year, month } = addMonths(anchor.year, anchor.month, months);
    if (isDay(year, month, day) && (months > 0 || day >= anchor.day)) return partialDate(year, month, day);
  }
  return null;
}

/** The year that puts the month nearest the reference, at most `AHEAD` days after it. */
function nearestYear(month: number, day: number | null, reference: Day, past: boolean): number {
  const at = (year: number): number => dayCount({ year, month, day: day ?? 15 }) - dayCount(reference);
  const ahead = past ? AHEAD : 190;
  return at(reference.year) > ahead
    ? reference.year - 1
    : at(reference.year + 1) <= (past ? AHEAD_NEXT_YEAR : ahead)
      ? reference.year + 1
      : reference.year;
}

/** "el día 26": in the month just spoken of, else the latest such day not after the anchor. */
function dayOfNearMonth(
  day: number,
  weekday: number | null,
  { previous, recent, onLine = false }: DateContext,
  anchor: Day,
): PartialDate | null {
  const told = weekday === null && recent !== null ? dayOfToldMonth(day, recent, anchor, onLine) : null;
  if (told !== null) return told;
  for (let back = 0; back < 4; back++) {
    const { year, month } = addMonths(anchor.year, anchor.month, -back);
    if (day > daysInMonth(year, month)) continue;
    const candidate = { year, month, day };
    const fits = weekday === null || weekdayOf(candidate) === weekday;
    const ahead = dayCount(candidate) - dayCount(anchor);
    if (fits && ahead <= (weekday === null ? 0 : 10)) return dayText(candidate);
  }
  return previous === null && day <= daysInMonth(anchor.year, anchor.month)
    ? partialDate(anchor.year, anchor.month, day)
    : null;
}

/** How long ago, in days, a month may have been that lends itself to a bare day. */
const TOLD_LATELY = 150;
const TOLD_ON_LINE = 400;

/** "El 4 de mayo… El 9…" goes on in May; not back in it, nor past the paper's own day. */
function dayOfToldMonth(day: number, recent: PartialDate, anchor: Day, onLine: boolean): PartialDate | null {
  const [year, month] = [Number(recent.slice(0, 4)), Number(recent.slice(5, 7))];
  if (recent.length === 10 && day < Number(recent.slice(8))) return null;
  if (!isDay(year, month, day)) return null;
  const age = dayCount(anchor) - dayCount({ year, month, day });
  return age >= 0 && age < (onLine ? TOLD_ON_LINE : TOLD_LATELY) ? partialDate(year, month, day) : null;
}

function resolveRange(value: RangeValue, context: DateContext): Period | null {
  const to = resolveDate(value.to, context);
  const yearSaid =
    to?.to && value.from.kind === 'calendar' && value.from.year === null && value.from.month !== null;
  const from = resolveDate(
    yearSaid
      ? { ...(value.from as CalendarValue), year: yearBefore(value.from as CalendarValue, to.to!) }
      : value.from,
    context,
  );
  if (!from?.from || !to?.to || from.from.slice(0, to.to.length) > to.to) return null;
  return { from: from.from, to: to.to, precision: from.from === to.to ? from.precision : 'range' };
}

function yearBefore(value: CalendarValue, end: PartialDate): number {
  const year = Number(end.slice(0, 4));
  return partialDate(year, value.month, value.day) > end ? year - 1 : year;
}

const BLOCK_PRECISION = { 2: 'range', 3: 'quarter', 4: 'range', 6: 'semester' } as const;

function resolveBlock(value: BlockValue, anchor: Day | null): Period | null {
  const first = (value.ordinal - 1) * value.months + 1;
  let year = value.year;
  if (year === null && anchor) year = first > anchor.month ? anchor.year - 1 : anchor.year;
  if (year === null) return null;
  return {
    from: partialDate(year, first),
    to: partialDate(year, first + value.months - 1),
    precision: BLOCK_PRECISION[value.months],
  };
}

function resolveRelative({ unit, offset }: RelativeValue, anchor: Day): Period | null {
  switch (unit) {
    case 'day':
      return single(dayText(addDays(anchor, offset)));
    case 'week': {
      const monday = addDays(anchor, -((weekdayOf(anchor) + 6) % 7) + 7 * offset);
      return span(monday, addDays(monday, 6), 'week');
    }
    case 'weekend': {
      const saturday = addDays(anchor, -((weekdayOf(anchor) + 1) % 7 || 7));
      return span(saturday, addDays(saturday, 1), 'range');
    }
    case 'month': {
      const { year, month } = addMonths(anchor.year, anchor.month, offset);
      return single(partialDate(year, month));
    }
    case 'year':
      return single(partialDate(anchor.year + offset));
  }
}

function span(from: Day, to: Day, precision: Precision): Period {
  return { from: dayText(from), to: dayText(to), precision };
}

const dayText = ({ year, month, day }: Day): PartialDate => partialDate(year, month, day);
