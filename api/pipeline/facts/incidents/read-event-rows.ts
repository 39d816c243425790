import type { Table } from '../../structure/structure.ts';
import { SHARED } from '../../words/prefilter.ts';
import { countCell } from '../casualties/count-cell.ts';
import { readOutcomes } from '../casualties/read-casualties.ts';
import type { Tally } from '../casualties/read-casualties.ts';
import { maskSentence } from '../mask-sentence.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import type { Reading } from '../reading.ts';
import { dateEvent } from './date-event.ts';
import type { EventDate } from './date-event.ts';
import { addSentence } from './event-draft.ts';
import type { EventDraft } from './event-draft.ts';
import { blockFrame } from './event-frame.ts';
import type { BlockFrame, EventFrame } from './event-frame.ts';
import { findTriggers, hasNoCue } from './find-triggers.ts';
import type { Trigger } from './find-triggers.ts';
import { isTold, standingTriggers } from './is-told.ts';
import { locateEvent } from './locate-event.ts';
import { namedType, topicType } from './named-type.ts';
import { dayInWindow } from './news-window.ts';
import { readMoment } from './row-moment.ts';
import type { Moment } from './row-moment.ts';

const EVENT_COLUMN =
  /^(?:novedad|novedades|hecho|hechos|evento|eventos|incidente|suceso|event|incident|descripcion|description|asunto|resumen|what|detalle|sintesis|narrativa|narrative|relato|desarrollo)/;
const TYPE_COLUMN =
  /^(?:delitos?|clasif\.?|(?:tipo|clase|clasificacion|categoria|rubro|clave)(?:\s+del?\s+(?:evento|hecho|incidente|delito|suceso|novedad))?|tipificacion|rubros?|tema|materia|modalidad|motivo|eventos?|hechos?|incidentes?|conducta|crime|offen[cs]e|(?:event|incident|crime|offen[cs]e)(?:\s+(?:type|category|class))?|type(?:\s+of\s+(?:event|incident|crime|offen[cs]e))?|category|class|kind)$/;
const RESULT_COLUMN =
  /^(?:resultados?|saldo|consecuencias?|observaciones|detalles?|aseguramientos?|outcome|results?|notes?|remarks|comments?)/;
const GROUP_COLUMN = /^(?:grupos?|organizacion|cartel|celula|banda|group)/;
const MONTH_COLUMN = /^(?:mes|month)$/;
const DATE_COLUMN = /^(?:fecha|dia|f\/h|fha|date|day|when|cuando)(?![a-z])/;

