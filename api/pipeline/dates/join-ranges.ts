import { SIGN, matchesNear } from './date-stretch.ts';
import type { DateStretch } from './date-stretch.ts';
import { NOTHING } from './date-value.ts';
import type { CalendarValue, DatePart } from './date-value.ts';
import { MONTH, MONTHS, ANY_WEEKDAY } from './date-words.ts';
import { readYear } from './read-year.ts';

const CONNECTOR =
  /^\s*(?:,\s*)?(?:a|al|y|e|to|and|through|until|till|hasta|-|hasta\s+el|y\s+el|al\s+dia|hasta\s+el\s+dia)\s*(?:el\s+|the\s+|las?\s+\d{1,2}:?\d{2}\s*(?:hrs?\.?|horas|h\.?)?\s*(?:del?\s+)?)?(?:mes\s+de\s+)?$/;
const COLUMN = /\t| {3}/;
const OPENING =
  /(?:^|[^a-z])(?:del?|desde(?:\s+el)?|entre(?:\s+el|\s+los\s+meses\s+de)?|from|between|de\s+las?\s+\d{2}:?\d{2}\s*(?:hrs?\.?|horas|h\.?)?\s*del?)\s*$/;
const BETWEEN = /^\s*(?:y|e|and)\s*(?:el\s*)?$/;
const BETWEEN_OPENING = /(?:^|[^a-z])(?:entre(?:\s+el|\s+los\s+meses\s+de)?|between)\s*$/;

/** Not "1.º — 23 de agosto", an entry's number before its day. del 9 al 15 de marzo · 7 al 28 de octubre de 2020 · night of 17 to 18 June · DEL 2 A LAS 0600 DEL 3 SEPT. */
const DAYS_OF_MONTH = new RegExp(
  String.raw`(?<![\d/.:,-])(?!(?<=\n[ \t]*)\d{1,2}\.?o\.?\s+-\s)(?:(noche|madrugada|night)\s+(?:del?|of)\s+)?(?:${ANY_WEEKDAY}\s+)?(\d{1,2})(?:\s?\/o\.?|\.?o\.?|st|nd|rd|th)?\s*(?:al|a|y(?:\s+el)?|to|and|through|-|hasta\s+el|a\s+las\s+\d{2}:?\d{2}\s*(?:hrs?\.?|horas)?\s*del)\s*(?:${ANY_WEEKDAY}\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:de\s+|of\s+)?(${MONTH})(?:\s*,?\s*(?:del?\s+(?:ano\s+)?)?((?:19|20)\d{2}|0\d{2})(?!\d))?`,
  'g',
);
/** July 14-16, 2021. */
const MONTH_DAYS = new RegExp(
  String.raw`(?<![a-z\d])(${MONTH})\s+(\d{1,2})\s*(?:-|to|and)\s*(\d{1,2})(?![\d/:])(?:,?\s+((?:19|20)\d{2}))?`,
  'g',
);

/** Ranges of days inside one month. */
export function findDayRanges(stretch: DateStretch): DatePart[] {
  const parts: DatePart[] = [];
  const needed = SIGN.month | SIGN.digit;
  for (const match of matchesNear(stretch, 'month', needed, DAYS_OF_MONTH)) {
    const range = days(match[2]!, match[3]!, match[4]!, match[5]);
    if (range === null) continue;
    const value = match[1] ? range.to : ({ kind: 'range', ...range } as const);
    parts.push({
      start: match.index,
      end: match.index + match[0].length,
      rule: 'day-range',
      value,
      weak: false,
      impossible: false,
    });
  }
  for (const match of matchesNear(stretch, 'month', needed, MONTH_DAYS)) {
    const range = days(match[2]!, match[3]!, match[1]!, match[4]);
    if (range !== null)
      parts.push({
        start: match.index,
        end: match.index + match[0].length,
        rule: 'day-range',
        value: { kind: 'range', ...range },
        weak: false,
        impossible: false,
      });
  }
  return parts;
}

