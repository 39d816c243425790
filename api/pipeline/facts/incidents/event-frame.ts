import type { PartialDate, Period } from '#domain/period.ts';
import { missionOf } from '../../forces/mission-words.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block } from '../../structure/structure.ts';
import { isDoubtfulHeading } from '../doubt.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { addDays, parseDay, partialDate } from '../../dates/calendar.ts';
import { slotsOf } from '../masked.ts';
import { hasDate, hasPlace, remember, rememberUnder, sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { newsWindow } from './date-event.ts';
import type { NewsWindow } from './date-event.ts';

/** What the paper's kind and head say of the events in it. */
export interface EventFrame {
  /** The day events without a date are of; null in overviews, whose undated sentences tell no event. */
  readonly defaultDay: PartialDate | null;
  readonly window: NewsWindow | null;
  readonly aboutMigration: boolean;
}

/** Overviews, studies and tables: what they say without a day is no event. */
const OVERVIEW =
  /(?:panorama|actividades?\s+(?:delictiv|de\s+(?:la\s+)?(?:delincuencia|los\s+grupos))|resumen\s+ejecutivo|diagnostico|analisis|estudio|informe\s+(?:anual|mensual|trimestral|semestral)|policy\s+brief|briefing|brief\s+no|overview|assessment|monitor|estado\s+de\s+fuerza|despliegue|situacion\s+(?:de|del|al|y)|apunte\s+historico|boletin\s+de\s+resultados|organized\s+crime|crimen\s+organizado|incidencia|a\s+N?\s*anos?\s+de|who\s+owns|mapa)/;
const HEAD_BLOCKS = 5;

export function eventFrame(reading: Reading): EventFrame {
  return remember(reading, 'event-frame', () => readEventFrame(reading));
}

function readEventFrame(reading: Reading): EventFrame {
  const { folded, blocks } = reading.structure;
  const head = blocks.slice(0, HEAD_BLOCKS).filter((block) => block.end - block.start < 220);
  const title = head.map((block) => folded.slice(block.start, block.end)).join('\n');
  return {
    defaultDay: OVERVIEW.test(title) ? null : (reading.documentDate as PartialDate | null),
    window: headWindow(reading, head),
    aboutMigration: missionOf(title) === 'migration',
  };
}

function headWindow(reading: Reading, head: readonly Block[]): NewsWindow | null {
  for (const block of head) {
    for (const sentence of sentencesOf(reading, block)) {
      if (!hasDate(reading, sentence)) continue;
      const masked = reading.mask(sentence);
      for (const slot of slotsOf(masked, 'D')) {
        const opens =
          slotsOf(masked, 'T')[0]?.time.minutes ??
          openingHour(masked.text, reading.structure.folded.slice(sentence.start, sentence.end));
        const window = newsWindow(slot.date.period, opens);
        if (window) return window;
        const opened = openedTheDayBefore(masked, slot.date.period);
        if (opened) return newsWindow(opened, opens);
      }
    }
  }
  return null;
}

/** "De las 08:00 del 6 a las 08:00 del 7 de febrero": the first day stands as a bare number. */
function openedTheDayBefore({ text, slots }: Masked, period: Period | null): Period | null {
  const last = period?.from && period.from === period.to ? parseDay(period.from) : null;
  const match = /de\s+las\s+[TN]\s+(?:h\.?\s+|hrs\.?\s+|horas\s+)?del?\s+(?:dia\s+)?N\s+a\s+las\s+[TN]/.exec(
    text,
  );
  if (!last || !match) return null;
  const before = addDays(last, -1);
  const at = match.index + match[0].lastIndexOf('N', match[0].indexOf(' a las'));
  const number = slots.find((slot) => slot.kind === 'N' && slot.at === at);
  if (number?.kind !== 'N' || number.number.value !== before.day) return null;
  return { from: partialDate(before.year, before.month, before.day), to: period!.to, precision: 'day' };
}

/** "DE LAS 0600 DEL 2 A LAS 0600…": the hour stands bare before the date. */
function openingHour(_masked: string, folded: string): number {
  const clock = /de\s+las\s+([01]\d|2[0-3]):?([0-5]\d)/.exec(folded);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : 360;
}

/** The date and place that the headings above a block lend to events under it, and whether they take them back. */
export interface BlockFrame {
  readonly place: PlaceSlot | null;
  readonly period: Period | null;
  readonly doubtful: boolean;
}

export function blockFrame(reading: Reading, block: Block): BlockFrame {
  return rememberUnder(reading, 'block-frame', block, () => readFrame(reading, block));
}

function readFrame(reading: Reading, block: Block): BlockFrame {
  let place: PlaceSlot | null = null;
  let period: Period | null = null;
  let doubtful = false;
  for (const governor of governorsOf(reading.structure, block)) {
    const content = reading.structure.folded.slice(governor.start, governor.end);
    doubtful ||= isDoubtfulHeading(content);
    for (const sentence of sentencesOf(reading, governor)) {
      if (!hasPlace(reading, sentence) && !hasDate(reading, sentence)) continue;
      const masked = reading.mask(sentence);
      const sites = slotsOf(masked, 'P').filter((slot) => slot.role === 'site');
      const narrow = sites.find((slot) => slot.code.length > 2);
      if (place === null || (place.code.length === 2 && narrow)) place = narrow ?? place ?? sites[0] ?? null;
      const day = slotsOf(masked, 'D').find(
        (slot) =>
          slot.date.period?.precision === 'day' &&
          slot.date.period.from === slot.date.period.to &&
          slot.date.relation !== 'since',
      );
      period ??= day?.date.period ?? null;
    }
  }
  return { place, period, doubtful };
}
