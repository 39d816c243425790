import type { Note } from '#domain/note.ts';
import { firstDay } from '#domain/period.ts';
import type { PartialDate, Period } from '#domain/period.ts';
import { parseDay } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import type { DatePart, DateValue } from './date-value.ts';
import { readStretch } from './date-stretch.ts';
import { readWords } from '../words/read-words.ts';
import type { Words } from '../words/read-words.ts';
import { relationBefore } from './date-relation.ts';
import { findCalendarDates } from './find-calendar-dates.ts';
import { findDaysApart } from './find-days-apart.ts';
import { findMonthDates } from './find-month-dates.ts';
import { findRelativeDates } from './find-relative-dates.ts';
import { isStreetName } from './is-street-name.ts';
import { findDayRanges, joinRanges } from './join-ranges.ts';
import { resolveDate } from './resolve-date.ts';

/** From this offset on, dates are counted from another day: an e-mail forwarded inside another. */
export interface Anchor {
  readonly start: number;
  readonly day: Day | null;
}

export interface FoundDates {
  readonly dates: readonly DateMention[];
  readonly notes: readonly Note[];
}

/** The date expressions of a text in order, not yet resolved. */
export function findDateParts(
  text: string,
  folded: string,
  english: boolean,
  words: Words = readWords(folded),
): DatePart[] {
  const parts: DatePart[] = [];
  for (const [start, end] of paragraphs(folded)) {
    const stretch = readStretch(folded, words, start, end);
    if (stretch === null) continue;
    const written = text.slice(start, end);
    const found = [
      ...findCalendarDates(written, stretch, english),
      ...findDayRanges(stretch),
      ...findMonthDates(written, stretch),
      ...findRelativeDates(written, stretch),
      ...findDaysApart(stretch),
    ];
    for (const part of found)
      if (!isStreet(written, stretch.folded, part))
        parts.push({ ...part, start: part.start + start, end: part.end + start });
  }
  return joinRanges(folded, parts);
}

/** Stretches between blank lines; no date runs over one. */
function paragraphs(folded: string): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (let at = folded.indexOf('\n\n'); at >= 0; at = folded.indexOf('\n\n', start)) {
    if (at > start) found.push([start, at]);
    start = at + 2;
  }
  if (start < folded.length) found.push([start, folded.length]);
  return found;
}

function isStreet(text: string, folded: string, part: DatePart): boolean {
  const { value } = part;
  if (value.kind !== 'calendar' || value.year !== null || value.day === null || value.month === null)
    return false;
  return isStreetName(text, folded, part.start, part.end, value.day, value.month);
}

/**
 * Resolves date expressions against the anchors. A year left out is the one that puts the date
 * nearest before the anchor; one said earlier in the same paragraph wins.
 *
 * @param anchors in order of start; the first holds from the beginning
 */
export function resolveDateParts(
  text: string,
  folded: string,
  parts: readonly DatePart[],
  anchors: readonly Anchor[],
): FoundDates {
  const dates: DateMention[] = [];
  const notes: Note[] = [];
  let anchorIndex = 0;
  let previous: PartialDate | null = null;
  let recent: PartialDate | null = null;
  let said: Day | null = null;
  let last = 0;
  for (const part of parts) {
    while (anchorIndex + 1 < anchors.length && anchors[anchorIndex + 1]!.start <= part.start) anchorIndex++;
    const onLine = !folded.slice(last, part.start).includes('\n');
    if (!onLine) said = null;
    last = part.end;
    const anchor = anchors[anchorIndex]?.day ?? null;
    const value = withoutLateYear(part, anchor);
    const period: Period | null = part.impossible
      ? null
      : resolveDate(value, { anchor, previous, recent, said, onLine });
    const words = text.slice(part.start, part.end);
    if (period === null) notes.push(unresolved(part, words));
    else {
      if (period.to?.length === 10 && !isAside(part, folded) && !isAsOfNow(part, folded))
        previous = period.to;
      if (period.to !== null && period.to.length > (value.kind === 'relative' ? 7 : 4)) recent = period.to;
      if (saysMonthOfYear(value) && period.from && anchor && period.from.slice(0, 4) < String(anchor.year))
        said = firstOf(period.from);
    }
    dates.push({
      start: part.start,
      end: part.end,
      text: words,
      period,
      relation: relationBefore(folded, part.start, value.kind === 'range'),
      rule: part.rule,
      explicit: saysYear(value),
      minutes: value.kind === 'calendar' ? value.minutes : null,
    });
  }
  return { dates, notes };
}

/** "20MAY 2040": four figures that are a year after the paper's own, and a time of day, are the time. */
function withoutLateYear({ rule, value }: DatePart, anchor: Day | null): DateValue {
  if (rule !== 'day-month-year' || value.kind !== 'calendar' || value.minutes === null) return value;
  return anchor !== null && value.year !== null && value.year > anchor.year + 1
    ? { ...value, year: null }
    : { ...value, minutes: null };
}

/** "A la fecha no se ha detenido a nadie": of no day told. */
function isAsOfNow({ start, end }: DatePart, folded: string): boolean {
  return AS_OF_NOW.test(folded.slice(start, end));
}

const AS_OF_NOW = /^(?:a|hasta)\s+(?:la\s+fecha|hoy|el\s+momento|ahora)/;

/** "…, los liberan al día siguiente": what follows goes on from the day before. */
function isAside({ rule, start }: DatePart, folded: string): boolean {
  return rule === 'same-later' && /[a-z\d,;]\s*$/.test(folded.slice(Math.max(0, start - 2), start));
}

function firstOf(date: PartialDate): Day {
  return parseDay(firstDay(date))!;
}

/** "marzo de 2019" lends its year to what follows; a bare "desde 2018" does not. */
function saysMonthOfYear(value: DateValue): boolean {
  return value.kind === 'calendar' && value.year !== null && value.month !== null;
}

function saysYear(value: DateValue): boolean {
  switch (value.kind) {
    case 'calendar':
    case 'block':
    case 'so-far':
      return value.year !== null;
    case 'range':
      return saysYear(value.to);
    default:
      return false;
  }
}

function unresolved(part: DatePart, words: string): Note {
  const where = { start: part.start, end: part.end };
  if (part.impossible || part.value.kind === 'range')
    return {
      code: 'impossible-date',
      message: `"${words}" is no day of the calendar; correct the source or leave it undated`,
      ...where,
    };
  return {
    code: 'undated',
    message: `"${words}" cannot be dated: the document states no date of its own; give one`,
    ...where,
  };
}
