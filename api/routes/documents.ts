import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { DocumentId } from '#domain/ids.ts';
import { getDocument } from '#api/queries/get-document.ts';
import { listDocuments } from '#api/queries/list-documents.ts';
import type { Context } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { DOCUMENT_ID } from './examples.ts';
import { documentFilters, parameters, strictQuery } from './parameters.ts';
import { INVALID, NOT_FOUND, okJson } from './problems.ts';
import { DocumentPageSchema, DocumentWithMentionsSchema } from './schemas.ts';

const params = z.object({
  id: DocumentId.meta({ description: 'SHA-256 of the document’s bytes.', example: DOCUMENT_ID }),
});

const listRoute = createRoute({
  method: 'get',
  path: '/api/documents',
  operationId: 'listDocuments',
  tags: ['documents'],
  summary: 'Documents',
  description: 'Documents that fit every filter, the latest first; undated ones last.',
  request: {
    query: strictQuery({ ...documentFilters, cursor: parameters.cursor, limit: parameters.limit }),
  },
  responses: { ...okJson(DocumentPageSchema, 'A page of documents.'), ...INVALID },
});

const readRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  operationId: 'readDocument',
  tags: ['documents'],
  summary: 'One document with its text and mentions',
  description: 'The text comes as JSON only, never as a page.',
  request: { params },
  responses: { ...okJson(DocumentWithMentionsSchema, 'The document.'), ...INVALID, ...NOT_FOUND },
});

const downloadRoute = createRoute({
  method: 'get',
  path: '/api/documents/{id}/text',
  operationId: 'downloadText',
  tags: ['documents'],
  summary: 'The text of a document as a file',
  description: 'Plain text in UTF-8, always as an attachment.',
  request: { params },
  responses: {
    200: {
      description: 'The text.',
      content: { 'text/plain': { schema: z.string() } },
    },
    ...INVALID,
    ...NOT_FOUND,
  },
});

export function documentRoutes({ database }: Context) {
  const documentOf = async (id: DocumentId) => {
    const document = await getDocument(database, id);
    if (!document) throw new NotFoundError(`there is no document ${id}`);
    return document;
  };
  return new OpenAPIHono()
    .openapi(listRoute, async (c) => c.json(await listDocuments(database, c.req.valid('query')), 200))
    .openapi(readRoute, async (c) => c.json(await documentOf(c.req.valid('param').id), 200))
    .openapi(downloadRoute, async (c) => {
      const { id, text } = await documentOf(c.req.valid('param').id);
      return c.text(text, 200, { 'content-disposition': `attachment; filename="${id}.txt"` });
    });
}
