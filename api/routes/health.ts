import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { readDatasetVersion } from '#api/queries/read-dataset-version.ts';
import type { Context } from '../context.ts';
import { PROGRAM_VERSION } from '../version.ts';
import { okJson } from './problems.ts';
import { HealthSchema } from './schemas.ts';

const readHealth = createRoute({
  method: 'get',
  path: '/api/health',
  operationId: 'readHealth',
  tags: ['server'],
  summary: 'What runs here',
  description:
    'Program, database and dataset version. The dataset version changes with every change of the data.',
  responses: okJson(HealthSchema, 'The server answers and its database too.'),
});

export function healthRoutes({ database }: Context) {
  return new OpenAPIHono().openapi(readHealth, async (c) => {
    const health = {
      status: 'ok' as const,
      version: PROGRAM_VERSION,
      database: {
        kind: database.kind,
        version: database.version.server,
        postgis: database.version.postgis,
      },
      datasetVersion: await readDatasetVersion(database),
    };
    return c.json(health, 200, { 'cache-control': 'no-store' });
  });
}
