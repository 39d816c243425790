import type { ComparedPlace, Comparison } from '#domain/comparison.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { bivariateClass } from '#domain/statistics/bivariate-class.ts';
import { monthlyMean } from '#domain/statistics/monthly-mean.ts';
import { ratePer100k } from '#domain/statistics/rate-per-100k.ts';
import { sumUpSeries } from '#domain/statistics/sum-up-series.ts';
import type { MonthlySeries } from '#domain/statistics/sum-up-series.ts';
import type { MonthWindow } from '../../time/month-window.ts';

type SeriesOf = (code: PlaceCode) => MonthlySeries;

/**
 * The places of a comparison as they are in another window, without asking anybody: values, rates and
 * classes, by the same bounds. Population is that of the comparison's own window; ranks and trends stay
 * those of it too, until the server has been asked.
 */
export function movePlaces(
  { places, measures, lag, breaks }: Pick<Comparison, 'places' | 'measures' | 'lag' | 'breaks'>,
  series: { readonly x: SeriesOf; readonly y: SeriesOf },
  { from, to }: MonthWindow,
): ComparedPlace[] {
  const [xKind, yKind] = [measures.x.kind, measures.y.kind];
  return places.map((place) => {
    const [ofX, ofY] = [series.x(place.code), series.y(place.code)];
    const x = sumUpSeries(ofX, xKind, from, to);
    const y = sumUpSeries(ofY, yKind, from + lag, to + lag);
    const rate = (value: number | null) => ratePer100k(value, place.population);
    const means = [monthlyMean(ofX, xKind, from, to), monthlyMean(ofY, yKind, from + lag, to + lag)] as const;
    const [xMean, yMean] = breaks.of === 'rates' ? [rate(means[0]), rate(means[1])] : means;
    return {
      ...place,
      ...{ x: x.value, y: y.value, xRate: rate(x.value), yRate: rate(y.value) },
      class: bivariateClass(xMean, yMean, breaks),
      ...{ xMonths: x.months, yMonths: y.months },
    };
  });
}
