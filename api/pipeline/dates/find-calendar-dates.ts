import { isDay } from './calendar.ts';
import { ANY_WEEKDAY, DAY_WORDS, MONTH, MONTHS, ROMAN_MONTHS, WEEKDAYS, anyOf } from './date-words.ts';
import { SIGN, matchesNear } from './date-stretch.ts';
import type { DateStretch } from './date-stretch.ts';
import { NOTHING } from './date-value.ts';
import type { CalendarValue, DatePart } from './date-value.ts';
import { readClock, readYear } from './read-year.ts';

const ORDINAL = String.raw`(?:\s?\/o\.?|\.?o\.?(?![a-z])|\/?er\.?(?![a-z])|ro\.?(?![a-z])|\/?a\.?(?![a-z])|st|nd|rd|th)?`;
const WORDS = anyOf(DAY_WORDS.keys());
const PREFIX = String.raw`(?:(${ANY_WEEKDAY}),?\s+(?:el\s+|the\s+)?(?:dia\s+)?)?`;
const CURRENT = String.raw`\s+(?:de este|del?|of)\s+(?:(?:presente|actual|corriente|cte\.?|mismo|propio)(?:\s+ano)?|ano\s+(?:en\s+curso|actual|corriente)|este\s+(?:mismo\s+)?ano|this\s+year|pasado(?!\s+(?:lunes|martes|mes))|ano\s+(?:pasado|anterior)|last\s+year)(?![a-z])`;
/** After a comma 1900 and 2130 are hours of a log. */
const YEAR = String.raw`(?:(?!\s{2,}\d{4})\s*,?\s*(?:del?\s+(?:ano\s+(?:de\s+)?)?|of\s+|-|\/)?\s*(?!(?<=,\s?)(?:19[0-5]|2[1-3][0-5])\d)(\d{4}|0\d{2})(?![\d/]|[.,]\d|\s*(?:lts?|kgs?|elementos|efectivos|eltos|personas|h(?:r?s)?\b\.?|horas))|[-/\s]?'?(\d{2})(?![\d:.,/%]|\s*(?:hrs|horas|h\b|de\b|personas|elementos|a\b)))?`;

/** 12MAR021 · 4 mayo 2022 · 1/o. de marzo · domingo 31 de enero · 26-AGO-2021 · 6 July 2020. */
const DAY_MONTH = new RegExp(
  String.raw`(?<![\d/.:,a-z-])${PREFIX}(?:(\d{1,2}|ll|l\d|\d[lo]|o[1-9])${ORDINAL}|(${WORDS})(?=\s+de\s))(\s*[-/.]?\s*|\s+(?:de|del\s+mes\s+de|dias?\s+(?:del\s+mes\s+)?de|of)\s+)(${MONTH})(?:${CURRENT}|${YEAR})`,
  'g',
);

/** July 6, 2020 · July 6 · Sunday, March 1st. */
const MONTH_DAY = new RegExp(
  String.raw`(?<![a-z\d])${PREFIX}(${MONTH})\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:/%a-z]|[.,]\d)(?:,?\s+((?:19|20)\d{2})(?!\d))?`,
  'g',
);

/** 120430MAR019: day, hour, minute, month, year. */
const TIME_GROUP = new RegExp(
  String.raw`(?<![\d])(\d{2})(\d{4})\s?(?:hrs?\.?\s?|[a-z]\s?)?(${MONTH})\s?(\d{2,4})(?!\d)`,
  'g',
);

/** 17/09/2021 · 19-02-2019 · 9.11.21. */
const NUMERIC = /(?<![\d/.:-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.-]\d)/g;

/** 2021-08-15 · 2021/08/15. */
const ISO = /(?<![\d/.-])(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?![\d/]|[.-]\d)/g;

/** 13-VIII-2023 · 4.VI.21. */
const ROMAN =
  /(?<![\d/.-])(\d{1,2})\s?[-/. ]\s?(i{1,3}|iv|vi{0,3}|ix|xi{0,2})\s?[-/. ]\s?(\d{4}|0\d{2}|\d{2})(?![\d/])/g;