/** Rows of news: hour, place, what happened. */
export function readEventRows(reading: Reading, table: Table, frame: EventFrame, events: EventDraft[]): void {
  const { blocks, folded } = reading.structure;
  const titles =
    table.header === null
      ? []
      : blocks[table.header]!.cells.map((cell) => folded.slice(cell.start, cell.end).trim());
  const news = titles.some((title) => EVENT_COLUMN.test(title) || TYPE_COLUMN.test(title));
  const typeColumn = titles.findIndex((title) => TYPE_COLUMN.test(title));
  if (titles.length > 0 && !news && titles.some((title) => GROUP_COLUMN.test(title))) return;
  const columns = {
    date: titles.findIndex((title) => DATE_COLUMN.test(title)),
    month: titles.findIndex((title) => MONTH_COLUMN.test(title)),
  };
  let before: Moment | null = null;
  for (const ordinal of table.rows) {
    const row = blocks[ordinal]!;
    const candidates = SHARED.candidates(reading.structure.words, row.start, row.end);
    const written = row.cells.map((cell) => folded.slice(cell.start, cell.end).trim());
    const moment: Moment | null = readMoment(written, columns, frame.window, reading.documentDate, before);
    if (moment) before = moment;
    const scope = blockFrame(reading, row);
    if (
      (typeColumn < 0 && hasNoCue(candidates)) ||
      scope.doubtful ||
      !isTold(folded.slice(row.start, row.end), candidates)
    )
      continue;
    const cells = row.cells.map((cell) => maskSentence(reading.structure, cell, reading.mentions));
    const told = cells.map((cell) =>
      standingTriggers(cell, findTriggers(cell), {
        listed: true,
        labelEnd: 0,
        anchored: news,
        cell: news,
        inRow: true,
      }),
    );
    const name =
      typeColumn < 0
        ? null
        : (namedType(cells[typeColumn] ?? cells[0]!) ?? topicType(cells[typeColumn] ?? cells[0]!));
    const dayTold =
      moment?.day != null ||
      moment?.minutes != null ||
      cells.some((cell) => dateEvent(cell, 0, false)?.period.precision === 'day');
    if (name && dayTold && told[typeColumn]?.every((one) => one.strength !== 'deed'))
      told[typeColumn] = [name];
    const main = told.findIndex((triggers, index) => triggers.length > 0 && (!news || tells(titles, index)));
    if (main < 0 || (main === typeColumn && !dayTold && isOnlyNamed(told, main))) continue;
    const places = placesOfRow(cells, main, told[main]![0]!.from);
    const dated =
      cells
        .filter((_, index) => index !== main || moment === null)
        .map((cell) => dateEvent(cell, 0, false))
        .find((date) => date !== null) ?? null;
    const minutes = moment?.minutes ?? firstTime(cells);
    const draft: EventDraft = {
      block: row,
      listed: true,
      sentences: [],
      triggers: [],
      places,
      ownPlace: places.length > 0,
      ownPlaceHere: places.length > 0,
      date: dated ?? dayOfRow(moment) ?? rowDate(frame, scope, minutes),
      ownDate: dated !== null || moment?.day != null,
      minutes,
      counts: countsOfRow(titles, written),
      start: row.start,
      end: row.end,
    };
    told.forEach((triggers, index) => {
      if (
        triggers.length > 0 ||
        EVENT_COLUMN.test(titles[index] ?? '') ||
        GROUP_COLUMN.test(titles[index] ?? '') ||
        readOutcomes(cells[index]!).length > 0
      )
        addSentence(draft, cells[index]!, triggers);
    });
    events.push({ ...draft, start: row.start, end: row.end });
  }
}

/** A column that says what happened, or what came of it. */
function tells(titles: readonly string[], index: number): boolean {
  const title = titles[index] ?? '';
  return EVENT_COLUMN.test(title) || TYPE_COLUMN.test(title) || RESULT_COLUMN.test(title);
}

/** "Homicidio | 34": a kind of event named, and none told: a row of statistics, unless it has a day. */
function isOnlyNamed(told: readonly (readonly Trigger[])[], type: number): boolean {
  return (
    told[type]!.every((one) => one.strength !== 'deed') &&
    told.every((triggers, index) => index === type || triggers.length === 0)
  );
}

/** Columns of dead, injured and held, in bare figures. */
function countsOfRow(titles: readonly string[], cells: readonly string[]): Partial<Tally> {
  const counts: Partial<Tally> = {};
  for (const [index, title] of titles.entries()) {
    const one = countCell(title, cells[index] ?? '');
    if (one) counts[one.outcome] ??= one.count;
  }
  return counts;
}

/** A place of a column of its own before one in the words of the event. */
function placesOfRow(cells: readonly Masked[], main: number, at: number): readonly PlaceSlot[] {
  const placed = cells.map((cell, index) => locateEvent(cell, index === main ? at : 0));
  const others = placed.filter((slots, index) => index !== main && slots.length > 0);
  const narrow = (slots: readonly PlaceSlot[]): boolean => slots.some((slot) => slot.code.length > 2);
  return others.find(narrow) ?? (narrow(placed[main]!) ? placed[main]! : (others[0] ?? placed[main]!));
}

function firstTime(cells: readonly Masked[]): number | null {
  for (const cell of cells) {
    const time = slotsOf(cell, 'T')[0];
    if (time) return time.time.minutes;
  }
  return null;
}

function dayOfRow(moment: Moment | null): EventDate | null {
  const day = moment?.day;
  return day ? { period: { from: day, to: day, precision: 'day' }, minutes: moment.minutes } : null;
}

function rowDate(frame: EventFrame, scope: BlockFrame, minutes: number | null): EventDate | null {
  if (frame.window && minutes !== null) return { period: dayInWindow(frame.window, minutes), minutes };
  const day =
    scope.period ??
    (frame.defaultDay ? { from: frame.defaultDay, to: frame.defaultDay, precision: 'day' as const } : null);
  return day && { period: day, minutes };
}
