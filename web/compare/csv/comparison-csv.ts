import type { Comparison } from '#domain/comparison.ts';
import { toCsv } from '#domain/to-csv.ts';
import type { PlaceCode } from '#domain/ids.ts';

const COLUMNS = [
  ...['code', 'name', 'x', 'y', 'x_per_100k', 'y_per_100k', 'population', 'population_estimated'],
  ...['x_rank', 'y_rank', 'ratio', 'class', 'residual', 'small_denominator', 'x_months', 'y_months'],
  ...['x_trend_per_year', 'x_trend_p', 'y_trend_per_year', 'y_trend_p'],
];

/** A comparison place by place; residuals are those that the plot shows. Missing values are empty cells. */
export function comparisonToCsv(
  { measures, stats, level, from, to, lag, places, breaks }: Comparison,
  residuals: ReadonlyMap<PlaceCode, { readonly residual: number }>,
  citation: readonly string[],
): string {
  const { x, y } = measures;
  const about = [
    ...citation,
    `x: ${x.id} (${x.es} · ${x.en}; ${x.unit}; ${x.aggregation})`,
    `y: ${y.id} (${y.es} · ${y.en}; ${y.unit}; ${y.aggregation}; lag ${lag})`,
    `${level}, ${from}/${to}. n ${stats.acrossPlaces.n}: Pearson ${stats.acrossPlaces.pearson}, Spearman ${stats.acrossPlaces.spearman}; per 100,000: Pearson ${stats.rates.pearson}, Spearman ${stats.rates.spearman}`,
    `class: 3*y+x, ${breaks.method} of monthly ${breaks.of} ${breaks.from}/${breaks.to}, x ${breaks.x.join(' ')}, y ${breaks.y.join(' ')}`,
  ];
  return toCsv(
    about,
    COLUMNS,
    places.map((place) => [
      place.code,
      place.name,
      place.x,
      place.y,
      place.xRate,
      place.yRate,
      place.population,
      place.populationEstimated,
      place.xRank,
      place.yRank,
      place.ratio,
      place.class,
      residuals.get(place.code)?.residual ?? null,
      place.smallDenominator,
      place.xMonths,
      place.yMonths,
      place.xTrend?.slope ?? null,
      place.xTrend?.p ?? null,
      place.yTrend?.slope ?? null,
      place.yTrend?.p ?? null,
    ]),
  );
}
