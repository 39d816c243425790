import type { ComparedMeasure, ComparedPlace, Comparison } from '../comparison.ts';
import type { PlaceCode } from '../ids.ts';
import { monthOfNumber } from '../period.ts';
import type { PartialDate } from '../period.ts';
import type { SummaryLevel } from '../summary.ts';
import { bivariateClass } from './bivariate-class.ts';
import { bivariateBreaks, classedPair } from './bivariate-breaks.ts';
import type { ClassedBy } from './bivariate-breaks.ts';
import type { BreakMethod } from './class-breaks.ts';
import type { Correlation, Pair } from './correlation.ts';
import { fitLine, residual } from './fit-line.ts';
import { pairSeries, pairYears } from './pair-series.ts';
import { pearson } from './pearson.ts';
import type { Population } from './population-lookup.ts';
import { rankPlaces } from './rank-places.ts';
import { ratePer100k } from './rate-per-100k.ts';
import { trendOfSeries } from './trend-of-series.ts';
import { isSmallDenominator } from './small-denominator.ts';
import { spearman } from './spearman.ts';
import { sumUpSeries } from './sum-up-series.ts';
import type { MonthlySeries } from './sum-up-series.ts';

/** A measure with its values by place and month; places and months without one are missing. */
export interface MeasureSeries {
  readonly measure: Omit<ComparedMeasure, 'aggregation'>;
  readonly byPlace: { readonly get: (code: PlaceCode) => MonthlySeries | undefined };
}

/** First and last month number, included. */
export interface MonthWindow {
  readonly from: number;
  readonly to: number;
}

export interface CompareInput extends MonthWindow {
  readonly x: MeasureSeries;
  readonly y: MeasureSeries;
  readonly level: SummaryLevel;
  /** Places of the level, in the order of the answer. */
  readonly places: readonly { readonly code: PlaceCode; readonly name: string }[];
  /** Mean population over a window of months; null when unknown. */
  readonly populationOf: (code: PlaceCode, window: MonthWindow) => Population | null;
  readonly lag: number;
  readonly breaks: BreakMethod;
  readonly classes: ClassedBy;
  /** All the time both measures have: classes are made over it. */
  readonly span: MonthWindow;
}

const NOTHING: MonthlySeries = new Map<number, number>();

/** Compares two measures place by place and over all places; values in, values out. */
export function comparePlaces(input: CompareInput): Comparison {
  const { x, y, from, to, lag, span } = input;
  const drafts = input.places.map(({ code, name }) => draftOf(input, code, name));
  const complete = drafts.flatMap(({ x, y }): Pair[] => (x === null || y === null ? [] : [[x, y]]));
  const rates = drafts.flatMap(({ xRate, yRate }): Pair[] =>
    xRate === null || yRate === null ? [] : [[xRate, yRate]],
  );
  const breaks = bivariateBreaks(input);
  const line = fitLine(complete);
  const xRanks = rankPlaces(drafts.map((place) => place.x));
  const yRanks = rankPlaces(drafts.map((place) => place.y));
  const step = x.measure.step === 'year' || y.measure.step === 'year' ? 'year' : 'month';
  const panel = input.places.flatMap(({ code }) =>
    (step === 'year' ? pairYears : pairSeries)(
      { series: x.byPlace.get(code) ?? NOTHING, kind: x.measure.kind },
      { series: y.byPlace.get(code) ?? NOTHING, kind: y.measure.kind },
      { from, to, lag },
    ),
  );
  const months = to - from + 1;
  return {
    x: x.measure.id,
    y: y.measure.id,
    measures: { x: aggregated(x.measure), y: aggregated(y.measure) },
    level: input.level,
    from: monthText(from),
    to: monthText(to),
    lag,
    places: drafts.map((place, index) => ({
      ...place,
      xRank: xRanks[index] ?? null,
      yRank: yRanks[index] ?? null,
      class: bivariateClass(...classedPair(input, place.code, { from, to }, breaks.of), breaks),
      residual: line && place.x !== null && place.y !== null ? residual([place.x, place.y], line) : null,
    })),
    stats: {
      step,
      ...correlate(panel),
      acrossPlaces: correlate(complete),
      rates: correlate(rates),
    },
    breaks: { ...breaks, from: monthText(span.from), to: monthText(span.to) },
    partial: drafts
      .filter(({ xMonths, yMonths }) => isPartial(xMonths, months) || isPartial(yMonths, months))
      .map(({ code }) => code),
  };
}

type Draft = Omit<ComparedPlace, 'xRank' | 'yRank' | 'class' | 'residual'>;

function draftOf(input: CompareInput, code: PlaceCode, name: string): Draft {
  const { from, to, lag } = input;
  const [xSeries, ySeries] = [input.x.byPlace.get(code) ?? NOTHING, input.y.byPlace.get(code) ?? NOTHING];
  const x = sumUpSeries(xSeries, input.x.measure.kind, from, to);
  const y = sumUpSeries(ySeries, input.y.measure.kind, from + lag, to + lag);
  const population = input.populationOf(code, { from, to });
  const persons = population?.persons ?? null;
  return {
    code,
    name,
    x: x.value,
    y: y.value,
    xRate: ratePer100k(x.value, persons),
    yRate: ratePer100k(y.value, persons),
    population: persons,
    populationEstimated: population?.estimated ?? false,
    ratio: x.value === null || y.value === null || y.value === 0 ? null : x.value / y.value,
    smallDenominator:
      isSmallDenominator(persons, x.value, input.x.measure.kind) ||
      isSmallDenominator(persons, y.value, input.y.measure.kind),
    xMonths: x.months,
    yMonths: y.months,
    xTrend: trendOfSeries(xSeries, input.x.measure.kind, from, to),
    yTrend: trendOfSeries(ySeries, input.y.measure.kind, from + lag, to + lag),
  };
}

function correlate(pairs: readonly Pair[]) {
  const [ofValues, ofRanks] = [pearson(pairs), spearman(pairs)];
  return {
    n: pairs.length,
    pearson: ofValues?.value ?? null,
    spearman: ofRanks?.value ?? null,
    intervals: { pearson: ofValues && boundsOf(ofValues), spearman: ofRanks && boundsOf(ofRanks) },
  };
}

function boundsOf({ low, high, interval }: Correlation) {
  return { low, high, interval };
}

function aggregated(measure: MeasureSeries['measure']): ComparedMeasure {
  return { ...measure, aggregation: measure.kind === 'stock' ? 'mean' : 'sum' };
}

function monthText(month: number): PartialDate {
  return monthOfNumber(month) as PartialDate;
}

/** Some months have a value and some have not; a place without any is missing, not partial. */
function isPartial(withValue: number, months: number): boolean {
  return withValue > 0 && withValue < months;
}