function days(
  first: string,
  last: string,
  monthWord: string,
  yearDigits?: string,
): { from: CalendarValue; to: CalendarValue } | null {
  const [from, to] = [Number(first), Number(last)];
  const month = MONTHS.get(monthWord.replace(/\.$/, ''))!;
  if (from < 1 || from > 31 || to < 1 || to > 31) return null;
  const year = yearDigits ? readYear(yearDigits) : null;
  const end: CalendarValue = { ...NOTHING, day: to, month, year };
  const earlier =
    from > to
      ? month === 1
        ? { month: 12, year: year === null ? null : year - 1 }
        : { month: month - 1, year }
      : { month, year };
  return { from: { ...NOTHING, day: from, ...earlier }, to: end };
}

/**
 * Joins neighbours that a connector makes the two ends of a range ("de enero a junio de 2018",
 * "entre 2019 y 2022"), drops the ends that found no partner, and keeps of parts that overlap the
 * longest.
 */
export function joinRanges(folded: string, parts: readonly DatePart[]): DatePart[] {
  const apart = withoutOverlaps(parts);
  const joined: DatePart[] = [];
  for (let i = 0; i < apart.length; i++) {
    const first = apart[i]!;
    const second = apart[i + 1];
    const range = second && joinTwo(folded, first, second);
    if (range) {
      joined.push(range);
      i++;
    } else if (!first.weak) joined.push(first);
  }
  return joined.map((part) => withoutFullStop(folded, part));
}

/** "15 de octubre." ends a sentence; "15 oct." is an abbreviation and keeps its dot. */
function withoutFullStop(folded: string, part: DatePart): DatePart {
  return /[a-z]{4}\.$/.test(folded.slice(part.end - 5, part.end)) ? { ...part, end: part.end - 1 } : part;
}

function joinTwo(folded: string, first: DatePart, second: DatePart): DatePart | null {
  if (
    first.value.kind !== 'calendar' ||
    second.value.kind !== 'calendar' ||
    first.impossible ||
    second.impossible
  )
    return null;
  if (second.start - first.end > 40) return null;
  const between = folded.slice(first.end, second.start);
  const before = folded.slice(Math.max(0, first.start - 36), first.start);
  const lone = first.weak || second.weak;
  const connects = BETWEEN.test(between)
    ? BETWEEN_OPENING.test(before)
    : CONNECTOR.test(between) && (!lone || OPENING.test(before) || second.value.year !== null);
  // "al 15 jul | al 15 ago": columns, each with its day.
  if (!connects || COLUMN.test(between)) return null;
  const from = lend(first.value, second.value);
  if (from === null) return null;
  return {
    start: first.start,
    end: second.end,
    rule: 'range',
    value: { kind: 'range', from, to: second.value },
    weak: false,
    impossible: false,
  };
}

/** The first end takes the year the second states; null when the two are not of one kind. */
function lend(from: CalendarValue, to: CalendarValue): CalendarValue | null {
  if (from.month === null && from.year !== null)
    return to.month === null && to.year !== null && to.year >= from.year ? from : null;
  if (to.month === null) return null;
  if (from.month === null) return null;
  if (from.year !== null || to.year === null) return from;
  const later = from.month > to.month || (from.month === to.month && (from.day ?? 0) > (to.day ?? 31));
  return { ...from, year: later ? to.year - 1 : to.year };
}

function withoutOverlaps(parts: readonly DatePart[]): DatePart[] {
  const sorted = [...parts].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(a.weak) - Number(b.weak),
  );
  const kept: DatePart[] = [];
  for (const part of sorted) {
    const last = kept.at(-1);
    if (!last || part.start >= last.end) kept.push(part);
    else if (beats(part, last)) kept[kept.length - 1] = part;
  }
  return kept;
}

function beats(part: DatePart, other: DatePart): boolean {
  if (part.weak !== other.weak) return other.weak;
  return part.end - part.start > other.end - other.start;
}
