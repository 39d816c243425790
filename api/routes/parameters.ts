import { z } from 'zod';
import { MapQuery, Paging, TimeRange } from '#domain/map-query.ts';
import { PartialDate } from '#domain/period.ts';
import { SummaryLevel, TimeBin } from '#domain/summary.ts';

const COMMA_LIST = 'Several are separated by commas or repeated; any of them fits.';

const { collection, place, from, to, q } = MapQuery.shape;
const { cursor, limit } = Paging.shape;

/** Query parameters by name, with what the OpenAPI document says of them. */
export const parameters = {
  collection: collection.meta({
    type: 'array',
    description: `Only these collections. ${COMMA_LIST} Without it: every collection of real papers; the fictional sample only when it is all there is.`,
    example: ['muestra-ficticia'],
  }),
  place: place.meta({
    type: 'array',
    description: `INEGI codes; a state holds its municipalities and "00" all of Mexico. ${COMMA_LIST}`,
    example: ['07', '30193'],
  }),
  from: from.meta({
    description: 'Start of the time window, included: a day, a month (its first day) or a year.',
    example: '2021-01',
  }),
  to: to.meta({
    description: 'End of the time window, included: a day, a month (its last day) or a year.',
    example: '2021-12',
  }),
  q: q.meta({
    description: 'Words to look for in the text, by Spanish stems and without accents.',
    example: 'toma clandestina',
  }),
  cursor: cursor.meta({
    description: 'Where to go on: `nextCursor` of the page before, as it was given.',
  }),
  limit: limit.meta({ description: 'Items on a page, 1 to 1000.' }),
  level: SummaryLevel.default('state').meta({ description: 'Which places to count by.' }),
  bin: TimeBin.default('month').meta({ description: 'Width of a bin of time.' }),
};

/** The filters every list and summary of documents takes. */
export const documentFilters = {
  collection: parameters.collection,
  place: parameters.place,
  from: parameters.from,
  to: parameters.to,
  q: parameters.q,
};

/** The same for answers that themselves hold every date. */
export const timelessFilters = {
  collection: parameters.collection,
  place: parameters.place,
  q: parameters.q,
};

/**
 * A query of these parameters and no others: a misspelt name is an error, not a filter that
 * silently does nothing. With `from` and `to`, also checks their order.
 */
export function strictQuery<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape).refine(isInOrder, { message: '"from" is after "to"', path: ['from'] });
}

const BothEnds = z.object({ from: PartialDate, to: PartialDate });

/** Of two good dates; what is wrong with one alone is said of it alone. */
function isInOrder(query: unknown): boolean {
  return !BothEnds.safeParse(query).success || TimeRange.safeParse(query).success;
}
