import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { TooLargeError } from '../errors.ts';
import { preferredLanguage } from '../http/preferred-language.ts';
import { HAND_OVER_HEADER, isHandOver } from '../security/hand-over.ts';
import { limitWaiting } from '../security/limit-waiting.ts';
import type { Ingester } from '#api/commands/create-ingester.ts';
import { BUSY, CONFLICT, INVALID, okJson, TOO_LARGE, UNSUPPORTED } from './problems.ts';
import { IngestReportSchema } from './schemas.ts';
import { uploadName } from './upload-name.ts';

/** Bytes of one upload: a file at the limit of what is read (100 MB), and the form around it. */
export const MOST_UPLOAD_BYTES = 105_000_000;
/** Files of one upload from a page; `atalaya ingest` may hand over more at once. */
export const MOST_UPLOAD_FILES = 200;
const MOST_HANDED_OVER_FILES = 10_000;
/** An upload is in memory while it is read, so few run at once. */
const UPLOADS_AT_ONCE = 2;
const UPLOADS_WAITING = 16;

const UploadForm = z.object({
  files: z
    .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(z.instanceof(File)).min(1))
    .meta({
      type: 'array',
      items: { type: 'string', format: 'binary' },
      description: 'The files; a name may be a relative path.',
    }),
  collection: z.string().trim().min(1).max(200).optional().meta({
    description: 'Title of the collection they go to; made when there is none.',
    example: 'Novedades',
  }),
});

/** Uploads of pages and of `atalaya ingest` that found a server running on its data. */
export function uploadRoutes(ingester: Pick<Ingester, 'ingestFiles'>, handOverToken: string | null) {
  const uploadRoute = createRoute({
    method: 'post',
    path: '/api/documents',
    operationId: 'uploadDocuments',
    tags: ['documents'],
    summary: 'Hand over files to be read',
    description: `Up to ${MOST_UPLOAD_FILES} files and ${MOST_UPLOAD_BYTES / 1e6} MB at a time. A file that cannot be read is listed with the reason; in Spanish or, by Accept-Language, in English; the others are stored all the same. When the answer comes, what it lists as stored is kept for good.`,
    middleware: [
      limitWaiting(UPLOADS_AT_ONCE, UPLOADS_WAITING),
      bodyLimit({
        maxSize: MOST_UPLOAD_BYTES,
        onError: () => {
          throw new TooLargeError(
            `an upload may have ${MOST_UPLOAD_BYTES / 1e6} MB; send fewer files at a time`,
          );
        },
      }),
    ] as const,
    request: { body: { required: true, content: { 'multipart/form-data': { schema: UploadForm } } } },
    responses: {
      ...okJson(IngestReportSchema, 'What became of each file.'),
      ...INVALID,
      ...CONFLICT,
      ...TOO_LARGE,
      ...UNSUPPORTED,
      ...BUSY,
    },
  });

  return new OpenAPIHono().openapi(uploadRoute, async (c) => {
    const { files, collection } = c.req.valid('form');
    const handedOver = isHandOver(c.req.header(HAND_OVER_HEADER), handOverToken);
    const most = handedOver ? MOST_HANDED_OVER_FILES : MOST_UPLOAD_FILES;
    if (files.length > most) {
      throw new TooLargeError(
        `an upload may have ${most} files and this one has ${files.length}; send them in parts`,
      );
    }
    const incoming = await Promise.all(
      files.map(async (file) => ({
        path: uploadName(file.name),
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    const report = await ingester.ingestFiles(incoming, collection ?? null, {
      language: preferredLanguage(c.req.header('accept-language')),
    });
    return c.json(report, 200);
  });
}
