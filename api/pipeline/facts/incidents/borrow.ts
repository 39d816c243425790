import type { Period } from '#domain/period.ts';
import type { Block } from '../../structure/structure.ts';
import type { PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { hasDate, remember, sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { EventDate } from './date-event.ts';
import { datelinePlace } from './entry-place.ts';
import type { EventDraft } from './event-draft.ts';
import type { BlockFrame, EventFrame } from './event-frame.ts';
import { dayInWindow } from './news-window.ts';
import { saysThisTown } from './refer-back.ts';
import type { Story } from './story.ts';

/** "En el mismo lugar", "ahí": the entry speaks of the place of the one before. */
const SAME_PLACE =
  /(?<![a-z])(?:(?:el|la|del|al|dich[oa]|ese|esa)\s+(?:propi[oa]|mism[oa])|mism[oa]s?\s+(?:lugar|sitio|mpio|municipio|localidad|ciudad|poblado|ejido|carretera)|en\s+(?:ese|dicho|el)\s+(?:lugar|sitio|punto|municipio)|ahi|alli|same\s+(?:place|town|city)|there)(?![a-z])/;

/** Where an event was whose entry names no place: as the heading above it, the story or the dateline has it. */
export function borrowPlaces(
  reading: Reading,
  block: Block,
  scope: BlockFrame,
  story: Story,
  text: string,
  listed: boolean,
): readonly PlaceSlot[] {
  const dateline = block.kind === 'paragraph' && !listed ? datelinePlace(reading) : null;
  if (dateline && saysThisTown(text)) return [dateline];
  const above = scope.place;
  if (above && above.code.length > 2) return [above];
  const { last } = story;
  const sibling = listed && last !== null && last.block !== block && last.block.parent === block.parent;
  if (sibling && last.ownPlace && !SAME_PLACE.test(text)) return above ? [above] : [];
  const { place } = story;
  if (place && (!listed || above === null || place.code.startsWith(above.code))) return [place];
  const lent = above ?? dateline ?? (listed ? null : subjectPlace(reading));
  return lent ? [lent] : [];
}

/** Blocks at the head of a paper among which its subject stands. */
const HEAD = 8;

/** "Asunto: Volcadura en P": where a paper of one event puts it; null where the subject names several places. */
function subjectPlace(reading: Reading): PlaceSlot | null {
  return remember(reading, 'subject-place', () => {
    const { blocks, folded } = reading.structure;
    const subject = blocks
      .slice(0, HEAD)
      .find((block) => /^(?:asunto|subject|tema)\s*:/.test(folded.slice(block.start, block.start + 12)));
    const places = (subject ? sentencesOf(reading, subject) : [])
      .flatMap((sentence) => slotsOf(reading.mask(sentence), 'P'))
      .filter(({ role, code }) => role === 'site' && code.length > 2);
    return { slot: new Set(places.map(({ code }) => code)).size === 1 ? places[0]! : null };
  }).slot;
}

/** Longest line that dates the list below it. */
const LONGEST_LINE = 80;

/** "Sucesos del 25 de noviembre" on a line of its own above a list: the day of its entries. */
function dayOverList(reading: Reading, block: Block): Period | null {
  return remember(reading, 'days-over-lists', () => daysOverLists(reading))[block.ordinal] ?? null;
}

function daysOverLists(reading: Reading): readonly (Period | null)[] {
  const days: (Period | null)[] = [];
  let last: Period | null = null;
  for (const block of reading.structure.blocks) {
    if (block.kind !== 'item') last = dayOfLine(reading, block);
    days.push(block.kind === 'item' ? last : null);
  }
  return days;
}

function dayOfLine(reading: Reading, block: Block): Period | null {
  if (block.kind !== 'paragraph' || block.end - block.start > LONGEST_LINE || !hasDate(reading, block))
    return null;
  const [sentence, ...others] = sentencesOf(reading, block);
  if (!sentence || others.length > 0) return null;
  const dates = slotsOf(reading.mask(sentence), 'D');
  const { period = null, relation } = dates[0]?.date ?? {};
  return dates.length === 1 && period?.precision === 'day' && period.from === period.to && relation === 'on'
    ? period
    : null;
}

/** "A las 18.20 de ayer… — A las 20.05…": a later hour among entries of one list is of the day of the one before. */
function goesOnByClock(last: EventDraft | null, { ordinal, parent }: Block, minutes: number | null): boolean {
  return (
    last !== null &&
    minutes !== null &&
    last.date !== null &&
    last.clock != null &&
    minutes >= last.clock &&
    ((last.block.parent === parent && last.block.ordinal === ordinal - 1) ||
      isFirstUnder(parent, last.block, ordinal))
  );
}

/** "EL 26, A LAS 1310 HRS., … HECHOS CONEXOS (A) 1425 HRS. …": the first entry of the list that follows. */
function isFirstUnder(parent: number | null, last: Block, ordinal: number): boolean {
  return parent !== null && parent === ordinal - 1 && last.ordinal === parent - 1;
}

/** The entries above say another day than the paper's own, which is all its heading gives. */
function isDayBefore({ period }: EventDate, heading: Period, { ownDay }: EventFrame): boolean {
  return ownDay !== null && heading.from === ownDay && period.from !== null && period.from < ownDay;
}

/** When an event was whose entry gives no day: as the paper, the heading above it or the story has it. */
export function borrowDate(
  reading: Reading,
  frame: EventFrame,
  scope: BlockFrame,
  story: Story,
  minutes: number | null,
  block: Block,
  listed: boolean,
): EventDate | null {
  const window = minutes !== null || listed ? frame.window : null;
  if (window && minutes !== null) return { period: dayInWindow(window, minutes), minutes };
  if (window) return { period: { from: window.first, to: window.first, precision: 'day' }, minutes };
  const { last } = story;
  const before = listed && last === null ? story.date : null;
  const overList = listed ? dayOverList(reading, block) : null;
  if (overList && (scope.period === null || scope.period.from === frame.ownDay))
    return { period: overList, minutes };
  if (scope.period && !(before && isDayBefore(before, scope.period, frame)))
    return { period: scope.period, minutes };
  if (goesOnByClock(last, block, minutes)) return { ...last!.date!, minutes };
  const near = last === null || (!listed && block.ordinal - last.block.ordinal <= 2);
  const date = near ? story.date : null;
  if (date) return { ...date, minutes };
  const day = (minutes === null ? null : frame.ownDay) ?? frame.defaultDay;
  return day ? { period: { from: day, to: day, precision: 'day' }, minutes } : null;
}
