import type { PlaceCode } from '#domain/ids.ts';
import { monthOfNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import type { MeasureSeries } from '#domain/statistics/compare-places.ts';
import type { IsKnown, MeasureCells } from './measure-cells.ts';

/** Cells as a comparison takes them: a month without one is zero where it is known to have nothing. */
export function measureSeries(
  id: string,
  { measure, cells, extent }: MeasureCells,
  isKnown: IsKnown,
): MeasureSeries {
  const byPlace = new Map<PlaceCode, Map<number, number>>();
  for (const { code, month, value } of cells) {
    const months = byPlace.get(code) ?? new Map<number, number>();
    byPlace.set(code, months.set(month, value));
  }
  return {
    measure: {
      ...measure,
      id,
      from: extent && (monthOfNumber(extent.from) as PartialDate),
      to: extent && (monthOfNumber(extent.to) as PartialDate),
    },
    byPlace: {
      get: (code) => {
        const months = byPlace.get(code);
        return { get: (month) => months?.get(month) ?? (isKnown(code, month) ? 0 : undefined) };
      },
    },
  };
}
