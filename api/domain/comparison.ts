import { z } from 'zod';
import { PlaceCode } from './ids.ts';
import { PartialDate } from './period.ts';
import { BREAK_METHODS } from './statistics/class-breaks.ts';
import { Correlation } from './statistics/correlation.ts';
import { Trend } from './statistics/trend.ts';
import { SummaryLevel } from './summary.ts';

/** A measure as a comparison used it. */
export const ComparedMeasure = z.object({
  /** `deployment:gn`, `incident:all`, `indicator:homicides`… */
  id: z.string(),
  unit: z.string(),
  kind: z.enum(['stock', 'flow']),
  /** Stocks are averaged over the months with a value, flows summed. */
  aggregation: z.enum(['mean', 'sum']),
  citation: z.string(),
});
export type ComparedMeasure = z.infer<typeof ComparedMeasure>;

/** Both measures in one place. Missing is null, never zero. */
export const ComparedPlace = z.object({
  code: PlaceCode,
  name: z.string(),
  x: z.number().nullable(),
  y: z.number().nullable(),
  /** Per 100,000 inhabitants. */
  xRate: z.number().nullable(),
  yRate: z.number().nullable(),
  population: z.number().nullable(),
  /** True when the population was scaled or interpolated. */
  populationEstimated: z.boolean(),
  /** 1 is the largest. */
  xRank: z.number().int().nullable(),
  yRank: z.number().int().nullable(),
  /** x divided by y; null when y is zero or one is missing. */
  ratio: z.number().nullable(),
  /** Bivariate class 0 to 8: 3 · class of y + class of x; of the rates when there are rates. */
  class: z.number().int().min(0).max(8).nullable(),
  /** y above the line of least squares on x, in units of y. */
  residual: z.number().nullable(),
  /** A rate on few inhabitants or few events: do not compare. */
  smallDenominator: z.boolean(),
  /** Months of the window with a value. */
  xMonths: z.number().int(),
  yMonths: z.number().int(),
  xTrend: Trend.nullable(),
  yTrend: Trend.nullable(),
});
export type ComparedPlace = z.infer<typeof ComparedPlace>;

const Correlations = z.object({
  n: z.number().int(),
  pearson: Correlation.nullable(),
  spearman: Correlation.nullable(),
});

/** Two measures side by side: the answer to "are troops where crime is?". */
export const Comparison = z.object({
  x: z.string(),
  y: z.string(),
  measures: z.object({ x: ComparedMeasure, y: ComparedMeasure }),
  level: SummaryLevel,
  from: PartialDate,
  to: PartialDate,
  /** Months by which y is taken later than x. */
  lag: z.number().int(),
  places: z.array(ComparedPlace),
  /**
   * Over pairs of one place and month (`n` = places × months, flows as of 30 days): the intervals take the pairs as
   * independent, which months of one place are not, so they are too narrow. `acrossPlaces` has one
   * pair a place; `rates` the same per 100,000 inhabitants.
   */
  stats: Correlations.extend({
    acrossPlaces: Correlations,
    rates: Correlations,
  }),
  /** Bounds of the 3 × 3 classes, the same for every moment of the window. */
  breaks: z.object({
    method: z.enum(BREAK_METHODS),
    of: z.enum(['values', 'rates']),
    x: z.array(z.number()),
    y: z.array(z.number()),
  }),
  /** Places whose months are not all there, in either measure. */
  partial: z.array(PlaceCode),
});
export type Comparison = z.infer<typeof Comparison>;
