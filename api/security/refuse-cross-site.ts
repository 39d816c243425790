import type { MiddlewareHandler } from 'hono';
import { RefusedError } from '../errors.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps pages of other sites (and of other ports of this machine) away from the API.
 *
 * Browsers say where a request comes from: `Sec-Fetch-Site` in all current ones, `Origin` on every
 * POST and DELETE, `Referer` in the oldest. Any of them naming another origin refuses the request; a
 * browser's read is also let through when it is a person opening the address in a tab. Programs
 * (curl, scripts, `atalaya ingest`) send none of them: the browser is the attacker's way in, and a
 * program on this machine can reach the files anyway.
 */
export function refuseCrossSite(): MiddlewareHandler {
  return async function crossSite(c, next) {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    const site = c.req.header('sec-fetch-site');
    const reading = READING.has(c.req.method);
    const opened = reading && c.req.header('sec-fetch-mode') === 'navigate';
    if (site !== undefined && site !== 'same-origin' && !(reading && site === 'none') && !opened) {
      throw refused(c.req.method);
    }
    const origin = c.req.header('origin');
    if (origin !== undefined && hostOf(origin) !== host.toLowerCase()) throw refused(c.req.method);
    const referer = c.req.header('referer');
    if (!reading && referer !== undefined && hostOf(referer) !== host.toLowerCase()) {
      throw refused(c.req.method);
    }
    await next();
  };
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

function refused(method: string): RefusedError {
  return new RefusedError(
    `a page of another site may not ${READING.has(method) ? 'read from' : 'change'} this server; use its own pages, or a program that sends no Origin`,
  );
}
