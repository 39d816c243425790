import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { COUNTRY_CODE, PlaceCode } from '#domain/ids.ts';
import { MapQuery } from '#domain/map-query.ts';
import { summarizeAreas } from '#api/queries/compare/summarize-areas.ts';
import type { Context } from '../context.ts';
import { areasCsv } from '../http/csv-of-summaries.ts';
import { csvAnswer, formatParameter, okJsonOrCsv } from './csv-answer.ts';
import { parameters, strictQuery } from './parameters.ts';
import { INVALID } from './problems.ts';
import { AreasSummarySchema } from './schemas-compare.ts';

const { group, subgroups, basis } = MapQuery.shape;

const areasRoute = createRoute({
  method: 'get',
  path: '/api/summary/areas',
  operationId: 'summarizeAreas',
  tags: ['summary'],
  summary: 'Share of territory and people with a group’s presence',
  description:
    'Areas on the sphere of the municipalities with a presence in the window, over those of the region; people by the census of 2020. A presence anywhere counts the whole municipality, so that a share is an upper bound, and of reports, not of control.',
  request: {
    query: strictQuery({
      group: group.meta({
        type: 'array',
        description: 'Whose presence, ids of /api/groups; any group’s when left out.',
        example: ['cjng'],
      }),
      subgroups: subgroups.meta({ description: 'Also groups that belong to those asked for.' }),
      level: parameters.level,
      region: PlaceCode.default(COUNTRY_CODE).meta({
        description: 'Country, state or municipality that the share is of; "00" when left out.',
        example: '30',
      }),
      from: parameters.from,
      to: parameters.to,
      basis: basis.meta({
        type: 'array',
        description:
          'Where presences come from: stated, dataset, derived; all but those derived from incidents when left out.',
      }),
      collection: parameters.collection,
      format: formatParameter,
    }),
  },
  responses: { ...okJsonOrCsv(AreasSummarySchema, 'The shares.'), ...INVALID },
});

export function areaRoutes({ database }: Context) {
  return new OpenAPIHono().openapi(areasRoute, async (c) => {
    const { format, ...query } = c.req.valid('query');
    const summary = await summarizeAreas(database, query);
    return format === 'csv' ? csvAnswer(c, areasCsv(summary), 'areas') : c.json(summary, 200);
  });
}
