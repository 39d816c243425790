import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { MeasureId } from '#domain/measure.ts';
import { CLASSED_BY } from '#domain/statistics/bivariate-breaks.ts';
import { BREAK_METHODS } from '#domain/statistics/class-breaks.ts';
import { compareMeasures } from '#api/queries/compare/compare-measures.ts';
import type { Context } from '../context.ts';
import { comparisonCsv } from '../http/csv-of-summaries.ts';
import { csvAnswer, formatParameter, okJsonOrCsv } from './csv-answer.ts';
import { parameters, strictQuery } from './parameters.ts';
import { INVALID } from './problems.ts';
import { ComparisonSchema } from './schemas-compare.ts';

const MEASURES =
  '`documents`, `rows`, `deployment:<force>`, `deployment:<force>:<mission>`, `incident:<type>`, `incident:all`, `killed:all`, `presence:<group>`, `presence:all` or `indicator:<id>`; incidents and deaths also by group: `incident:all:<group>`.';

/** Parameters of a measure and its classes, for every route that takes one. */
export const measureParameters = {
  measure: MeasureId.meta({ description: `A measure: ${MEASURES}`, example: 'indicator:homicides' }),
  breaks: z.enum(BREAK_METHODS).default('quantile').meta({
    description: 'How classes are made: equal numbers of places, or natural groups (ckmeans).',
  }),
};

const compareRoute = createRoute({
  method: 'get',
  path: '/api/summary/compare',
  operationId: 'compareMeasures',
  tags: ['summary'],
  summary: 'Two measures place by place',
  description:
    'Stocks (headcount, population) are averaged over the months with a value, flows (incidents, homicides) summed; the answer says which. `deployment:gn` by state is the published headcount of the Guardia Nacional where its collection is chosen, else what documents say; never both. Missing is null, never zero.',
  request: {
    query: strictQuery({
      x: measureParameters.measure.meta({
        description: `First measure: ${MEASURES}`,
        example: 'deployment:gn',
      }),
      y: measureParameters.measure.meta({
        description: 'Second measure, of the same kinds.',
        example: 'indicator:homicides',
      }),
      level: parameters.level,
      from: parameters.from,
      to: parameters.to,
      lag: z.coerce
        .number()
        .int()
        .min(-120)
        .max(120)
        .default(0)
        .meta({ description: 'Months by which y is taken later than x; negative for earlier.' }),
      breaks: measureParameters.breaks,
      classes: z.enum(CLASSED_BY).default('rates').meta({
        description: 'What places are classed by: rates per 100,000 inhabitants, or plain values.',
      }),
      collection: parameters.collection,
      place: parameters.place,
      format: formatParameter,
    }),
  },
  responses: { ...okJsonOrCsv(ComparisonSchema, 'The comparison.'), ...INVALID },
});

export function compareRoutes({ database }: Context) {
  return new OpenAPIHono().openapi(compareRoute, async (c) => {
    const { format, ...query } = c.req.valid('query');
    const comparison = await compareMeasures(database, query);
    return format === 'csv'
      ? csvAnswer(c, comparisonCsv(comparison), `compare ${query.x} ${query.y}`)
      : c.json(comparison, 200);
  });
}
