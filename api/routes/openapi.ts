import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRoute, z } from '@hono/zod-openapi';
import { describeApi } from './describe-api.ts';
import { okJson } from './problems.ts';

const readOpenApi = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  operationId: 'readOpenApi',
  tags: ['server'],
  summary: 'This document',
  description: 'OpenAPI 3.1 description of every address of this server.',
  responses: okJson(z.looseObject({ openapi: z.string() }).meta({ id: 'OpenApi' }), 'OpenAPI 3.1.'),
});

/** Adds `/api/openapi.json`, made once of every route `app` has when it is first asked for. */
export function openApiRoutes(app: OpenAPIHono): void {
  let document: ReturnType<typeof describeApi> | undefined;
  app.openapi(readOpenApi, (c) => {
    document ??= describeApi(app);
    return c.json({ ...document }, 200);
  });
}
