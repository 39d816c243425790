import { sql } from 'drizzle-orm';
import type { PlaceCode } from '#domain/ids.ts';
import type { IndicatorSeries } from '#domain/indicator.ts';
import { firstDay, lastDay, monthNumber, monthOfNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import type { Queryable } from '../../database/database.ts';
import { NotFoundError } from '../../errors.ts';
import { inPlaces } from '../in-places.ts';
import { findIndicator } from './list-indicators.ts';

export interface IndicatorQuery {
  /** Values that overlap the window; both ends belong to it. */
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  /** Values of these places and the places inside them. */
  readonly place?: readonly PlaceCode[] | undefined;
}

interface Row {
  readonly code: PlaceCode;
  readonly month: number;
  readonly months: number;
  readonly value: number;
  readonly estimated: boolean;
}

/**
 * An indicator with its values, by place and time.
 * @throws NotFoundError when there is no such indicator
 */
export async function getIndicator(
  db: Queryable,
  id: string,
  { from, to, place }: IndicatorQuery,
): Promise<IndicatorSeries> {
  const indicator = await findIndicator(db, id);
  if (!indicator) throw new NotFoundError(`there is no indicator "${id}"; see /api/indicators`);
  const first = from ? monthNumber(firstDay(from)) : null;
  const last = to ? monthNumber(lastDay(to)) : null;
  const rows = await db.rows<Row>(sql`
    select code, month, months, value, estimated
    from indicator_value join indicator on indicator.no = indicator_no
    where indicator.id = ${id} and ${inPlaces(sql`code`, place)}
      and (${first}::int is null or month + months > ${first}::int)
      and (${last}::int is null or month <= ${last}::int)
    order by code, month`);
  return {
    indicator,
    values: rows.map(({ code, month, months, value, estimated }) => ({
      code,
      period: periodText(month, months),
      value,
      estimated,
    })),
  };
}

/** `2024-03` for a month, `2024` for a year. */
function periodText(month: number, months: number): PartialDate {
  const text = monthOfNumber(month);
  return (months === 12 ? text.slice(0, 4) : text) as PartialDate;
}
