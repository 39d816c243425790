import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { makeApp } from '../testing/make-app.ts';
import * as examples from './examples.ts';
import * as schemas from './schemas.ts';

const Described = z.object({ description: z.string().min(10) });
const Schema = z.record(z.string(), z.unknown());
const Content = z.record(z.string().regex(/^[\w.+-]+\/[\w.+-]+$/), z.object({ schema: Schema }));
const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  description: z.string().min(3),
  required: z.boolean(),
  schema: Schema,
});
const Operation = z.object({
  operationId: z.string().regex(/^[a-z][a-zA-Z]+$/),
  summary: z.string().min(5),
  description: z.string().min(10),
  tags: z.array(z.string()).length(1),
  parameters: z.array(Parameter).optional(),
  requestBody: z.object({ required: z.literal(true), content: Content }).optional(),
  responses: z.record(
    z.string().regex(/^(?:[1-5]\d\d|default)$/),
    z.object({ description: z.string().min(3), content: Content.optional() }),
  ),
});
/** The parts of OpenAPI 3.1 that this document uses, stricter than the standard on words. */
const OpenApi = z.object({
  openapi: z.literal('3.1.0'),
  info: Described.extend({ title: z.string(), version: z.string() }),
  tags: z.array(Described.extend({ name: z.string() })),
  paths: z.record(
    z.string().startsWith('/api/'),
    z.partialRecord(z.enum(['get', 'post', 'delete']), Operation),
  ),
  components: z.object({ schemas: z.record(z.string(), Schema) }),
});

const app = makeApp({ rows: async () => [{ version: '1' }] } as unknown as Database);
const response = await app.request('/api/openapi.json');
const raw: unknown = await response.json();
const document = OpenApi.parse(raw);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    path,
    method,
    operation: Operation.parse(operation),
  })),
);

/**
 * Every object inside, with the names that lead to it. The names under `properties` are fields and no
 * keywords: one may itself be called "properties", as in GeoJSON.
 */
function* nodes(
  value: unknown,
  path: string[] = [],
  isNames = false,
): Generator<[string[], Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && !isNames) yield [path, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) {
    if (!isNames && (key === 'example' || key === 'examples')) continue;
    yield* nodes(inner, [...path, key], !isNames && key === 'properties');
  }
}

describe('the OpenAPI document', () => {
  it('lists every route that is mounted, and none that is not', () => {
    const mounted = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const listed = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(listed.sort()).toEqual([...new Set(mounted)].sort());
    expect(listed.length).toBeGreaterThan(12);
  });

  it('gives every operation a name of its own and a known tag', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    const tags = document.tags.map(({ name }) => name);
    for (const { operation } of operations) expect(tags).toContain(operation.tags[0]);
  });

  it('says of every operation what goes wrong, as a problem', () => {
    for (const { path, operation } of operations) {
      const errors = Object.entries(operation.responses).filter(([status]) => !/^[23]/.test(status));
      expect(errors.length, path).toBeGreaterThan(0);
      for (const [, { content }] of errors)
        expect(Object.keys(content ?? {})).toEqual(['application/problem+json']);
      const takesInput = (operation.parameters?.length ?? 0) > 0 || operation.requestBody !== undefined;
      if (takesInput) expect(operation.responses, path).toHaveProperty('400');
      if (path.includes('{')) expect(operation.responses, path).toHaveProperty('404');
    }
  });

  it('names every path parameter it has', () => {
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? []).filter((p) => p.in === 'path').map(({ name }) => name);
      expect(declared).toEqual(inPath);
    }
  });

  it('refers only to schemas it holds', () => {
    for (const [path, node] of nodes(raw)) {
      if (typeof node['$ref'] !== 'string') continue;
      const [, name = ''] = /^#\/components\/schemas\/(\w+)$/.exec(node['$ref']) ?? [];
      expect(document.components.schemas, path.join('/')).toHaveProperty(name);
    }
  });

  it('says what every field means', () => {
    const silent: string[] = [];
    for (const [path, node] of nodes(document.components.schemas)) {
      for (const [field, property] of Object.entries((node['properties'] ?? {}) as Record<string, object>)) {
        if (!('description' in property) && !('$ref' in property)) silent.push([...path, field].join('.'));
      }
    }
    expect(silent).toEqual([]);
  });

  it('gives examples that its own schemas accept', () => {
    const pairs: [z.ZodType, unknown][] = [
      [schemas.HealthSchema, examples.HEALTH],
      [schemas.CollectionSchema, examples.COLLECTION],
      [schemas.PlaceSchema, examples.PLACE],
      [schemas.PlaceMentionSchema, examples.MENTION],
      [schemas.DocumentSummarySchema, examples.DOCUMENT_SUMMARY],
      [schemas.DocumentWithMentionsSchema, examples.DOCUMENT],
      [schemas.IngestReportSchema, examples.INGEST_REPORT],
      [schemas.PlacesSummarySchema, examples.PLACES_SUMMARY],
      [schemas.TimelineSchema, examples.TIMELINE],
      [schemas.CubeSchema, examples.CUBE],
      [schemas.ProblemSchema, examples.PROBLEM],
    ];
    for (const [schema, example] of pairs) expect(() => schema.parse(example)).not.toThrow();
    const { start, end, text } = examples.MENTION;
    expect(examples.DOCUMENT.text.slice(start, end)).toBe(text);
  });
});
