import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { brotliDecompressSync } from 'node:zlib';
import { cacheByDataset } from './cache-by-dataset.ts';

const LONG = 'x'.repeat(5000);

function countingApp() {
  const state = { version: '1', runs: 0 };
  const app = new Hono();
  app.use(cacheByDataset({ readDatasetVersion: async () => state.version, programVersion: '0' }));
  app.get('/text', (c) => {
    state.runs += 1;
    return c.json({ run: state.runs, q: c.req.query('a') ?? null, text: LONG });
  });
  app.get('/fails', (c) => {
    state.runs += 1;
    return c.json({}, 404);
  });
  app.get('/fresh', (c) => {
    state.runs += 1;
    return c.json({}, 200, { 'cache-control': 'no-store' });
  });
  app.get('/tagged', (c) => {
    state.runs += 1;
    return c.json({}, 200, { etag: '"its own"' });
  });
  app.post('/text', (c) => {
    state.runs += 1;
    return c.json({});
  });
  app.onError((_error, c) => c.json({}, 500));
  app.get('/breaks', () => {
    state.runs += 1;
    throw new Error('broken');
  });
  return { app, state };
}

describe('cacheByDataset', () => {
  it('runs a question once while the data stay the same, whatever the order of its parameters', async () => {
    const { app, state } = countingApp();
    await app.request('/text?a=1&b=2');
    const second = await app.request('/text?b=2&a=1');
    expect(await second.json()).toMatchObject({ run: 1, q: '1' });
    expect(state.runs).toBe(1);
  });

  it('runs again when the data changed', async () => {
    const { app, state } = countingApp();
    const first = await app.request('/text');
    state.version = '2';
    const second = await app.request('/text', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(second.status).toBe(200);
    expect(await second.json()).toMatchObject({ run: 2 });
    expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'));
  });

  it('answers 304 to a client that has it, without running', async () => {
    const { app, state } = countingApp();
    const etag = (await app.request('/text')).headers.get('etag') ?? '';
    const again = await app.request('/text', { headers: { 'if-none-match': `"other", ${etag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(etag);
    expect(state.runs).toBe(1);
  });

  it('shares one run among requests that come at once', async () => {
    const { app, state } = countingApp();
    const answers = await Promise.all(Array.from({ length: 8 }, () => app.request('/text')));
    expect(state.runs).toBe(1);
    for (const response of answers) expect(await response.json()).toMatchObject({ run: 1 });
  });

  it('codes long answers for clients that take it', async () => {
    const { app } = countingApp();
    const response = await app.request('/text', { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    const text = brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString();
    expect(JSON.parse(text)).toMatchObject({ run: 1, text: LONG });
  });

  it('keeps neither failures, nor what a handler wants fresh, nor writes', async () => {
    const { app, state } = countingApp();
    for (const path of ['/fails', '/fresh', '/breaks', '/tagged']) {
      await app.request(path);
      await app.request(path);
    }
    await app.request('/text', { method: 'POST' });
    await app.request('/text', { method: 'POST' });
    expect(state.runs).toBe(10);
    expect((await app.request('/tagged')).headers.get('etag')).toBe('"its own"');
    expect((await app.request('/breaks')).status).toBe(500);
  });
});
