import type { PartialDate, Period } from '#domain/period.ts';
import type { Block } from '../../structure/structure.ts';
import { governingPeriod } from '../governing-period.ts';
import { slotsOf } from '../masked.ts';
import type { Masked, Slot } from '../masked.ts';
import type { Reading } from '../reading.ts';
import { isSinceColumn, isUntilColumn } from './deployment-columns.ts';

/** Words that mean the paper's own day. */
const NOW =
  /(?<![a-z])(?:a\s+esta\s+hora|al\s+(?:cierre|momento)(?!\s+del\s+periodo)|actualmente|en\s+este\s+momento|a\s+la\s+fecha|now(?![a-z])|currently|at\s+(?:this|the)\s+(?:hour|moment)|at\s+present)(?![a-z])/;

/**
 * The period of a number of men: "desde" opens, "hasta" closes, a day it holds on ("al 15 de agosto",
 * "hoy", "a esta hora") is both ends, else what the headings give. Undated present is null.
 */
export function deploymentPeriod(
  reading: Reading,
  block: Block,
  clause: string,
  slots: readonly Slot[],
): Period | null {
  return ownPeriod(reading, clause, slots) ?? governingPeriod(reading, block, true);
}

/** Periods that the columns of a row give: "DEL | AL", "Inicio | Término". Null where none has a date. */
export function columnPeriod(cells: readonly Masked[], titles: readonly string[]): Period | null {
  const dateUnder = (isColumn: (title: string) => boolean): Period | null => {
    const cell = cells[titles.findIndex(isColumn)];
    const slot = cell && slotsOf(cell, 'D')[0];
    return slot?.date.period ?? null;
  };
  const since = dateUnder(isSinceColumn);
  const until = dateUnder(isUntilColumn);
  if (since === null && until === null) return null;
  return {
    from: since?.from ?? null,
    to: until?.to ?? null,
    precision: since && until ? 'range' : (since ?? until)!.precision,
  };
}

function ownPeriod(reading: Reading, clause: string, slots: readonly Slot[]): Period | null {
  let from = null as PartialDate | null;
  let to = null as PartialDate | null;
  let on = null as Period | null;
  for (const slot of slots) {
    if (slot.kind !== 'D' || slot.date.period === null) continue;
    const { period, relation } = slot.date;
    if (relation === 'since') from ??= period.from;
    else if (relation === 'until') to = period.to;
    else on ??= period;
  }
  if (from !== null || to !== null) {
    const left =
      to === null &&
      from !== null &&
      on?.to &&
      /(?:retirad|withdrawn|replegad|se\s+fue|left|relevad)/.test(clause)
        ? on.to
        : to;
    return {
      from,
      to: left,
      precision: (from ?? left)!.length === 10 ? 'day' : (from ?? left)!.length === 7 ? 'month' : 'year',
    };
  }
  if (on !== null)
    return /(?:se\s+fue|se\s+retir|withdr[ae]w|left)/.test(clause) ? { ...on, from: null } : on;
  if (NOW.test(clause) && reading.documentDate) {
    const day = reading.documentDate as PartialDate;
    return { from: day, to: day, precision: 'day' };
  }
  return null;
}
