import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { listen, PortBusyError, requestListener } from './listen.ts';
import type { Listening } from './listen.ts';

const open: Listening[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close(0)));
});

async function serve(app: Hono, port = 0): Promise<Listening> {
  const listening = await listen(requestListener(app.fetch), '127.0.0.1', port);
  open.push(listening);
  return listening;
}

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((settle, fail) => {
    let answer = '';
    connect(port, '127.0.0.1', function (this: Socket) {
      this.write(text);
    })
      .on('data', (chunk) => (answer += chunk.toString()))
      .on('end', () => settle(answer))
      .on('error', fail);
  });
}

describe('listen', () => {
  it('serves on a free port of this machine and says where', async () => {
    const app = new Hono().get('/', (c) => c.text('here'));
    const { url } = await serve(app);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(url)).text()).toBe('here');
  });

  it('says which port is busy', async () => {
    const first = await serve(new Hono());
    await expect(serve(new Hono(), first.port)).rejects.toThrow(PortBusyError);
  });

  it('finishes the request under way when it closes, and takes no new one', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let started = () => {};
    const begun = new Promise<void>((resolve) => (started = resolve));
    const app = new Hono().get('/', async (c) => {
      started();
      await held;
      return c.text('finished');
    });
    const { url, close } = await listen(requestListener(app.fetch), '127.0.0.1', 0);
    const answer = fetch(url);
    await begun;
    const closing = close();
    await expect(fetch(url)).rejects.toThrow();
    release();
    expect(await (await answer).text()).toBe('finished');
    await closing;
  });

  it('refuses what is no request with a problem', async () => {
    const { port } = await serve(new Hono().get('/', (c) => c.text('here')));
    for (const lines of ['GET / HTTP/1.0', 'GET / HTTP/1.1\r\nHost: a/b', 'GET /\\x HTTP/1.1\r\nHost: a']) {
      const answer = await sendRaw(port, `${lines}\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain('application/problem+json');
    }
  });

  it('ends requests that outlast the grace', async () => {
    const app = new Hono().get('/', () => new Promise<Response>(() => {}));
    const { url, port, close } = await listen(requestListener(app.fetch), '127.0.0.1', 0);
    const answer = fetch(url).then(
      () => 'answered',
      () => 'ended',
    );
    const slow = connect(port, '127.0.0.1').on('error', () => {});
    await new Promise((resolve) => slow.once('connect', resolve));
    await close(0);
    expect(await answer).toBe('ended');
    slow.destroy();
  });
});
