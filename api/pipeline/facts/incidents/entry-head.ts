import { hasDigit } from '../../structure/signs.ts';
import type { PartialDate } from '#domain/period.ts';
import type { Block } from '../../structure/structure.ts';
import type { PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { hasDate, hasPlace, remember, sentencesOf } from '../reading.ts';
import type { Reading, Sentence } from '../reading.ts';
import { dateEvent } from './date-event.ts';
import type { EventDate } from './date-event.ts';
import { isTerse } from './entry-place.ts';
import { locateEvent } from './locate-event.ts';
import type { NewsWindow } from './news-window.ts';
import { dayNumbered } from './row-moment.ts';

/** Where and when the lines below it were: "*Lunes 5, 23:50* - Teocaltiche, Jal." on a line of its own. */
export interface EntryHead {
  readonly places: readonly PlaceSlot[];
  readonly date: EventDate | null;
  readonly minutes: number | null;
}

const MONTH = String.raw`(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic|jan|apr|aug|dec)[a-z]*\.?`;
const WEEKDAY = String.raw`(?:lun|mar|mie|jue|vie|sab|dom|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?`;
const DAY = String.raw`(?:${WEEKDAY},?\s+)?(?:\d{1,2}\s*(?:de\s+|[-/.]\s*)?${MONTH}|${MONTH}\s*\d{1,2}(?!\d)|\d{1,2}[/-]\d{1,2}|\d{4}-\d\d-\d\d|${WEEKDAY},?\s+\d{1,2})(?:(?:,?\s+(?:de(?:l)?\s+)?|[-/])\d{2,4}(?![\d:]))?`;
const HOUR = String.raw`(?:[01]?\d|2[0-3])[:.h]?[0-5]\d(?:\s*(?:h(?:rs?|oras?|ours?)?|a\.?m|p\.?m)\.?)?`;
const CLOSED = String.raw`[\])*]*\s*(?:[:;|>►→•·-]|\.(?!\d)|,\s)`;

/** A line that opens with its day or hour as an entry of a log does: "[0130] …", "22 feb: …", "05:10 Iguala". */
const OPENS_ENTRY = new RegExp(
  String.raw`^[[(*"'\s]*(?:${DAY}(?:,?\s+(?:a\s+las\s+|at\s+)?${HOUR})?${CLOSED}|${HOUR}[\])]|${DAY},?\s+${HOUR}[\])]|(?:[0-3]?\d[/-])?${HOUR}${CLOSED}|[012]?\d[:h][0-5]\d\s+[a-z"(])`,
);
/** Signs within which its first figure stands, after a bracket and the name of a day or month at most. */
const FIGURE_WITHIN = 30;
/** Signs within which the opening of an entry stands. */
const OPENING = 60;
/** Entries that make a log. */
const FEWEST = 2;
const LONGEST_HEAD = 110;

/** "4/0930. Mapastepec. …": the day of the month and the hour that open an entry of a log. */
const DAY_AND_HOUR =
  /^[^a-z\d]{0,4}([0-3]?\d)(?:[/-]|,?\s+(?=[012]\d[:.h]?[0-5]\d\s*(?:h|hs|hrs|horas)(?![a-z])))([01]\d|2[0-3])[:.h]?([0-5]\d)\s*(?:h|hs|hrs|horas)?[.,:;)\]\s-]/;

