import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { problemOf, problemResponse } from '../error-response.ts';
import { limitWaiting } from './limit-waiting.ts';

describe('limitWaiting', () => {
  it('lets some through, some wait, and sends the rest away until there is room', async () => {
    const releases: (() => void)[] = [];
    const app = new Hono();
    app.use(limitWaiting(1, 1));
    app.onError((error) => problemResponse(problemOf(error, () => {})));
    app.get('/', async (c) => {
      await new Promise<void>((resolve) => releases.push(resolve));
      return c.text('done');
    });
    app.get('/fails', () => {
      throw new Error('broken');
    });

    const first = app.request('/');
    const second = app.request('/');
    const third = await app.request('/');
    expect(third.status).toBe(503);
    expect(releases).toHaveLength(1);
    releases.shift()?.();
    expect((await first).status).toBe(200);
    await expect.poll(() => releases.length).toBe(1);
    releases.shift()?.();
    expect((await second).status).toBe(200);
    expect((await app.request('/fails')).status).toBe(500);
    expect((await app.request('/fails')).status).toBe(500);
  });
});
