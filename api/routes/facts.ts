import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { FactId } from '#domain/ids.ts';
import { rejoinFact } from '#api/commands/facts/rejoin-fact.ts';
import { setFactStatus } from '#api/commands/facts/set-fact-status.ts';
import { splitFact } from '#api/commands/facts/split-fact.ts';
import { factsInColumns } from '#api/queries/facts/facts-in-columns.ts';
import { getFact } from '#api/queries/facts/get-fact.ts';
import type { FactReference } from '#api/queries/facts/get-fact.ts';
import { listFacts } from '#api/queries/facts/list-facts.ts';
import { summarizeFacts } from '#api/queries/facts/summarize-facts.ts';
import { readDatasetVersion } from '#api/queries/read-dataset-version.ts';
import type { Context } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { ARROW_STREAM_TYPE } from '../http/cube-to-arrow.ts';
import { factNumbersToArrow, factsToArrow } from '../http/facts-to-arrow.ts';
import { limitedBody } from '../http/limited-body.ts';
import { FACT_ID } from './examples-facts.ts';
import { factFilters, timelessFactFilters } from './fact-parameters.ts';
import { parameters, strictQuery } from './parameters.ts';
import { CONFLICT, INVALID, NOT_FOUND, okJson, TOO_LARGE, UNSUPPORTED } from './problems.ts';
import {
  FactDetailSchema,
  FactIdsSchema,
  FactPageSchema,
  FactTimelineSchema,
  RejoinSchema,
  SplitSchema,
  StatusChangeSchema,
} from './schemas-facts.ts';

const params = z.object({ id: FactId.meta({ description: 'Id of the fact.', example: FACT_ID }) });

const listRoute = createRoute({
  method: 'get',
  path: '/api/facts',
  operationId: 'listFacts',
  tags: ['facts'],
  summary: 'Facts as GeoJSON',
  description:
    'Incidents, deployments and presences that fit every filter, the latest first, undated ones last; also those that could not be placed.',
  request: { query: strictQuery({ ...factFilters, cursor: parameters.cursor, limit: parameters.limit }) },
  responses: { ...okJson(FactPageSchema, 'A page of facts.'), ...INVALID },
});

const arrowRoute = createRoute({
  method: 'get',
  path: '/api/facts.arrow',
  operationId: 'readFactColumns',
  tags: ['facts'],
  summary: 'All facts of a query by column',
  description:
    'An Apache Arrow IPC stream, one row a fact in order of `start`. Columns: `start` and `end` (int32, days since 1970-01-01; −2147483648 and 2147483647 where open; an undated fact has them the wrong way round, so that no window holds it), `longitude` and `latitude` (float32, NaN without a point, to 14 m), `wherePrecision`, `confidence` (per cent), `killed` and `headcount` (float32, the best estimate, NaN where none is told), and as dictionaries `kind`, `place`, `type`, `force`, `mission`, `groups` (ids with spaces between), `status`, `basis`, `ended`, `datePrecision`, `unit` and `source` (`documents` or the id of a dataset). With `part=ids` the column `no` of the same rows, for `/api/facts/{id}`; both answers belong together while `datasetVersion` in the schema’s metadata is the same.',
  request: {
    query: strictQuery({
      ...factFilters,
      part: z
        .enum(['map', 'ids'])
        .default('map')
        .meta({ description: 'The columns a map draws, or the numbers of the same rows.' }),
    }),
  },
  responses: {
    200: {
      description: 'The columns.',
      content: {
        [ARROW_STREAM_TYPE as 'application/vnd.apache.arrow.stream']: {
          schema: z.string().meta({ format: 'binary', description: 'Arrow IPC stream.' }),
        },
      },
    },
    ...INVALID,
  },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/facts/{id}',
  operationId: 'readFact',
  tags: ['facts'],
  summary: 'One fact with all its evidence',
  description:
    'By its id, by that of any source of it, however facts were merged since, or by its number in `/api/facts.arrow`.',
  request: {
    params: z.object({
      id: z.union([FactId, z.string().regex(/^[1-9]\d{0,8}$/, 'a fact id has 32 hexadecimal digits')]).meta({
        type: 'string',
        description: 'Id of the fact or of a source, or number of a row.',
        example: FACT_ID,
      }),
    }),
  },
  responses: { ...okJson(FactDetailSchema, 'The fact.'), ...INVALID, ...NOT_FOUND },
});

