import type { PartialDate } from '#domain/period.ts';
import { addMonths, isDay, parseDay, partialDate } from '../../dates/calendar.ts';
import type { NewsWindow } from './news-window.ts';
import { clockOf } from './news-window.ts';

/** When the event of a row was, as far as its cells say it in figures. */
export interface Moment {
  readonly day: PartialDate | null;
  readonly minutes: number | null;
}

/** Which columns of a table give the day and the month of its rows; -1 where none does. */
export interface MomentColumns {
  readonly date: number;
  readonly month: number;
}

const MONTHS = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "Enero" under "MES". */
function monthOf(cell: string | undefined): number | null {
  const name = /^[a-z]{3,}/.exec(cell ?? '')?.[0].slice(0, 3);
  if (name === undefined) return null;
  const at = Math.max(MONTHS.indexOf(name), ENGLISH_MONTHS.indexOf(name), name === 'set' ? 8 : -1);
  return at < 0 ? null : at + 1;
}

/** 18 0915 · 18/05 09:15 · 180915 · 18-0915 hrs. */
const DAY_AND_CLOCK =
  /^(\d{1,2})(?:[/.-](\d{1,2}))?(?:[\s/.,-]+|(?=\d{4}(?:\D|$)))([012]\d[:.h]?[0-5]\d)\s*(?:h|hs|hrs|horas)?\.?$/;
/** 18 under "DÍA" · 18/05 · 18-05 under "FECHA". */
const DAY_ALONE = /^(\d{1,2})(?:[/.-](\d{1,2}))?\.?$/;

/** "L 27", "vie 31", "Mon 3": a day of the week and of the month. */
const WEEKDAY_AND_DAY =
  /^(?:[lmxjvsd]|lu|ma|mi|ju|vi|sa|do|lun|mar|mie|jue|vie|sab|dom|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+(\d{1,2})\.?$/;

/**
 * The day and hour that the cells of a row give in bare figures. A row whose cell under the dates is
 * empty is of the day of the row before.
 */
export function readMoment(
  cells: readonly string[],
  { date: dateColumn, month: monthColumn }: MomentColumns,
  window: NewsWindow | null,
  own: string | null,
  before: Moment | null,
): Moment | null {
  const minutes = cells.map((cell) => clockOf(cell)).find((value) => value !== null) ?? null;
  for (const [index, cell] of cells.entries()) {
    if (index > 2 && index !== dateColumn) continue;
    const both = DAY_AND_CLOCK.exec(cell);
    const clock = both && clockOf(both[3]!);
    if (both && clock !== null) {
      const day = dayNumbered(Number(both[1]), both[2] ? Number(both[2]) : null, window, own);
      if (day) return { day, minutes: clock };
    }
    const named = index === 0 ? WEEKDAY_AND_DAY.exec(cell) : null;
    const dayNamed = named && dayNumbered(Number(named[1]), null, window, own);
    if (dayNamed) return { day: dayNamed, minutes };
    const alone = index === dateColumn ? DAY_ALONE.exec(cell) : null;
    if (alone) {
      const month = alone[2] ? Number(alone[2]) : monthOf(cells[monthColumn]);
      const day = dayNumbered(Number(alone[1]), month, window, own);
      if (day) return { day, minutes };
    }
  }
  const repeats =
    dateColumn >= 0 && before !== null && /^(?:"|''|id\.?|idem|-|)$/.test(cells[dateColumn] ?? '');
  if (repeats) return { day: before.day, minutes };
  return minutes === null ? null : { day: null, minutes };
}

/** The last day of that number up to the paper's own; in a paper of one day and night, of the two. */
export function dayNumbered(
  day: number,
  month: number | null,
  window: NewsWindow | null,
  own: string | null,
): PartialDate | null {
  const anchor = own === null ? null : parseDay(own);
  if (anchor === null) return null;
  const ends = window === null ? [] : [window.first, window.last];
  const inWindow = month === null ? ends.find((end) => Number(end.slice(8)) === day) : undefined;
  if (inWindow) return inWindow;
  for (let back = 0; back < 12; back++) {
    const at = addMonths(anchor.year, anchor.month, -back);
    if ((month !== null && month !== at.month) || !isDay(at.year, at.month, day)) continue;
    if (back === 0 && day > anchor.day) continue;
    return partialDate(at.year, at.month, day);
  }
  return null;
}
