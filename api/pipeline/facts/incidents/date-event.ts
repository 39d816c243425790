import type { PartialDate, Period } from '#domain/period.ts';
import { dayCount, parseDay } from '../../dates/calendar.ts';
import type { DateSlot, Masked } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { mainClauseEnd } from './locate-event.ts';

/** When an event was, and the time of day when told. */
export interface EventDate {
  readonly period: Period;
  readonly minutes: number | null;
  /** Says its year. */
  readonly explicit?: boolean;
}

/**
 * The date of the event told at an offset of a masked sentence: the date nearest to it that says a
 * day or month, not one that only bounds ("desde 2018") unless the event goes on (`ongoing`).
 */
export function dateEvent(masked: Masked, at: number, ongoing: boolean): EventDate | null {
  if (!masked.slots.some((slot) => slot.kind === 'D')) return null;
  const end = mainClauseEnd(masked, at);
  const dates = slotsOf(masked, 'D').filter(
    (slot) =>
      slot.at < end &&
      isDateOfEvent(slot, ongoing) &&
      !AS_OF_NOW.test(slot.date.text) &&
      !isAftermath(masked, slot, at),
  );
  const times = slotsOf(masked, 'T');
  if (dates.length === 0) return null;
  const best = dates.reduce((one, slot) => (distance(slot, at) < distance(one, at) ? slot : one));
  const nearest = firstOfPair(masked, dates, finerThan(best, dates, at));
  const period = nearest.date.period!;
  const single =
    period.from === period.to || ongoing || isShort(period) ? { ...period, to: period.from } : period;
  return {
    period: { ...single, precision: precisionOf(single) },
    explicit: nearest.date.explicit,
    minutes: nearest.date.minutes ?? times[0]?.time.minutes ?? null,
  };
}

/** "Van 49 cuerpos a la fecha": up to when it is counted. */
const AS_OF_NOW = /^(?:a|hasta)\s+(?:la\s+fecha|hoy|ahora|el\s+momento)/i;

/** "Retienen a seis policías; los liberan al día siguiente": the day of what came after. */
function isAftermath({ text }: Masked, slot: DateSlot, at: number): boolean {
  const between = slot.at > at ? text.slice(at, slot.at) : '';
  return (
    (slot.date.rule === 'same-later' && /[;,]|\sy\s|\sand\s/.test(between)) ||
    (/[a-z]/.test(between) && OPENS_WITH_DAY.test(text))
  );
}

/** "17 MAR, Tamuin: …; rescatados el dia 18": the day that opens an entry is that of its event. */
const OPENS_WITH_DAY = /^[^a-zPG]*D[^a-z]*(?:[:>|-]|,\s+P|►|P)/;

/** "Spent Wednesday and Thursday dusting the slopes": it began on the first. */
function firstOfPair({ text }: Masked, dates: readonly DateSlot[], slot: DateSlot): DateSlot {
  const before = dates[dates.indexOf(slot) - 1];
  return before && /^\s+(?:y|and)\s+(?:el\s+)?$/.test(text.slice(before.at + 1, slot.at)) ? before : slot;
}

/** Letters around a deed within which a day is its day, though a month stands nearer. */
const NEAR = 80;

/** "Residents who took up arms in July sacked the houses on Friday": Friday. */
function finerThan(best: DateSlot, dates: readonly DateSlot[], at: number): DateSlot {
  if (best.date.period?.precision !== 'month') return best;
  const day = dates.find(
    (slot) => slot.date.period?.precision === 'day' && slot.at > at && slot.at - at < NEAR && best.at < at,
  );
  return day ?? best;
}

function isDateOfEvent(slot: DateSlot, ongoing: boolean): boolean {
  const { period, relation } = slot.date;
  if (period?.from == null) return false;
  if (relation === 'since') return ongoing;
  if (relation === 'until' || period.precision === 'year') return false;
  return period.from.length > 4 && (period.from === period.to || ongoing || isShort(period));
}

/** Days over which one event may go on: a road blocked, a strike. */
const FEW_DAYS = 15;

/** A range of a few days still dates an event. */
function isShort(period: { from: PartialDate | null; to: PartialDate | null }): boolean {
  const [from, to] = [period.from && parseDay(period.from), period.to && parseDay(period.to)];
  return !!from && !!to && dayCount(to) - dayCount(from) <= FEW_DAYS;
}

function distance(slot: DateSlot, at: number): number {
  return slot.at < at ? at - slot.at : (slot.at - at) * 1.3;
}

function precisionOf(period: Period): Period['precision'] {
  if (period.from === period.to)
    return period.from!.length === 10 ? 'day' : period.from!.length === 7 ? 'month' : 'year';
  return period.precision;
}
