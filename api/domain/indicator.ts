import { z } from 'zod';
import { CollectionId, PlaceCode } from './ids.ts';
import { PartialDate } from './period.ts';

/** A measure with its source: stocks are averaged over periods, flows summed. */
export const Indicator = z.object({
  id: z.string(),
  es: z.string(),
  en: z.string(),
  unit: z.string(),
  kind: z.enum(['stock', 'flow']),
  level: z.enum(['state', 'municipality']),
  source: z.string(),
  licence: z.string(),
  /** Version of the publisher's method: series of different methods are never spliced. */
  methodVersion: z.string(),
  citation: z.string(),
});
export type Indicator = z.infer<typeof Indicator>;

/** One value. `estimated` marks values derived by us (population scaled with its state). */
export const IndicatorValue = z.object({
  indicator: z.string(),
  code: PlaceCode,
  /** First month of the value's period as a month number, and how many months it covers. */
  month: z.number().int(),
  months: z.number().int().positive(),
  value: z.number(),
  estimated: z.boolean(),
});
export type IndicatorValue = z.infer<typeof IndicatorValue>;

/** An indicator with what there is of it: first and last month, places and values. */
export const IndicatorSummary = Indicator.extend({
  collection: CollectionId,
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
  places: z.number().int().nonnegative(),
  values: z.number().int().nonnegative(),
});
export type IndicatorSummary = z.infer<typeof IndicatorSummary>;

/** An indicator with its values, in order of place and time. A month without a value is missing, not zero. */
export const IndicatorSeries = z.object({
  indicator: IndicatorSummary,
  values: z.array(
    z.object({
      code: PlaceCode,
      /** A month `2024-03`, or a year `2024`. */
      period: PartialDate,
      value: z.number(),
      estimated: z.boolean(),
    }),
  ),
});
export type IndicatorSeries = z.infer<typeof IndicatorSeries>;
