import { sql } from 'drizzle-orm';
import type { PlaceCode } from '#domain/ids.ts';
import { daysInMonth } from '#domain/period.ts';
import { InvalidInputError } from '../../errors.ts';
import { findIndicator } from '../indicators/list-indicators.ts';
import { isFictional } from '../is-fictional.ts';
import { NEVER_KNOWN, NOTHING_LEFT_OUT, extentOfCells } from './measure-cells.ts';
import type { MeasureCell, MeasureCells, MeasureContext } from './measure-cells.ts';

interface Row {
  readonly code: PlaceCode;
  readonly month: number;
  readonly months: number;
  readonly value: number;
}

/**
 * A published series by month. Values of a year: a stock holds in each month; a flow is spread over
 * the days, so that whole years add up, and the measure says that its step is the year. Of a series
 * by municipality a state has its own value where one is published, else the sum of its municipalities.
 * @throws InvalidInputError for an unknown series, one that has no values at the level, or a fictional
 * collection, which published numbers are never put beside
 */
export async function readIndicatorCells(
  { tx, collection, scope, level }: MeasureContext,
  id: string,
): Promise<MeasureCells> {
  const indicator = await findIndicator(tx, id);
  if (!indicator)
    throw new InvalidInputError(`there is no indicator "${id}"; see /api/indicators for those there are`);
  if (await isFictional(tx, collection, scope))
    throw new InvalidInputError(
      `"indicator:${id}" is published data and the chosen collection is fictional; they are never put beside each other`,
    );
  if (level === 'municipality' && indicator.level === 'state')
    throw new InvalidInputError(`"indicator:${id}" is published by state; ask for level=state`);
  const rows = await tx.rows<Row>(level === 'state' ? statesOf(id) : municipalitiesOf(id));
  const isYearly = rows.some(({ months }) => months > 1);
  const cells = rows.flatMap((row) => cellsOf(row, indicator.kind));
  const { es, en, unit, kind, citation } = indicator;
  return {
    measure: {
      es,
      en,
      unit,
      kind,
      citation,
      step: isYearly && kind === 'flow' ? 'year' : 'month',
      leftOut: NOTHING_LEFT_OUT,
    },
    cells,
    extent: extentOfCells(cells),
    readKnown: NEVER_KNOWN,
  };
}

function municipalitiesOf(id: string) {
  return sql`
    select code, month, months, value from indicator_value join indicator on no = indicator_no
    where indicator.id = ${id} and length(code) = 5`;
}

function statesOf(id: string) {
  return sql`
    with own as (
      select code, month, months, value from indicator_value join indicator on no = indicator_no
      where indicator.id = ${id} and code <> '00'
    )
    select code, month, months, value from own where length(code) = 2
    union all
    select left(code, 2), month, months, sum(value)::float8 from own part
    where length(code) = 5 and not exists (
      select from own whole where whole.code = left(part.code, 2) and whole.month = part.month)
    group by left(code, 2), month, months`;
}

function cellsOf({ code, month, months, value }: Row, kind: 'stock' | 'flow'): MeasureCell[] {
  if (months === 1) return [{ code, month, value }];
  const days = Array.from({ length: months }, (_, index) => daysOf(month + index));
  const all = days.reduce((sum, one) => sum + one, 0);
  return days.map((one, index) => ({
    code,
    month: month + index,
    value: kind === 'stock' ? value : (value * one) / all,
  }));
}

function daysOf(month: number): number {
  return daysInMonth(Math.floor(month / 12), (month % 12) + 1);
}