/** 25-IX: a day and month, believed after the same signs. */
const ROMAN_SHORT = /(?<![\d/.-])(\d{1,2})[-/](i{1,3}|iv|vi{0,3}|ix|xi{0,2})(?![a-z\d]|[-/.]\d)/g;

/** 25/03: a day and month, believed only after signs that announce a date (`SHORT_BEFORE`). */
const SHORT =
  /(?<![\d/.])(\d{1,2})\/(0[1-9]|1[0-2])(?=\s*(?::|-\s|,|a las|\)|\.\s|$)|(?<=(?:^|\n)[ \t]*\d{1,2}\/\d\d)[ \t]+[a-z])/g;
const SHORT_BEFORE = /(?:\b(?:el|del|al|dia|fecha|on|desde)\s|(?:^|\n)[ \t>]*(?:[^\sa-z0-9][ \t]*)?)$/;

/**
 * Dates that name a day and a month. Day, month and order are checked against the calendar: what no
 * calendar has comes back as `impossible` when its form leaves no doubt that a date was meant.
 *
 * @param text the stretch as it is written
 */
export function findCalendarDates(text: string, stretch: DateStretch, english: boolean): DatePart[] {
  const { folded } = stretch;
  const parts: DatePart[] = [];
  const add = (
    match: RegExpMatchArray,
    rule: string,
    value: Partial<CalendarValue>,
    sure: boolean,
    end?: number,
  ): void => {
    const start = match.index!;
    const { day = null, month = null, year = null } = value;
    const possible = day !== null && month !== null && isDay(year ?? 2000, month, day);
    if (!possible && !sure) return;
    parts.push({
      start,
      end: end ?? start + match[0].trimEnd().length,
      rule,
      value: { ...NOTHING, ...value },
      weak: false,
      impossible: !possible,
    });
  };
  const { digit, month, separated } = SIGN;
  for (const match of matchesNear(stretch, 'month', month | digit, TIME_GROUP)) {
    const year = readYear(match[4]!);
    add(
      match,
      'date-time-group',
      { day: Number(match[1]), month: monthOf(match[3]!), year, minutes: readClock(match[2]!) },
      false,
    );
  }
  for (const match of matchesNear(stretch, 'month', month, DAY_MONTH)) addDayMonth(text, match, add);
  for (const match of matchesNear(stretch, 'month', month | digit, MONTH_DAY)) {
    if (isLowerMay(text, match, match[2]!) || isSea(folded, match)) continue;
    add(
      match,
      'month-day',
      {
        weekday: weekdayOf(match[1]),
        month: monthOf(match[2]!),
        day: Number(match[3]),
        year: match[4] ? Number(match[4]) : null,
      },
      false,
    );
  }
  for (const match of matchesNear(stretch, 'separated', separated, ISO))
    add(match, 'iso', { year: readYear(match[1]!), month: Number(match[3]), day: Number(match[4]) }, false);
  for (const match of matchesNear(stretch, 'separated', separated, NUMERIC)) {
    if (
      /(?:lat|long|lon|coord|tel|utm)[a-z.:]*\s*$/.test(
        folded.slice(Math.max(0, match.index - 12), match.index),
      )
    )
      continue;
    // "3-40-00 HAS.": a surface in hectares, ares and centiares.
    if (
      /^\s*(?:has?(?![a-z])|hectareas?|m2)/.test(
        folded.slice(match.index + match[0].length, match.index + match[0].length + 12),
      )
    )
      continue;
    let [one, other] = [Number(match[1]), Number(match[3])];
    if (other > 12 && one <= 12) [one, other] = [other, one];
    else if (english && one <= 12 && match[2] === '/') [one, other] = [other, one];
    const year = readYear(match[4]!);
    if (year === null && match[4]!.length < 4) continue;
    const noYear = year === null;
    add(
      match,
      'numeric',
      { day: noYear ? 0 : one, month: other, year },
      match[4]!.length === 4 && match[2] === '/',
    );
  }
  for (const match of matchesNear(stretch, 'separated', separated, ROMAN))
    add(
      match,
      'roman-month',
      { day: Number(match[1]), month: ROMAN_MONTHS.get(match[2]!)!, year: readYear(match[3]!) },
      false,
    );
  for (const match of matchesNear(stretch, 'separated', separated, ROMAN_SHORT))
    if (SHORT_BEFORE.test(folded.slice(Math.max(0, match.index - 12), match.index)))
      add(match, 'roman-month', { day: Number(match[1]), month: ROMAN_MONTHS.get(match[2]!)! }, false);
  for (const match of matchesNear(stretch, 'separated', separated, SHORT))
    if (SHORT_BEFORE.test(folded.slice(Math.max(0, match.index - 12), match.index)))
      add(match, 'day-month', { day: Number(match[1]), month: Number(match[2]) }, false);
  return parts;
}