/** "[29/08 14:20] Chalco. …": day, month and hour. */
const DAY_MONTH_AND_HOUR =
  /^[^a-z\d]{0,4}([0-3]?\d)[/.-]([01]?\d)(?:[/.-](?:20)?\d\d)?[\s,|-]{1,3}([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)/;

function dayMonthAndHour(
  opening: string,
  window: NewsWindow | null,
  documentDate: string | null,
): [PartialDate | null, string?, string?] {
  const match = DAY_MONTH_AND_HOUR.exec(opening);
  if (!match || Number(match[2]) > 12) return [null];
  return [dayNumbered(Number(match[1]), Number(match[2]), window, documentDate), match[3], match[4]];
}

/** When an entry was that opens with a bare day and hour. */
export function openingMoment(
  { documentDate, structure }: Reading,
  { start }: Block,
  window: NewsWindow | null,
): (EventDate & { minutes: number }) | null {
  const opening = structure.folded.slice(start, start + OPENING);
  const match = DAY_AND_HOUR.exec(opening);
  const [dated, hour, minute] = match
    ? [dayNumbered(Number(match[1]), null, window, documentDate), match[2], match[3]]
    : dayMonthAndHour(opening, window, documentDate);
  if (!dated) return null;
  return {
    period: { from: dated, to: dated, precision: 'day' },
    minutes: Number(hour) * 60 + Number(minute),
  };
}

/** Letters of a sentence that may be an hour and nothing else. */
const HOUR_ALONE = 16;

/** "0510 hrs.": the hour that opens an entry, cut off as a sentence of its own. */
export function clockAlone(reading: Reading, sentence: Sentence): number | null {
  if (sentence.end - sentence.start > HOUR_ALONE) return null;
  if (!hasDigit(reading.structure.folded, sentence.start, sentence.end)) return null;
  return slotsOf(reading.mask(sentence), 'T')[0]?.time.minutes ?? null;
}

/** Whether a block is an entry of a list, or of a log whose lines open with their day or hour. */
export function isEntry(reading: Reading, block: Block): boolean {
  return block.kind === 'item' || logEntries(reading).has(block.ordinal);
}

function logEntries(reading: Reading): ReadonlySet<number> {
  return remember(reading, 'log-entries', () => {
    const { blocks, folded } = reading.structure;
    const found = blocks.filter(
      (block) =>
        block.kind === 'paragraph' &&
        hasDigit(folded, block.start, block.start + FIGURE_WITHIN) &&
        OPENS_ENTRY.test(folded.slice(block.start, block.start + OPENING)),
    );
    return new Set(found.length < FEWEST ? [] : found.map(({ ordinal }) => ordinal));
  });
}

/** The head right above a block, when the paper sets its entries so. */
export function headOver(reading: Reading, block: Block): EntryHead | null {
  return remember(reading, 'entry-heads', () => headsOf(reading)).get(block.ordinal) ?? null;
}

function headsOf(reading: Reading): ReadonlyMap<number, EntryHead> {
  const { blocks } = reading.structure;
  const heads = new Map<number, EntryHead>();
  const under = new Map<number, EntryHead>();
  let open: EntryHead | null = null;
  for (const [index, block] of blocks.entries()) {
    const below = blocks[index + 1];
    const head =
      below && mayBeHead(reading, block) && standsRightAbove(reading, block, below)
        ? readHead(reading, block)
        : null;
    if (head) heads.set(block.ordinal, head);
    else if (open && block.kind !== 'row') under.set(block.ordinal, open);
    open = head ?? open;
    if (open !== null && below && !standsRightAbove(reading, block, below)) open = null;
  }
  return heads.size < FEWEST ? new Map() : under;
}

function standsRightAbove({ structure }: Reading, block: Block, below: Block): boolean {
  return below.kind !== 'row' && !/\n\s*\n/.test(structure.text.slice(block.end, below.start));
}

/** Short enough, with a figure and a place, one of them at its beginning: asked of every block, so cheapest first. */
function mayBeHead(reading: Reading, block: Block): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'heading') &&
    block.end - block.start <= LONGEST_HEAD &&
    hasDigit(reading.structure.folded, block.start, block.end) &&
    mayOpenHead(reading, block) &&
    hasPlace(reading, block)
  );
}

/** A line of nothing but a day or hour and a place. */
function readHead(reading: Reading, block: Block): EntryHead | null {
  const [sentence, ...others] = sentencesOf(reading, block);
  if (!sentence || others.length > 0) return null;
  const masked = reading.mask(sentence);
  if (!OPENS_HEAD.test(masked.text) || !isTerse(masked.text)) return null;
  const places = locateEvent(masked, 0);
  const date = dateEvent(masked, 0, false);
  const minutes = slotsOf(masked, 'T')[0]?.time.minutes ?? null;
  if (places.length === 0 || (date === null && minutes === null)) return null;
  return { places: places.slice(0, 1), date, minutes };
}

/** A day, hour or place stands at its beginning, as `OPENS_HEAD` asks of it once it is masked. */
function mayOpenHead(reading: Reading, { start }: Block): boolean {
  const opening = { start, end: start + OPENS_WITHIN };
  return (
    hasDigit(reading.structure.folded, opening.start, opening.end) ||
    hasDate(reading, opening) ||
    hasPlace(reading, opening)
  );
}

/** Signs within which a day, hour or place opens a head, behind a word such as "municipio" at most. */
const OPENS_WITHIN = 16;
const OPENS_HEAD =
  /^[^a-zGN]{0,6}(?:(?:alcaldias?|municipios?|mpios?\.?|delegacion|cd\.?|ciudad|puerto|poblado|estado)\s+(?:de\s+)?)?[DTP]/;
