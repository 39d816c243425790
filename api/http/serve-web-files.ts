import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { MiddlewareHandler } from 'hono';
import { answerStoredBody, storeBody } from './stored-body.ts';
import type { StoredBody } from './stored-body.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const CODED_FORMS = { '.br': 'br', '.gz': 'gzip' } as const;

/**
 * Serves the built pages from memory. All files are read now, so no request path ever reaches the
 * file system; names with a hash (`assets/`) are kept by browsers for good, the rest is asked again.
 *
 * @param directory Vite's output; files beside one with `.br` or `.gz` added are its coded forms
 */
export function serveWebFiles(directory: string): MiddlewareHandler {
  const files = readWebFiles(directory);
  return async function webFiles(c, next) {
    const reading = c.req.method === 'GET' || c.req.method === 'HEAD';
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const file = reading ? files.get(path) : undefined;
    if (!file) return next();
    return answerStoredBody(file, {
      acceptEncoding: c.req.header('accept-encoding'),
      ifNoneMatch: c.req.header('if-none-match'),
    });
  };
}

/** Path as a browser asks for it (`/assets/app-1a2b.js`) → the file. */
export function readWebFiles(directory: string): ReadonlyMap<string, StoredBody> {
  const files = new Map<string, StoredBody>();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(directory, file).split(sep).join('/')}`;
    files.set(path, readWebFile(file, path, type));
  }
  return files;
}

function readWebFile(file: string, path: string, type: string): StoredBody {
  const bytes = readFileSync(file);
  const stored = storeBody(bytes, type, {
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  for (const [ending, encoding] of Object.entries(CODED_FORMS)) {
    if (existsSync(file + ending)) stored.bodies.set(encoding, Promise.resolve(readFileSync(file + ending)));
  }
  return stored;
}