type Add = (
  match: RegExpMatchArray,
  rule: string,
  value: Partial<CalendarValue>,
  sure: boolean,
  end?: number,
) => void;

function addDayMonth(text: string, match: RegExpMatchArray, add: Add): void {
  const [whole, weekday, digits, word, link, monthWord, long, short] = match as unknown as (
    string | undefined
  )[];
  if (isLowerMay(text, match, monthWord!)) return;
  const day = digits === undefined ? DAY_WORDS.get(word!)! : dayOf(digits);
  const base = { day, month: monthOf(monthWord!), weekday: weekdayOf(weekday) };
  const head = match.index! + whole!.length - (long ?? short ?? '').length;
  const written = /de|of/.test(link!);
  if (long !== undefined) {
    const year = readYear(long);
    const minutes = link === '' && /\s\d{4}$/.test(whole!) ? readClock(long) : null;
    if (year !== null)
      return add(match, 'day-month-year', { ...base, year, minutes }, written || long.length === 4);
    const between = whole!.slice(0, head - match.index!);
    if (/\bdel?\s+(?:ano\s+)?$/.test(between))
      return add({ ...match, 0: whole! } as RegExpMatchArray, 'day-month-year', { ...base, day: 0 }, true);
    return add(match, 'day-month', { ...base, minutes: readClock(long) }, written);
  }
  if (short !== undefined) {
    const glued =
      /[-/']$|[a-z.]$/.test(whole!.slice(0, -short.length)) && !/\s$/.test(whole!.slice(0, -short.length));
    if (glued) return add(match, 'day-month-year', { ...base, year: readYear(short) }, false);
    return add(
      match,
      'day-month',
      base,
      written,
      match.index! + whole!.slice(0, -short.length).trimEnd().length,
    );
  }
  const tail = /\s(?:de este|del?|of)\s+(?:[a-z]+\.?\s*)+$/.exec(whole!)?.[0] ?? '';
  const current =
    tail === '' || !/presente|actual|corriente|cte|curso|ano|year|pasado/.test(tail)
      ? null
      : /pasado|anterior|last/.test(tail)
        ? 'last-year'
        : 'year';
  add(match, 'day-month', { ...base, current }, written);
}

/** A day, with the letters that scans put for its figures: "l0", "ll", "3o". */
const dayOf = (digits: string): number => Number(digits.replace(/l/g, '1').replace(/o/g, '0'));

/** English "may" in lower case is a verb: "at least 5 may have died". */
/** "Sacaron del mar 20 costales": the sea. */
function isSea(folded: string, match: RegExpMatchArray): boolean {
  if (!match[0].startsWith('mar')) return false;
  const start = match.index!;
  return (
    /(?<![a-z])(?:del|al|el|alta|de|ultra|por)\s+$/.test(folded.slice(Math.max(0, start - 8), start)) &&
    /^\s+[a-z]{3,}/.test(folded.slice(start + match[0].length, start + match[0].length + 8))
  );
}

function isLowerMay(text: string, match: RegExpMatchArray, word: string): boolean {
  if (!/^(?:may|mar|march|set|sat|sun)$/.test(word)) return false;
  const at = match[0].indexOf(word);
  const sign = text[match.index! + at]!;
  return sign === sign.toLowerCase() && word !== 'mar';
}

function monthOf(word: string): number {
  return MONTHS.get(word.replace(/\.$/, ''))!;
}

function weekdayOf(word: string | undefined): number | null {
  return word === undefined ? null : (WEEKDAYS.get(word.replace(/\.$/, '')) ?? null);
}
