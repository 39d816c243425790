import { expect, it } from 'vitest';
import type { z } from 'zod';
import * as examples from './examples-compare.ts';
import * as schemas from './schemas-compare.ts';

it('examples of comparisons and series are what their schemas accept', () => {
  const pairs: [z.ZodType, unknown][] = [
    [schemas.IndicatorSummarySchema, examples.INDICATOR],
    [schemas.IndicatorSeriesSchema, examples.INDICATOR_SERIES],
    [schemas.ComparisonSchema, examples.COMPARISON],
    [schemas.MissionsSummarySchema, examples.MISSIONS],
    [schemas.AreasSummarySchema, examples.AREAS],
    [schemas.CoverageSummarySchema, examples.COVERAGE],
    [schemas.MeasureCubeSchema, examples.MEASURE_CUBE],
  ];
  for (const [schema, example] of pairs) expect(schema.parse(example)).toEqual(example);
});
