import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { CLAIM_KINDS } from '#domain/claim.ts';
import { GroupId } from '#domain/ids.ts';
import { MapQuery } from '#domain/map-query.ts';
import { decideGroup } from '#api/commands/groups/decide-group.ts';
import { getGroup } from '#api/queries/groups/get-group.ts';
import { listCandidates } from '#api/queries/groups/list-candidates.ts';
import { listGroups } from '#api/queries/groups/list-groups.ts';
import { listClaims } from '#api/queries/list-claims.ts';
import type { Context } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { limitedBody } from '../http/limited-body.ts';
import { factFilters } from './fact-parameters.ts';
import { parameters, strictQuery } from './parameters.ts';
import { CONFLICT, INVALID, NOT_FOUND, okJson, TOO_LARGE, UNSUPPORTED } from './problems.ts';
import {
  CandidatePageSchema,
  ClaimPageSchema,
  GroupDecisionSchema,
  GroupDetailSchema,
  GroupListSchema,
} from './schemas-facts.ts';

const { group: _group, subgroups: _subgroups, q: _q, ...countFilters } = factFilters;
const params = z.object({ id: GroupId.meta({ description: 'Id of the group.', example: 'cjng' }) });

const listRoute = createRoute({
  method: 'get',
  path: '/api/groups',
  operationId: 'listGroups',
  tags: ['groups'],
  summary: 'Criminal groups with their facts',
  description:
    'The catalogue and the groups that editors accepted, each with its incidents and presences within the query, the most first. Facts of subgroups are their own.',
  request: {
    query: strictQuery({
      ...countFilters,
      q: MapQuery.shape.q.meta({
        description: 'Part of a name or alias, whatever its accents; or an id.',
        example: 'jalisco',
      }),
      withFacts: z.stringbool().optional().meta({
        type: 'boolean',
        description: 'Only groups with facts within the query.',
      }),
    }),
  },
  responses: { ...okJson(GroupListSchema, 'The groups.'), ...INVALID },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/groups/{id}',
  operationId: 'readGroup',
  tags: ['groups'],
  summary: 'One group',
  description:
    'Names, ties, years and sources, with its facts within the query by state and year. Also for a name that waits for an editor.',
  request: { params, query: strictQuery(countFilters) },
  responses: { ...okJson(GroupDetailSchema, 'The group.'), ...INVALID, ...NOT_FOUND },
});

const candidatesRoute = createRoute({
  method: 'get',
  path: '/api/group-candidates',
  operationId: 'listGroupCandidates',
  tags: ['groups'],
  summary: 'Names of groups that the catalogue does not have',
  description: 'Those named in most documents first, with a look at where they stand.',
  request: {
    query: strictQuery({
      collection: parameters.collection,
      decided: z.enum(['no', 'yes', 'any']).default('no').meta({
        description: 'Those that wait for an editor, those decided on, or both.',
      }),
      cursor: parameters.cursor,
      limit: parameters.limit,
    }),
  },
  responses: { ...okJson(CandidatePageSchema, 'A page of names.'), ...INVALID },
});

const decideRoute = createRoute({
  method: 'post',
  path: '/api/groups/{id}/decision',
  operationId: 'decideGroup',
  tags: ['groups'],
  summary: 'Accept, merge or refuse a name',
  description: 'The facts that name it follow at once, and those of documents read later.',
  middleware: limitedBody(),
  request: {
    params,
    body: { required: true, content: { 'application/json': { schema: GroupDecisionSchema } } },
  },
  responses: {
    ...okJson(GroupDetailSchema, 'The group or name as it is now.'),
    ...INVALID,
    ...NOT_FOUND,
    ...CONFLICT,
    ...TOO_LARGE,
    ...UNSUPPORTED,
  },
});

const claimsRoute = createRoute({
  method: 'get',
  path: '/api/claims',
  operationId: 'listClaims',
  tags: ['facts'],
  summary: 'Statistical sentences',
  description: 'Numbers about groups, troops or crime that are no event of their own.',
  request: {
    query: strictQuery({
      collection: parameters.collection,
      kind: z.enum(CLAIM_KINDS).optional().meta({ description: 'Only of this kind.', example: 'ratio' }),
      subject: z.string().max(80).optional().meta({
        description: 'Only about this.',
        example: 'criminal_groups',
      }),
      from: parameters.from,
      to: parameters.to,
      cursor: parameters.cursor,
      limit: parameters.limit,
    }),
  },
  responses: { ...okJson(ClaimPageSchema, 'A page of sentences.'), ...INVALID },
});

/** Criminal groups, names that wait for an editor, and claims. */
export function groupRoutes({ database }: Context) {
  const groupOf = async (id: GroupId, filter: Parameters<typeof getGroup>[2]) => {
    const group = await getGroup(database, id, filter);
    if (!group) throw new NotFoundError(`there is no group "${id}"`);
    return group;
  };
  return new OpenAPIHono()
    .openapi(listRoute, async (c) => c.json(await listGroups(database, c.req.valid('query')), 200))
    .openapi(readRoute, async (c) =>
      c.json(await groupOf(c.req.valid('param').id, c.req.valid('query')), 200),
    )
    .openapi(candidatesRoute, async (c) => c.json(await listCandidates(database, c.req.valid('query')), 200))
    .openapi(decideRoute, async (c) => {
      const { id } = c.req.valid('param');
      await decideGroup(database, id, c.req.valid('json'));
      return c.json(await groupOf(id, {}), 200);
    })
    .openapi(claimsRoute, async (c) => c.json(await listClaims(database, c.req.valid('query')), 200));
}
