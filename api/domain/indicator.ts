import { z } from 'zod';
import { PlaceCode } from './ids.ts';

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
