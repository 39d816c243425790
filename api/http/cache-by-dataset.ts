import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { createBoundedCache } from './bounded-cache.ts';
import { answerStoredBody, isListedEtag, storeBody } from './stored-body.ts';
import type { StoredBody } from './stored-body.ts';

const CACHE_BYTES = 64 * 1024 * 1024;
/** Coded forms are kept beside the plain one; together they are seldom more than half of it again. */
const KEPT_PER_PLAIN_BYTE = 1.5;

export interface DatasetCacheOptions {
  /** Changes whenever an answer may: see `Health.datasetVersion`. */
  readonly readDatasetVersion: () => Promise<string>;
  /** Version of the program: a new one may answer otherwise from the same data. */
  readonly programVersion: string;
  readonly maxBytes?: number;
}

/**
 * Answers reads from memory while the data stay the same: one entry per dataset version, address,
 * query and Accept. Clients get an ETag and 304; requests for the same thing at once share one run.
 * A handler opts out with `Cache-Control: no-store` or an ETag of its own; only status 200 is kept.
 *
 * The version is read before the handler runs: a write in between makes the entry newer than its
 * version, never older, and the next request asks under the new version.
 */
export function cacheByDataset(options: DatasetCacheOptions): MiddlewareHandler {
  const cache = createBoundedCache<StoredBody>(options.maxBytes ?? CACHE_BYTES);
  const running = new Map<string, Promise<StoredBody | null>>();

  return async function cachedByDataset(c, next) {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const key = requestKey(c, options.programVersion, await options.readDatasetVersion());
    const etag = `W/"${key}"`;
    if (isListedEtag(c.req.header('if-none-match'), etag)) {
      return new Response(null, { status: 304, headers: freshness(etag) });
    }
    const waitingFor = running.get(key);
    const kept = cache.get(key) ?? (waitingFor && (await waitingFor));
    if (kept) return answer(c, kept);

    const run = runAndKeep(c, next, etag);
    // A failed run is this request's own to report; those that wait for it then run themselves.
    running.set(
      key,
      run.catch(() => null),
    );
    const stored = await run.finally(() => running.delete(key));
    if (!stored) return;
    cache.set(key, stored, stored.size * KEPT_PER_PLAIN_BYTE);
    c.res = undefined;
    c.res = await answer(c, stored);
  };
}

function answer(c: Context, stored: StoredBody): Promise<Response> {
  return answerStoredBody(stored, {
    acceptEncoding: c.req.header('accept-encoding'),
    ifNoneMatch: c.req.header('if-none-match'),
  });
}

function freshness(etag: string): Record<string, string> {
  return { etag, 'cache-control': 'private, no-cache', vary: 'Accept, Accept-Encoding' };
}

async function runAndKeep(c: Context, next: () => Promise<void>, etag: string): Promise<StoredBody | null> {
  await next();
  const response = c.res;
  if (response.status !== 200 || response.headers.has('etag')) return null;
  if (response.headers.get('cache-control')?.includes('no-store')) return null;
  const disposition = response.headers.get('content-disposition');
  return storeBody(
    new Uint8Array(await response.arrayBuffer()),
    response.headers.get('content-type') ?? 'application/octet-stream',
    { ...freshness(etag), ...(disposition && { 'content-disposition': disposition }) },
  );
}

/** The same question has the same key however its parameters are ordered. */
function requestKey(c: Context, programVersion: string, datasetVersion: string): string {
  const url = new URL(c.req.url);
  url.searchParams.sort();
  const question = [
    programVersion,
    datasetVersion,
    url.pathname,
    url.searchParams.toString(),
    c.req.header('accept') ?? '',
  ];
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 22);
}
