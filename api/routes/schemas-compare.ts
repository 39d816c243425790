import { AreasSummary } from '#domain/areas/areas-summary.ts';
import { Comparison } from '#domain/comparison.ts';
import { CoverageSummary } from '#domain/coverage.ts';
import { IndicatorSeries, IndicatorSummary } from '#domain/indicator.ts';
import { MissionsSummary } from '#domain/missions-summary.ts';
import { MeasureCube } from '#domain/summary.ts';
import * as examples from './examples-compare.ts';

/** The schemas of measures, series and their comparison under the names the OpenAPI document gives them. */
export const IndicatorSummarySchema = IndicatorSummary.meta({
  id: 'Indicator',
  description: 'A published series of numbers by place and time, with what there is of it.',
  example: examples.INDICATOR,
});

export const IndicatorSeriesSchema = IndicatorSeries.extend({ indicator: IndicatorSummarySchema }).meta({
  id: 'IndicatorSeries',
  description: 'A published series with its values, by place and time.',
  example: examples.INDICATOR_SERIES,
});

export const ComparisonSchema = Comparison.meta({
  id: 'Comparison',
  description: 'Two measures place by place, with correlations, rates, ranks, trends and classes.',
  example: examples.COMPARISON,
});

export const MissionsSummarySchema = MissionsSummary.meta({
  id: 'MissionsSummary',
  description: 'Persons deployed by mission over time, and how missions compare.',
  example: examples.MISSIONS,
});

export const AreasSummarySchema = AreasSummary.meta({
  id: 'AreasSummary',
  description: 'Share of a region’s territory and people with a presence.',
  example: examples.AREAS,
});

export const CoverageSummarySchema = CoverageSummary.meta({
  id: 'CoverageSummary',
  description: 'How much there is to read of each place and time.',
  example: examples.COVERAGE,
});

export const MeasureCubeSchema = MeasureCube.meta({
  id: 'MeasureCube',
  description:
    'Place × month of a measure in columns. Of a flow the items that meet a window [a, b] number Σ starts(≤ b) − Σ ends(< a); of a stock take the mean of the rows in the window.',
  example: examples.MEASURE_CUBE,
});
