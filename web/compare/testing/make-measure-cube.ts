import type { PlaceCode } from '#domain/ids.ts';
import { monthNumber } from '#domain/period.ts';
import type { MeasureCube } from '#domain/summary.ts';

const JUNE = monthNumber('2020-06');

/** A cube of two states over the summer of 2020 for tests, with the rows that are given. */
export function makeMeasureCube(rest: Partial<MeasureCube>): MeasureCube {
  return {
    measure: 'm',
    level: 'state',
    bin: 'month',
    unit: 'persons',
    firstMonth: JUNE,
    lastMonth: JUNE + 2,
    codes: ['01', '02'] as PlaceCode[],
    place: [],
    month: [],
    starts: [],
    ends: [],
    undated: [],
    es: 'm',
    en: 'm',
    kind: 'stock',
    aggregation: 'mean',
    absent: 'missing',
    citation: '',
    breaks: { method: 'quantile', values: [], rates: [] },
    ...rest,
  };
}
