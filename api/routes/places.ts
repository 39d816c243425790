import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { PlaceCode } from '#domain/ids.ts';
import { MapQuery } from '#domain/map-query.ts';
import { PlaceLevel } from '#domain/place.ts';
import { getPlace } from '#api/queries/get-place.ts';
import { listPlaces } from '#api/queries/list-places.ts';
import type { Context } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { INVALID, NOT_FOUND, okJson } from './problems.ts';
import { PlaceSchema } from './schemas.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/places',
  operationId: 'listPlaces',
  tags: ['places'],
  summary: 'Mexico, its states and municipalities',
  description: 'All 2,511 places in one answer, by code; `level`, `state` and `q` narrow it.',
  request: {
    query: z.strictObject({
      level: PlaceLevel.optional().meta({ description: 'Only places of this level.' }),
      q: MapQuery.shape.q.meta({
        description:
          'Part of a name, official name or seat, whatever its accents; or a code. The best come first.',
        example: 'tapach',
      }),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(3000)
        .optional()
        .meta({ description: 'At most this many, 1 to 3000; all without it.' }),
      state: PlaceCode.optional().meta({
        description: 'Only this state and its municipalities.',
        example: '07',
      }),
    }),
  },
  responses: {
    ...okJson(
      z.object({ places: z.array(PlaceSchema) }).meta({ id: 'PlaceList', description: 'Places by code.' }),
      'The places.',
    ),
    ...INVALID,
  },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/places/{code}',
  operationId: 'readPlace',
  tags: ['places'],
  summary: 'One place',
  description: 'A place by its INEGI code.',
  request: {
    params: z.object({ code: PlaceCode.meta({ description: 'INEGI code.', example: '07089' }) }),
  },
  responses: { ...okJson(PlaceSchema, 'The place.'), ...INVALID, ...NOT_FOUND },
});

export function placeRoutes({ database }: Context) {
  return new OpenAPIHono()
    .openapi(listRoute, async (c) =>
      c.json({ places: await listPlaces(database, c.req.valid('query')) }, 200),
    )
    .openapi(readRoute, async (c) => {
      const { code } = c.req.valid('param');
      const place = await getPlace(database, code);
      if (!place) throw new NotFoundError(`there is no place with the code "${code}"`);
      return c.json(place, 200);
    });
}
