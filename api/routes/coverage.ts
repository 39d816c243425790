import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { summarizeCoverage } from '#api/queries/compare/summarize-coverage.ts';
import type { Context } from '../context.ts';
import { coverageCsv } from '../http/csv-of-summaries.ts';
import { csvAnswer, formatParameter, okJsonOrCsv } from './csv-answer.ts';
import { parameters, strictQuery } from './parameters.ts';
import { INVALID } from './problems.ts';
import { CoverageSummarySchema } from './schemas-compare.ts';

const coverageRoute = createRoute({
  method: 'get',
  path: '/api/summary/coverage',
  operationId: 'summarizeCoverage',
  tags: ['summary'],
  summary: 'Documents and dataset rows per place and month',
  description:
    'Tells places that nothing speaks of from places where nothing happened. Also rows that became no fact count.',
  request: {
    query: strictQuery({
      level: parameters.level,
      from: parameters.from,
      to: parameters.to,
      place: parameters.place,
      collection: parameters.collection,
      format: formatParameter,
    }),
  },
  responses: { ...okJsonOrCsv(CoverageSummarySchema, 'The coverage.'), ...INVALID },
});

export function coverageRoutes({ database }: Context) {
  return new OpenAPIHono().openapi(coverageRoute, async (c) => {
    const { format, ...query } = c.req.valid('query');
    const summary = await summarizeCoverage(database, query);
    return format === 'csv' ? csvAnswer(c, coverageCsv(summary), 'coverage') : c.json(summary, 200);
  });
}
