import type { PlaceCode } from '../ids.ts';
import { BIVARIATE_SIDE } from './bivariate-class.ts';
import { classBreaks } from './class-breaks.ts';
import type { BreakMethod } from './class-breaks.ts';
import type { CompareInput, MonthWindow } from './compare-places.ts';
import type { Pair } from './correlation.ts';
import { monthlyMean } from './monthly-mean.ts';
import { ratePer100k } from './rate-per-100k.ts';

/** What places are classed by: rates per 100,000 inhabitants, or plain values. */
export const CLASSED_BY = ['rates', 'values'] as const;
export type ClassedBy = (typeof CLASSED_BY)[number];

export interface BivariateBreaks {
  readonly method: BreakMethod;
  readonly of: ClassedBy;
  readonly x: number[];
  readonly y: number[];
}

/**
 * Bounds of the classes of both measures, made once over all the time both have (`input.span`), of
 * monthly means: a colour then means the same in every window, long or short. Rates give way to plain
 * values where no population is known.
 */
export function bivariateBreaks(input: CompareInput): BivariateBreaks {
  const pairsOf = (of: ClassedBy) =>
    input.places.flatMap(({ code }): Pair[] => {
      const [x, y] = classedPair(input, code, input.span, of);
      return x === null || y === null ? [] : [[x, y]];
    });
  const rates = input.classes === 'rates' ? pairsOf('rates') : [];
  const [of, pairs] =
    rates.length > 0 ? (['rates', rates] as const) : (['values', pairsOf('values')] as const);
  const bounds = (side: 0 | 1) => [
    ...classBreaks(
      pairs.map((pair) => pair[side]),
      BIVARIATE_SIDE,
      input.breaks,
    ),
  ];
  return { method: input.breaks, of, x: bounds(0), y: bounds(1) };
}

/** What a place is classed by in a window: monthly means of x and of y `lag` months later. */
export function classedPair(
  { x, y, lag, populationOf }: CompareInput,
  code: PlaceCode,
  { from, to }: MonthWindow,
  of: ClassedBy,
): readonly [number | null, number | null] {
  const [xSeries, ySeries] = [x.byPlace.get(code), y.byPlace.get(code)];
  const means = [
    xSeries ? monthlyMean(xSeries, x.measure.kind, from, to) : null,
    ySeries ? monthlyMean(ySeries, y.measure.kind, from + lag, to + lag) : null,
  ] as const;
  if (of === 'values') return means;
  const persons = populationOf(code, { from, to })?.persons ?? null;
  return [ratePer100k(means[0], persons), ratePer100k(means[1], persons)];
}