const timelineRoute = createRoute({
  method: 'get',
  path: '/api/summary/facts',
  operationId: 'summarizeFacts',
  tags: ['summary'],
  summary: 'Facts per month, quarter or year by kind',
  description: 'Every bin from the first to the last; a fact counts in each bin that its period touches.',
  request: { query: strictQuery({ bin: parameters.bin, ...timelessFactFilters }) },
  responses: { ...okJson(FactTimelineSchema, 'The bins.'), ...INVALID },
});

const json = <Schema>(schema: Schema) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});

const statusRoute = createRoute({
  method: 'post',
  path: '/api/facts/{id}/status',
  operationId: 'setFactStatus',
  tags: ['facts'],
  summary: 'Verify, reject or withdraw a fact',
  description: 'The judgement stays with the sources of the fact, also when the documents are read again.',
  middleware: limitedBody(),
  request: { params, body: json(StatusChangeSchema) },
  responses: {
    ...okJson(FactDetailSchema, 'The fact as it is now.'),
    ...INVALID,
    ...NOT_FOUND,
    ...TOO_LARGE,
    ...UNSUPPORTED,
  },
});

const splitRoute = createRoute({
  method: 'post',
  path: '/api/facts/{id}/split',
  operationId: 'splitFact',
  tags: ['facts'],
  summary: 'Undo a merge',
  description: 'One source of the fact tells something else than the others; they are never merged again.',
  middleware: limitedBody(),
  request: { params, body: json(SplitSchema) },
  responses: {
    ...okJson(FactIdsSchema, 'The facts that hold the sources now.'),
    ...INVALID,
    ...NOT_FOUND,
    ...CONFLICT,
    ...TOO_LARGE,
    ...UNSUPPORTED,
  },
});

const rejoinRoute = createRoute({
  method: 'post',
  path: '/api/facts/{id}/rejoin',
  operationId: 'rejoinFact',
  tags: ['facts'],
  summary: 'Take splits back',
  description: 'The rules decide again whether the sources tell one fact.',
  middleware: limitedBody(),
  request: { params, body: json(RejoinSchema) },
  responses: {
    ...okJson(FactIdsSchema, 'The facts that hold the sources now.'),
    ...INVALID,
    ...NOT_FOUND,
    ...CONFLICT,
    ...TOO_LARGE,
    ...UNSUPPORTED,
  },
});

/** Facts for maps, lists and readers, and what editors do with them. */
export function factRoutes({ database }: Context) {
  return new OpenAPIHono()
    .openapi(listRoute, async (c) => c.json(await listFacts(database, c.req.valid('query')), 200))
    .openapi(arrowRoute, async (c) => {
      const { part, ...query } = c.req.valid('query');
      const metadata = { datasetVersion: await readDatasetVersion(database) };
      const columns = await factsInColumns(database, query);
      const bytes = part === 'ids' ? factNumbersToArrow(columns, metadata) : factsToArrow(columns, metadata);
      return c.body(bytes as Uint8Array<ArrayBuffer>, 200, { 'content-type': ARROW_STREAM_TYPE });
    })
    .openapi(readRoute, async (c) => {
      const { id } = c.req.valid('param');
      const fact = await getFact(database, referenceOf(id));
      if (!fact) throw new NotFoundError(`there is no fact ${id}; ask for the list again`);
      return c.json(fact, 200);
    })
    .openapi(timelineRoute, async (c) => c.json(await summarizeFacts(database, c.req.valid('query')), 200))
    .openapi(statusRoute, async (c) =>
      c.json(await setFactStatus(database, c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(splitRoute, async (c) =>
      c.json({ facts: await splitFact(database, c.req.valid('param').id, c.req.valid('json')) }, 200),
    )
    .openapi(rejoinRoute, async (c) =>
      c.json({ facts: await rejoinFact(database, c.req.valid('param').id, c.req.valid('json')) }, 200),
    );
}

function referenceOf(id: string): FactReference {
  const parsed = FactId.safeParse(id);
  return parsed.success ? { id: parsed.data } : { no: Number(id) };
}
