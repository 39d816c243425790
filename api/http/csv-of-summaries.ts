import type { AreasSummary } from '#domain/areas/areas-summary.ts';
import type { Comparison } from '#domain/comparison.ts';
import type { CoverageSummary } from '#domain/coverage.ts';
import type { IndicatorSeries } from '#domain/indicator.ts';
import type { MissionsSummary } from '#domain/missions-summary.ts';
import { toCsv } from '#domain/to-csv.ts';

/** A comparison place by place, with what both measures are and how the correlations came out. */
export function comparisonCsv({ measures, stats, level, from, to, lag, places }: Comparison): string {
  const { x, y } = measures;
  const about = [
    `x: ${x.id} (${x.en}, ${x.unit}, ${x.aggregation}). ${x.citation}`,
    `y: ${y.id} (${y.en}, ${y.unit}, ${y.aggregation}). ${y.citation}`,
    `${level}, ${from}/${to}, lag ${lag}. Pearson ${stats.pearson}, Spearman ${stats.spearman}, n ${stats.n}`,
    'Rates per 100,000 inhabitants. Cite: Atalaya, with the sources above.',
  ];
  const columns = [
    'code',
    'name',
    'x',
    'y',
    'x_rate',
    'y_rate',
    'population',
    'population_estimated',
    'x_rank',
    'y_rank',
    'ratio',
    'class',
    'residual',
    'small_denominator',
    'x_months',
    'y_months',
    'x_trend',
    'y_trend',
  ];
  return toCsv(
    about,
    columns,
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
      place.residual,
      place.smallDenominator,
      place.xMonths,
      place.yMonths,
      place.xTrend?.slope ?? null,
      place.yTrend?.slope ?? null,
    ]),
  );
}

/** An indicator's values, in the form that `atalaya import indicator` reads. */
export function indicatorCsv({ indicator, values }: IndicatorSeries): string {
  const { id, en, unit, methodVersion, licence, citation } = indicator;
  return toCsv(
    [`${id}: ${en}, ${unit}, method ${methodVersion}. ${licence}. Cite: ${citation}`],
    ['indicator', 'code', 'period', 'value', 'estimated'],
    values.map(({ code, period, value, estimated }) => [id, code, period, value, estimated]),
  );
}

/** Persons by mission and month; the total of a month has the mission `total`. */
export function missionsCsv({ place, force, missions, total, citation }: MissionsSummary): string {
  const series = [...missions, { mission: 'total', ...total }];
  return toCsv(
    [`Persons deployed by mission, place ${place}, force ${force ?? 'all'}. Cite: ${citation}`],
    ['place', 'mission', 'month', 'persons'],
    series.flatMap(({ mission, months }) =>
      months.map(({ month, persons }) => [place, mission, month, persons]),
    ),
  );
}

/** Share of territory and people of the region, then of each place in it. */
export function areasCsv({ region, groups, from, to, share, places, citation }: AreasSummary): string {
  const about = `Presence of ${groups?.join(', ') ?? 'any group'}, region ${region}, ${from ?? '…'}/${to ?? '…'}. Cite: ${citation}`;
  return toCsv(
    [about],
    [
      'code',
      'name',
      'municipalities',
      'present_municipalities',
      'area_km2',
      'present_area_km2',
      'area_share',
      'population',
      'present_population',
      'population_share',
    ],
    [{ ...share, name: '' }, ...places].map((one) => [
      one.region,
      one.name,
      one.municipalities,
      one.presentMunicipalities,
      one.areaKm2,
      one.presentAreaKm2,
      one.areaShare,
      one.population,
      one.presentPopulation,
      one.populationShare,
    ]),
  );
}

/** Documents and rows of each place; places that nothing speaks of have zeros. */
export function coverageCsv({ level, from, to, places, silent, sources }: CoverageSummary): string {
  const about = `Documents and dataset rows by ${level}, ${from ?? '…'}/${to ?? '…'}: ${sources.map(({ title }) => title).join('; ')}. Cite: Atalaya, with these sources.`;
  const counted = places.map(({ code, name, documents, rows }) => [code, name, documents, rows]);
  const without = silent.map((code) => [code, '', 0, 0]);
  return toCsv(
    [about],
    ['code', 'name', 'documents', 'rows'],
    [...counted, ...without].toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  );
}
