import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { CollectionId } from '#domain/ids.ts';
import { removeCollection } from '#api/commands/remove-collection.ts';
import { listCollections } from '#api/queries/list-collections.ts';
import type { Context } from '../context.ts';
import type { Ingester } from '#api/commands/create-ingester.ts';
import { preferredLanguage } from '../http/preferred-language.ts';
import { INVALID, NOT_FOUND, okJson } from './problems.ts';
import { CollectionSchema, IngestReportSchema } from './schemas.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/api/collections',
  operationId: 'listCollections',
  tags: ['collections'],
  summary: 'Collections',
  description: 'What is loaded, with counts.',
  responses: okJson(
    z
      .object({ collections: z.array(CollectionSchema) })
      .meta({ id: 'CollectionList', description: 'All collections.' }),
    'The collections.',
  ),
});

const removeRoute = createRoute({
  method: 'delete',
  path: '/api/collections/{id}',
  operationId: 'removeCollection',
  tags: ['collections'],
  summary: 'Remove a collection',
  description:
    'Removes it with the documents that are in no other collection. There is no undo but ingesting again.',
  request: {
    params: z.object({
      id: CollectionId.meta({ description: 'Slug of the collection.', example: 'muestra-ficticia' }),
    }),
  },
  responses: {
    ...okJson(
      z.object({ id: CollectionId, documents: z.number().int().nonnegative() }).meta({
        id: 'RemovedCollection',
        description: 'What was removed: documents in no other collection.',
      }),
      'It is gone.',
    ),
    ...INVALID,
    ...NOT_FOUND,
  },
});

const loadSampleRoute = createRoute({
  method: 'post',
  path: '/api/collections/muestra-ficticia',
  operationId: 'loadSample',
  tags: ['collections'],
  summary: 'Load the fictional sample',
  description: 'Reads the sample again; what is there already stays.',
  responses: okJson(IngestReportSchema, 'The sample is there.'),
});

export function collectionRoutes({ database }: Context, ingester: Pick<Ingester, 'ingestSample'>) {
  return new OpenAPIHono()
    .openapi(listRoute, async (c) => c.json({ collections: await listCollections(database) }, 200))
    .openapi(removeRoute, async (c) => {
      const { id } = c.req.valid('param');
      return c.json({ id, ...(await removeCollection(database, id)) }, 200);
    })
    .openapi(loadSampleRoute, async (c) => {
      const language = preferredLanguage(c.req.header('accept-language'));
      return c.json(await ingester.ingestSample({ language }), 200);
    });
}
