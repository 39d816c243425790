import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWebFiles } from './serve-web-files.ts';

let directory: string;
let app: Hono;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'atalaya-web-'));
  mkdirSync(join(directory, 'dist/assets'), { recursive: true });
  writeFileSync(join(directory, 'secret.txt'), 'not yours');
  writeFileSync(join(directory, 'dist/index.html'), '<!doctype html><title>Atalaya</title>');
  const script = 'export const answer = 42;'.repeat(100);
  writeFileSync(join(directory, 'dist/assets/app-1a2b.js'), script);
  writeFileSync(join(directory, 'dist/assets/app-1a2b.js.br'), brotliCompressSync(script));
  writeFileSync(join(directory, 'dist/assets/app-1a2b.js.map'), '{}');
  app = new Hono();
  app.use(serveWebFiles(join(directory, 'dist')));
  app.notFound((c) => c.text('nothing', 404));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('serveWebFiles', () => {
  it('answers / with the page, asked again each time and 304 when unchanged', async () => {
    const response = await app.request('/');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const etag = response.headers.get('etag') ?? '';
    expect((await app.request('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('lets browsers keep files with a hash in their name, and sends the coded form at hand', async () => {
    const response = await app.request('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('reaches nothing outside the directory and no source map', async () => {
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/assets/%2e%2e/%2e%2e/secret.txt',
      '//secret.txt',
      '/assets/app-1a2b.js.map',
      '/assets',
      '/assets/app-1a2b.js%00.txt',
    ]) {
      expect((await app.request(path)).status, path).toBe(404);
    }
  });

  it('leaves writes to others', async () => {
    expect((await app.request('/', { method: 'POST' })).status).toBe(404);
  });
});
