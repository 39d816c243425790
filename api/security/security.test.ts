import fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { problemOf, problemResponse } from '../error-response.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import { isKnownHost, requireKnownHost } from './require-known-host.ts';
import { securityHeaders } from './security-headers.ts';

const HOST = '127.0.0.1:8787';

function guardedApp(allowed: string[] = []) {
  const app = new Hono();
  app.use(securityHeaders());
  app.use(requireKnownHost(allowed));
  app.use(refuseCrossSite());
  app.all('/thing', (c) => c.json({ ok: true }));
  app.onError((error) => problemResponse(problemOf(error, () => {})));
  return app;
}

async function statusOf(method: string, headers: Record<string, string>, allowed: string[] = []) {
  const response = await guardedApp(allowed).request('/thing', {
    method,
    headers: { host: HOST, ...headers },
  });
  return response.status;
}

describe('requireKnownHost', () => {
  it('answers to the names of this machine only', async () => {
    expect(await statusOf('GET', {})).toBe(200);
    expect(await statusOf('GET', { host: 'localhost:8787' })).toBe(200);
    expect(await statusOf('GET', { host: '[::1]:8787' })).toBe(200);
    expect(await statusOf('GET', { host: 'evil.example' })).toBe(421);
    expect(await statusOf('GET', { host: 'localhost.evil.example:8787' })).toBe(421);
    expect(await statusOf('GET', { host: '127.0.0.1.evil.example' })).toBe(421);
  });

  it('answers to the hosts an operator names, with or without their port', async () => {
    expect(await statusOf('GET', { host: 'atalaya.example' }, ['atalaya.example'])).toBe(200);
    expect(await statusOf('GET', { host: 'Atalaya.Example:443' }, ['atalaya.example'])).toBe(200);
    expect(await statusOf('GET', { host: 'atalaya.example:81' }, ['atalaya.example:80'])).toBe(421);
  });

  it('checks the port when it knows its own', () => {
    expect(isKnownHost('localhost:8787', new Set(), 8787)).toBe(true);
    expect(isKnownHost('localhost:9999', new Set(), 8787)).toBe(false);
    expect(isKnownHost('localhost:9999', new Set(['localhost']), 8787)).toBe(false);
    expect(isKnownHost('localhost:9999', new Set(['localhost:9999']), 8787)).toBe(true);
    expect(isKnownHost('localhost', new Set(), 80)).toBe(true);
    expect(isKnownHost('localhost', new Set(), 8787)).toBe(false);
  });

  it('knows no host but the listed, whatever the header says', () => {
    fc.assert(
      fc.property(fc.webAuthority({ withPort: true }), (host) => {
        fc.pre(!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/.test(host));
        expect(isKnownHost(host.toLowerCase(), new Set(), 8787)).toBe(false);
      }),
    );
  });
});

describe('refuseCrossSite', () => {
  it('lets the pages of this server read and write', async () => {
    const own = { 'sec-fetch-site': 'same-origin', origin: `http://${HOST}` };
    for (const method of ['GET', 'POST', 'DELETE']) expect(await statusOf(method, own)).toBe(200);
  });

  it('lets programs that are no browser read and write', async () => {
    for (const method of ['GET', 'POST', 'DELETE']) expect(await statusOf(method, {})).toBe(200);
  });

  it('refuses writes of other sites, of other ports of this machine and of sandboxed pages', async () => {
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:3000' },
      { 'sec-fetch-site': 'none' },
      { origin: 'https://evil.example' },
      { origin: 'http://127.0.0.1:3000' },
      { origin: 'null' },
      { referer: 'https://evil.example/page' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    ];
    for (const headers of foreign) {
      for (const method of ['POST', 'DELETE', 'PUT', 'PATCH']) {
        expect(await statusOf(method, headers), JSON.stringify(headers)).toBe(403);
      }
    }
  });

  it('refuses reads by scripts of other sites and allows a person to follow a link', async () => {
    expect(await statusOf('GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403);
    expect(await statusOf('GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(200);
    expect(await statusOf('GET', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' })).toBe(200);
  });
});

describe('securityHeaders', () => {
  it('go out with every answer, refusals too', async () => {
    for (const host of [HOST, 'evil.example']) {
      const { headers } = await guardedApp().request('/thing', { headers: { host } });
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });
});
