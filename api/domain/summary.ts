import { z } from 'zod';
import { CollectionId, PlaceCode } from './ids.ts';
import { PartialDate } from './period.ts';
import { BREAK_METHODS } from './statistics/class-breaks.ts';

export const SUMMARY_LEVELS = ['state', 'municipality'] as const;
export const SummaryLevel = z.enum(SUMMARY_LEVELS);
export type SummaryLevel = z.infer<typeof SummaryLevel>;

/** Documents and mentions of one place within the query. A state counts what names it or any of its municipalities, each document once. */
export const PlaceSummary = z.object({
  code: PlaceCode,
  name: z.string(),
  documents: z.number().int().nonnegative(),
  mentions: z.number().int().nonnegative(),
});
export type PlaceSummary = z.infer<typeof PlaceSummary>;

export const PlacesSummary = z.object({
  level: SummaryLevel,
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
  places: z.array(PlaceSummary),
  /** Documents in the query, and those without a date (outside every time window). */
  documents: z.number().int().nonnegative(),
  undated: z.number().int().nonnegative(),
  /** Mentions that could not be placed: kept, counted, never drawn. */
  unplaced: z.number().int().nonnegative(),
});
export type PlacesSummary = z.infer<typeof PlacesSummary>;

export const TIME_BINS = ['month', 'quarter', 'year'] as const;
export const TimeBin = z.enum(TIME_BINS);
export type TimeBin = z.infer<typeof TimeBin>;

/** Documents per bin of time; `start` is the first day of the bin as a partial date. */
export const Timeline = z.object({
  bin: TimeBin,
  bins: z.array(z.object({ start: PartialDate, documents: z.number().int().nonnegative() })),
  undated: z.number().int().nonnegative(),
});
export type Timeline = z.infer<typeof Timeline>;

/**
 * Place × month in one response: everything the slider needs, so that sliding asks nothing.
 * Column form; row i says: of the items of `code[i]`, `starts[i]` begin in month `month[i]` and
 * `ends[i]` end in it. An item spans the months of its period, so the items that meet a window
 * [a, b] number Σ starts(≤ b) − Σ ends(< a): exact for points, periods and vague dates alike.
 * Flows (homicides) have starts = ends = value. Of documents at level `state`, code "00" counts
 * each document of the query once, also those that name no place: the histogram and the totals.
 */
export const Cube = z.object({
  measure: z.string(),
  level: SummaryLevel,
  bin: z.literal('month'),
  unit: z.string(),
  /** Month numbers: see `monthNumber` in period.ts. */
  firstMonth: z.number().int(),
  lastMonth: z.number().int(),
  codes: z.array(PlaceCode),
  /** Index into `codes`. */
  place: z.array(z.number().int()),
  month: z.array(z.number().int()),
  starts: z.array(z.number()),
  ends: z.array(z.number()),
  /** Items of a place that have no date. */
  undated: z.array(z.object({ code: PlaceCode, items: z.number() })),
});
export type Cube = z.infer<typeof Cube>;

/**
 * The cube of any measure. A flow (incidents, homicides) adds up over a window as in `Cube`; of a
 * stock (headcount, presence) each row has starts = ends = the value of that month, and a window has
 * the sum of its rows divided by their number.
 */
export const MeasureCube = Cube.extend({
  es: z.string(),
  en: z.string(),
  kind: z.enum(['stock', 'flow']),
  aggregation: z.enum(['mean', 'sum']),
  /** What a place and month without a row has: `none` of what is counted, or a value that is `missing`. */
  absent: z.enum(['none', 'missing']),
  citation: z.string(),
  /**
   * Bounds of five classes of places by their monthly mean over all the time there is, flows as of
   * 30 days: the same for every window. `rates` are per 100,000 inhabitants.
   */
  breaks: z.object({
    method: z.enum(BREAK_METHODS),
    values: z.array(z.number()),
    rates: z.array(z.number()),
  }),
});
export type MeasureCube = z.infer<typeof MeasureCube>;

export const CollectionFilter = z.object({ collection: z.array(CollectionId).optional() });
