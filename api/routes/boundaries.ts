import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { readManifest } from '#geodata/manifest.ts';
import { NotFoundError } from '../errors.ts';
import { answerStoredBody, storeBody } from '../http/stored-body.ts';
import type { StoredBody } from '../http/stored-body.ts';
import { INVALID, NOT_FOUND, okJson } from './problems.ts';

const GEODATA = resolve(import.meta.dirname, '../../geodata');
const FILES = {
  'mexico.json': 'boundaries/mexico.topo.json',
  'world.json': 'boundaries/world.topo.json',
} as const;
type BoundaryFile = keyof typeof FILES;
const FOR_GOOD = 'public, max-age=31536000, immutable';

const listBoundaries = createRoute({
  method: 'get',
  path: '/api/boundaries',
  operationId: 'listBoundaries',
  tags: ['places'],
  summary: 'Boundary files, with where they come from',
  description: '`url` holds the checksum, so that browsers keep the file for good.',
  responses: okJson(
    z
      .object({
        boundaries: z.array(
          z.object({
            file: z.enum(['mexico.json', 'world.json']),
            url: z.string(),
            sha256: z.string(),
            bytes: z.number().int(),
            holds: z.string(),
            attribution: z.string(),
            licence: z.string(),
          }),
        ),
      })
      .meta({ id: 'BoundaryFiles', description: 'The boundary files of the map.' }),
    'The files.',
  ),
});

const readBoundaries = createRoute({
  method: 'get',
  path: '/api/boundaries/{file}',
  operationId: 'readBoundaries',
  tags: ['places'],
  summary: 'Boundaries as TopoJSON',
  description:
    '`mexico.json` has the objects `states` and `municipalities`, each geometry’s `id` an INEGI code; `world.json` has the neighbours and the land. WGS 84.',
  request: {
    params: z.object({
      file: z
        .string()
        .meta({ enum: Object.keys(FILES), description: 'Which of the files.', example: 'mexico.json' }),
    }),
    query: z.strictObject({
      v: z
        .string()
        .max(64)
        .optional()
        .meta({ description: 'Checksum of the file: with it the answer may be kept for good.' }),
    }),
  },
  responses: {
    200: {
      description: 'A TopoJSON topology.',
      content: {
        'application/json': {
          schema: z.looseObject({ type: z.literal('Topology') }).meta({
            id: 'Topology',
            description: 'TopoJSON, see https://github.com/topojson/topojson-specification.',
          }),
        },
      },
    },
    304: { description: 'The client has it.' },
    ...INVALID,
    ...NOT_FOUND,
  },
});

/** Boundaries never change while the program runs: read once, coded once, checked by their checksum. */
export function boundaryRoutes() {
  const kept = new Map<BoundaryFile, Promise<StoredBody>>();
  const manifest = readManifest();
  const entryOf = (file: BoundaryFile) => {
    const entry = manifest.files.find((candidate) => candidate.file === FILES[file]);
    if (!entry) throw new NotFoundError(`the manifest of geodata has no ${FILES[file]}`);
    return entry;
  };
  const bodyOf = (file: BoundaryFile) => {
    const reading =
      kept.get(file) ??
      readFile(join(GEODATA, FILES[file])).then((bytes) =>
        storeBody(bytes, 'application/json', { etag: `"${entryOf(file).sha256}"` }, 9),
      );
    kept.set(file, reading);
    return reading;
  };

  return new OpenAPIHono()
    .openapi(listBoundaries, (c) => {
      const boundaries = (Object.keys(FILES) as BoundaryFile[]).map((file) => {
        const { sha256, bytes, holds, attribution, licence } = entryOf(file);
        return {
          file,
          url: `/api/boundaries/${file}?v=${sha256}`,
          sha256,
          bytes,
          holds,
          attribution,
          licence,
        };
      });
      return c.json({ boundaries }, 200);
    })
    .openapi(readBoundaries, async (c) => {
      const { file } = c.req.valid('param');
      if (!isBoundaryFile(file)) {
        throw new NotFoundError(
          `there is no boundary file "${file}"; there are ${Object.keys(FILES).join(', ')}`,
        );
      }
      const response = await answerStoredBody(await bodyOf(file), {
        acceptEncoding: c.req.header('accept-encoding'),
        ifNoneMatch: c.req.header('if-none-match'),
      });
      const asked = c.req.valid('query').v;
      response.headers.set('cache-control', asked === entryOf(file).sha256 ? FOR_GOOD : 'no-cache');
      return response;
    });
}

function isBoundaryFile(file: string): file is BoundaryFile {
  return Object.hasOwn(FILES, file);
}
