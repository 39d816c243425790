import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { cubeOfMeasure } from '#api/queries/compare/cube-of-measure.ts';
import { summarizePlaces } from '#api/queries/summarize-places.ts';
import { summarizeTimeline } from '#api/queries/summarize-timeline.ts';
import type { Context } from '../context.ts';
import { ARROW_STREAM_TYPE, cubeToArrow } from '../http/cube-to-arrow.ts';
import { prefersJson } from '../http/prefers-json.ts';
import { documentFilters, parameters, strictQuery, timelessFilters } from './parameters.ts';
import { INVALID, okJson } from './problems.ts';
import { measureParameters } from './compare.ts';
import { PlacesSummarySchema, TimelineSchema } from './schemas.ts';
import { MeasureCubeSchema } from './schemas-compare.ts';

const placesRoute = createRoute({
  method: 'get',
  path: '/api/summary/places',
  operationId: 'summarizePlaces',
  tags: ['summary'],
  summary: 'Documents and mentions per place',
  description: 'Places without any are left out. A state counts what names it or any of its municipalities.',
  request: { query: strictQuery({ level: parameters.level, ...documentFilters }) },
  responses: { ...okJson(PlacesSummarySchema, 'The counts.'), ...INVALID },
});

const timelineRoute = createRoute({
  method: 'get',
  path: '/api/summary/timeline',
  operationId: 'summarizeTimeline',
  tags: ['summary'],
  summary: 'Documents per month, quarter or year',
  description: 'The histogram under the slider.',
  request: { query: strictQuery({ bin: parameters.bin, ...timelessFilters }) },
  responses: { ...okJson(TimelineSchema, 'The bins.'), ...INVALID },
});

const cubeRoute = createRoute({
  method: 'get',
  path: '/api/summary/cube',
  operationId: 'readCube',
  tags: ['summary'],
  summary: 'Place × month in one answer',
  description:
    'All a slider needs, so that sliding asks nothing. Of any measure, with class bounds that hold for every window. An Apache Arrow IPC stream with the columns place, month, starts and ends and the rest in the schema’s metadata; JSON with `format=json` or `Accept: application/json`.',
  request: {
    query: strictQuery({
      level: parameters.level,
      ...timelessFilters,
      measure: measureParameters.measure.default('documents'),
      breaks: measureParameters.breaks,
      bin: z.literal('month').default('month').meta({ description: 'Width of a bin; months for now.' }),
      format: z.enum(['arrow', 'json']).optional().meta({ description: 'Form of the answer.' }),
    }),
  },
  responses: {
    200: {
      description: 'The cube.',
      content: {
        'application/json': { schema: MeasureCubeSchema },
        [ARROW_STREAM_TYPE as 'application/vnd.apache.arrow.stream']: {
          schema: z.string().meta({ format: 'binary', description: 'Arrow IPC stream.' }),
        },
      },
    },
    ...INVALID,
  },
});

export function summaryRoutes({ database }: Context) {
  return new OpenAPIHono()
    .openapi(placesRoute, async (c) => c.json(await summarizePlaces(database, c.req.valid('query')), 200))
    .openapi(timelineRoute, async (c) => c.json(await summarizeTimeline(database, c.req.valid('query')), 200))
    .openapi(cubeRoute, async (c) => {
      const { format, ...query } = c.req.valid('query');
      const cube = await cubeOfMeasure(database, query);
      if (format === 'json' || (format === undefined && prefersJson(c.req.header('accept')))) {
        return c.json(cube, 200);
      }
      const bytes = cubeToArrow(cube) as Uint8Array<ArrayBuffer>;
      return c.body(bytes, 200, { 'content-type': ARROW_STREAM_TYPE });
    });
}
