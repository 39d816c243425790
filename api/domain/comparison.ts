import { z } from 'zod';
import { PlaceCode } from './ids.ts';
import { PartialDate } from './period.ts';
import { BREAK_METHODS } from './statistics/class-breaks.ts';
import { Correlation } from './statistics/correlation.ts';
import { Trend } from './statistics/trend.ts';
import { SummaryLevel } from './summary.ts';

/** What a measure could not count by place and month; it is counted here instead of being lost. */
export const LeftOut = z.object({
  /** Without a date. */
  undated: z.number().int().nonnegative(),
  /** Dated no better than several months, or open at an end. */
  vague: z.number().int().nonnegative(),
  /** Without a place, or placed no better than a larger place than the level asked for. */
  unplaced: z.number().int().nonnegative(),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** A measure as a comparison used it. */
export const ComparedMeasure = z.object({
  /** `deployment:gn`, `incident:all`, `indicator:homicides`… */
  id: z.string(),
  es: z.string(),
  en: z.string(),
  unit: z.string(),
  kind: z.enum(['stock', 'flow']),
  /** Stocks are averaged over the months with a value, flows summed. */
  aggregation: z.enum(['mean', 'sum']),
  /** How often it is published: series by year make pairs of one place and year. */
  step: z.enum(['month', 'year']),
  citation: z.string(),
  /** First and last month there is any value of, whatever the window; null without any. */
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
  leftOut: LeftOut,
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
  /** Bivariate class 0 to 8: 3 · class of y + class of x, by `breaks`. */
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

/** How a correlation is bounded: its 95 % interval, and how it was made. */
const Interval = Correlation.pick({ low: true, high: true, interval: true });

const Correlations = z.object({
  /** Pairs with both values. */
  n: z.number().int(),
  /** −1 to 1; null with fewer than three pairs or when a side does not vary. */
  pearson: z.number().min(-1).max(1).nullable(),
  spearman: z.number().min(-1).max(1).nullable(),
  intervals: z.object({ pearson: Interval.nullable(), spearman: Interval.nullable() }),
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
   * Over pairs of one place and month (`n` = places × months, flows as of 30 days), or one place and
   * year where a measure is published by year: the intervals take the pairs as independent, which
   * months of one place are not, so they are too narrow. `acrossPlaces` has one pair a place; `rates`
   * the same per 100,000 inhabitants.
   */
  stats: Correlations.extend({
    step: z.enum(['month', 'year']),
    acrossPlaces: Correlations,
    rates: Correlations,
  }),
  /**
   * Bounds of the 3 × 3 classes. They are of monthly means (stocks as they are, flows as of 30 days)
   * over all the time both measures have (`from` to `to`), so they are the same for every window.
   */
  breaks: z.object({
    method: z.enum(BREAK_METHODS),
    of: z.enum(['values', 'rates']),
    from: PartialDate,
    to: PartialDate,
    x: z.array(z.number()),
    y: z.array(z.number()),
  }),
  /** Places whose months are not all there, in either measure. */
  partial: z.array(PlaceCode),
});
export type Comparison = z.infer<typeof Comparison>;
