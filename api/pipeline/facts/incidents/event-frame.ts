import type { PartialDate, Period } from '#domain/period.ts';
import { isOfMigration } from '../../forces/mission-words.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block } from '../../structure/structure.ts';
import { isDoubtfulHeading } from '../doubt.ts';
import type { PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { hasDate, hasPlace, remember, rememberUnder, sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { findNewsWindow } from './news-window.ts';
import type { NewsWindow } from './news-window.ts';

/** What the paper's kind and head say of the events in it. */
export interface EventFrame {
  /** The day events without a date are of; null in overviews, whose undated sentences tell no event. */
  readonly defaultDay: PartialDate | null;
  /** The paper's own day, which an hour without a date is of whatever the paper's kind. */
  readonly ownDay: PartialDate | null;
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
    ownDay: reading.documentDate as PartialDate | null,
    window: findNewsWindow(reading, head),
    aboutMigration: isOfMigration(topOf(reading)),
  };
}

/** The title lines of a paper: what stands before its first paragraph of some length. */
function topOf({ structure }: Reading): string {
  const { blocks, folded } = structure;
  const body = blocks.findIndex((block) => block.kind === 'paragraph' && block.end - block.start > 110);
  return blocks
    .slice(0, Math.min(HEAD_BLOCKS, Math.max(body, 1)))
    .map((block) => folded.slice(block.start, block.end))
    .join('\n');
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

/** "X acreditada   ? por verificar": what signs mean, above what bears them. */
const LEGEND =
  /(?:^|\s)(?:[x?*+.-]|\(.\))\s*[=:]?\s+[a-z]{4,}[^.]*?\s(?:[xo?*+.-]|\(.\))\s*[=:]?\s+[a-z]{4,}/;

function readFrame(reading: Reading, block: Block): BlockFrame {
  let place: PlaceSlot | null = null;
  let period: Period | null = null;
  let doubtful = false;
  for (const governor of governorsOf(reading.structure, block)) {
    const content = reading.structure.folded.slice(governor.start, governor.end);
    doubtful ||= isDoubtfulHeading(content) && !LEGEND.test(content);
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
