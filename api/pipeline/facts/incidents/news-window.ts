import type { PartialDate, Period } from '#domain/period.ts';
import { addDays, dayCount, parseDay, partialDate } from '../../dates/calendar.ts';
import type { Day } from '../../dates/calendar.ts';
import type { Block } from '../../structure/structure.ts';
import type { Masked } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { hasDate, sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** The stretch of one paper's news: "DE LAS 0600 DEL 2 A LAS 0600 DEL 3 SEPT.". */
export interface NewsWindow {
  readonly first: PartialDate;
  readonly last: PartialDate;
  /** Minutes after midnight at which it begins. */
  readonly opens: number;
}

/** When nothing says at what hour the news of a day are cut. */
const USUAL_CUT = 360;

/** The day and night the head of a paper says its news are of; null when it says none. */
export function findNewsWindow(reading: Reading, head: readonly Block[]): NewsWindow | null {
  const title = head.map((block) => reading.structure.folded.slice(block.start, block.end)).join('\n');
  for (const block of head)
    for (const sentence of sentencesOf(reading, block)) {
      if (!hasDate(reading, sentence)) continue;
      const masked = reading.mask(sentence);
      const opens = slotsOf(masked, 'T')[0]?.time.minutes ?? openingHour(masked, reading.structure.folded);
      for (const period of nightsOf(masked))
        return { first: period.from!, last: period.to!, opens: opens ?? cutOf(title) ?? USUAL_CUT };
    }
  return lastDay(reading, title);
}

const LAST_DAY =
  /(?<![a-z\d])(?:(?:24|veinticuatro)\s*(?:horas|hrs?\.?|h)(?![a-z])|(?:24|twenty-?\s?four)[\s-]*hours?)/;
const CUT =
  /(?:corte|cierre|hasta|a(?:\s+las)?|at|to|until|ending)\s*:?\s*(?:(?:de|del|a|las?|al)\s+)*([01]\d|2[0-3])[:.h]?([0-5]\d)(?!\d)/;

/** "NOVEDADES DE LAS ÚLTIMAS 24 HORAS (corte 0600)": the day and night that end with the paper's own. */
function lastDay({ documentDate }: Reading, title: string): NewsWindow | null {
  const own = documentDate === null ? null : parseDay(documentDate);
  if (own === null || !LAST_DAY.test(title)) return null;
  const cut = cutOf(title);
  if (cut === null && !/ultimas|last|past|anterior/.test(title)) return null;
  return { first: written(addDays(own, -1)), last: written(own), opens: cut ?? USUAL_CUT };
}

function cutOf(title: string): number | null {
  const cut = CUT.exec(title);
  return cut && Number(cut[1]) * 60 + Number(cut[2]);
}

/** Stretches of two days that a sentence names: as a range, as two dates, or the first as a bare number. */
function* nightsOf(masked: Masked): Generator<Period> {
  const dates = slotsOf(masked, 'D');
  for (const [index, slot] of dates.entries()) {
    if (isOneNight(slot.date.period)) yield slot.date.period!;
    const next = dates[index + 1];
    const [from, to] = [slot.date.period?.from ?? null, next?.date.period?.to ?? null];
    const joint: Period = { from, to, precision: 'range' };
    if (next && isOneNight(joint) && UP_TO.test(masked.text.slice(slot.at + 1, next.at))) yield joint;
    const opened = openedTheDayBefore(masked, slot.date.period);
    if (opened) yield opened;
  }
}

const UP_TO = /(?:^|[^a-z])(?:al?|hasta|to|until|-)(?:[^a-z]|$)/;

function isOneNight(period: Period | null): boolean {
  const [from, to] = [period?.from && parseDay(period.from), period?.to && parseDay(period.to)];
  return !!from && !!to && dayCount(to) - dayCount(from) === 1;
}

const HOUR = String.raw`(?:las?\s+)?[TN]\s*(?:h\.?\s+|hrs\.?\s+|horas\s+)?`;
const FIRST_BARE = new RegExp(
  String.raw`${HOUR}del?\s+(?:dia\s+|[a-z]+es\s+|sabado\s+|domingo\s+)?N\s*(?:,\s*)?(?:al?|hasta|-)\s*${HOUR}`,
);

/** "De las 08:00 del 6 a las 08:00 del 7 de febrero": the first day stands as a bare number. */
function openedTheDayBefore({ text, slots }: Masked, period: Period | null): Period | null {
  const last = period?.from && period.from === period.to ? parseDay(period.from) : null;
  const match = last && FIRST_BARE.exec(text);
  if (!last || !match) return null;
  const before = addDays(last, -1);
  const named = slots.some(
    (slot) =>
      slot.kind === 'N' &&
      slot.number.value === before.day &&
      slot.at >= match.index &&
      slot.at < match.index + match[0].length,
  );
  return named ? { from: written(before), to: period!.to, precision: 'day' } : null;
}

/** "DE LAS 0600 DEL 2 A LAS 0600…": the hour stands bare before the date. */
function openingHour(masked: Masked, folded: string): number | null {
  const match = /(?:^|[^a-z])(?:de|desde|from)\s+(?:las\s+)?N/.exec(masked.text);
  const at = match && match.index + match[0].length - 1;
  const slot = masked.slots.find((one) => one.at === at);
  return slot ? clockOf(folded.slice(slot.start, slot.end)) : null;
}

/** Minutes after midnight of "0910", "09:10"; null for anything else. */
export function clockOf(text: string): number | null {
  const clock = /^([01]\d|2[0-3])[:.h]?([0-5]\d)$/.exec(text.trim());
  return clock && Number(clock[1]) * 60 + Number(clock[2]);
}

/** The day of a time told without a date, in a paper of that stretch. */
export function dayInWindow(window: NewsWindow, minutes: number): Period {
  const day = minutes >= window.opens ? window.first : window.last;
  return { from: day, to: day, precision: 'day' };
}

const written = ({ year, month, day }: Day): PartialDate => partialDate(year, month, day);
