import type { OpenAPIHono } from '@hono/zod-openapi';
import { PROBLEM_TYPE } from '../error-response.ts';
import { PROGRAM_VERSION } from '../version.ts';
import { describeField } from './field-descriptions.ts';

type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

const DESCRIPTION = `Lo que los documentos dicen de lugares de México, con el pasaje que lo dice. · What documents say about places in Mexico, with the passage that says so.

Places have INEGI codes as text with leading zeros ("07", "07089"; "00" is Mexico), positions are [longitude, latitude] in WGS 84, offsets count UTF-16 units with the end excluded, and dates are as exact as they are known ("2021", "2021-08", "2021-08-15").
Reads carry an ETag of the dataset version and the query; send it back in If-None-Match. Errors are RFC 9457 problem documents (application/problem+json).`;

const TAGS = [
  { name: 'documents', description: 'Documents, their text and the places they name; uploading.' },
  { name: 'collections', description: 'What is shown, counted and removed together.' },
  {
    name: 'facts',
    description: 'What documents and datasets say happened, who was there, and how many were sent.',
  },
  { name: 'groups', description: 'Criminal groups and the names that wait for an editor.' },
  { name: 'places', description: 'Mexico, its states and municipalities, and their boundaries.' },
  { name: 'summary', description: 'Counts by place and time for the map and its slider, and comparisons.' },
  { name: 'indicators', description: 'Published series of numbers by place and time.' },
  { name: 'server', description: 'About this server.' },
];

/** The OpenAPI 3.1 document of every route of `app`, fields described, errors included. */
export function describeApi(app: OpenAPIHono): OpenApiDocument {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Atalaya',
      version: PROGRAM_VERSION,
      description: DESCRIPTION,
      license: { name: 'MIT' },
    },
    servers: [{ url: '/', description: 'This server' }],
    tags: TAGS,
  });
  addDefaultProblem(document);
  describeFields(document);
  return document;
}

/** Any address can refuse a foreign host or fail inside; no route has to say so itself. */
function addDefaultProblem(document: OpenApiDocument): void {
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path)) {
      operation.responses.default ??= {
        description: 'Refused (403 another site, 421 another host) or failed (500, with an id).',
        content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
      };
    }
  }
}

interface SchemaNode {
  description?: string;
  $ref?: string;
  properties?: Record<string, SchemaNode>;
  [keyword: string]: unknown;
}

/** Gives every field of every named schema its sentence, at any depth. */
function describeFields(document: OpenApiDocument): void {
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    describeNode(name, schema as SchemaNode);
  }
}

function describeNode(owner: string, node: SchemaNode): void {
  for (const [field, property] of Object.entries(node.properties ?? {})) {
    const description = property.description ?? describeField(owner, field);
    if (description !== null) property.description = description;
  }
  for (const [keyword, value] of Object.entries(node)) {
    // The names under `properties` are fields, not keywords: GeoJSON has one called "properties".
    if (keyword === 'properties') Object.values(value as object).forEach((field) => visit(owner, field));
    else if (keyword !== 'example' && keyword !== 'examples') visit(owner, value);
  }
}

function visit(owner: string, value: unknown): void {
  if (Array.isArray(value)) value.forEach((item) => visit(owner, item));
  else if (typeof value === 'object' && value !== null) describeNode(owner, value as SchemaNode);
}
