import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Force } from '#domain/force.ts';
import { COUNTRY_CODE, PlaceCode } from '#domain/ids.ts';
import { summarizeMissions } from '#api/queries/compare/summarize-missions.ts';
import type { Context } from '../context.ts';
import { missionsCsv } from '../http/csv-of-summaries.ts';
import { csvAnswer, formatParameter, okJsonOrCsv } from './csv-answer.ts';
import { parameters, strictQuery } from './parameters.ts';
import { INVALID } from './problems.ts';
import { MissionsSummarySchema } from './schemas-compare.ts';

const missionsRoute = createRoute({
  method: 'get',
  path: '/api/summary/missions',
  operationId: 'summarizeMissions',
  tags: ['summary'],
  summary: 'Headcount by mission over time, and ratios between missions',
  description:
    'As documents state it, nobody counted twice: of several figures for the same the largest; of parts and their whole the larger of the sum and the whole.',
  request: {
    query: strictQuery({
      place: PlaceCode.default(COUNTRY_CODE).meta({
        description: 'One place; "00", all of Mexico, when left out.',
        example: '00',
      }),
      force: Force.optional().meta({ description: 'One force; all of them together when left out.' }),
      from: parameters.from,
      to: parameters.to,
      collection: parameters.collection,
      format: formatParameter,
    }),
  },
  responses: { ...okJsonOrCsv(MissionsSummarySchema, 'The headcounts.'), ...INVALID },
});

export function missionRoutes({ database }: Context) {
  return new OpenAPIHono().openapi(missionsRoute, async (c) => {
    const { format, ...query } = c.req.valid('query');
    const summary = await summarizeMissions(database, query);
    return format === 'csv' ? csvAnswer(c, missionsCsv(summary), 'missions') : c.json(summary, 200);
  });
}
