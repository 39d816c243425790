import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { getIndicator } from '#api/queries/indicators/get-indicator.ts';
import { listIndicators } from '#api/queries/indicators/list-indicators.ts';
import type { Context } from '../context.ts';
import { indicatorCsv } from '../http/csv-of-summaries.ts';
import { csvAnswer, formatParameter, okJsonOrCsv } from './csv-answer.ts';
import { parameters, strictQuery } from './parameters.ts';
import { INVALID, NOT_FOUND, okJson } from './problems.ts';
import { IndicatorSeriesSchema, IndicatorSummarySchema } from './schemas-compare.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/indicators',
  operationId: 'listIndicators',
  tags: ['indicators'],
  summary: 'Published series',
  description: 'Numbers by place and time with unit, source, licence and method version.',
  responses: okJson(
    z
      .object({ indicators: z.array(IndicatorSummarySchema) })
      .meta({ id: 'IndicatorList', description: 'All published series.' }),
    'The series.',
  ),
});

const getRoute = createRoute({
  method: 'get',
  path: '/api/indicators/{id}',
  operationId: 'readIndicator',
  tags: ['indicators'],
  summary: 'A published series with its values',
  description:
    'A month or year without a value is missing, not zero. As CSV it is what `atalaya import indicator` reads.',
  request: {
    params: z.object({
      id: z.string().max(80).meta({ description: 'Id of the indicator.', example: 'homicides' }),
    }),
    query: strictQuery({
      from: parameters.from,
      to: parameters.to,
      place: parameters.place,
      format: formatParameter,
    }),
  },
  responses: { ...okJsonOrCsv(IndicatorSeriesSchema, 'The series.'), ...INVALID, ...NOT_FOUND },
});

export function indicatorRoutes({ database }: Context) {
  return new OpenAPIHono()
    .openapi(listRoute, async (c) => c.json({ indicators: await listIndicators(database) }, 200))
    .openapi(getRoute, async (c) => {
      const { id } = c.req.valid('param');
      const { format, ...query } = c.req.valid('query');
      const series = await getIndicator(database, id, query);
      return format === 'csv' ? csvAnswer(c, indicatorCsv(series), id) : c.json(series, 200);
    });
}
