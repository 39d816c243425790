import type { MiddlewareHandler } from 'hono';
import { MisdirectedError } from '../errors.ts';
import { localPort } from './local-port.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses requests that were sent to another name than this server's. A page that makes its own
 * domain point at 127.0.0.1 (DNS rebinding) is "same origin" to a browser; only the Host header tells.
 *
 * @param allowed extra hosts, `name` (any port) or `name:port`; a loopback name on a port that is
 *   forwarded to this one needs its port (`localhost:9000`); see `ATALAYA_ALLOWED_HOSTS`
 */
export function requireKnownHost(allowed: readonly string[]): MiddlewareHandler {
  const extra = new Set(allowed.map((host) => host.toLowerCase()));
  return async function knownHost(c, next) {
    const host = (c.req.header('host') ?? new URL(c.req.url).host).toLowerCase();
    if (!isKnownHost(host, extra, localPort(c))) {
      throw new MisdirectedError(
        `this server does not answer to the host "${host.slice(0, 100)}"; open it at its own address, or name the host in ATALAYA_ALLOWED_HOSTS and start again`,
      );
    }
    await next();
  };
}

/** `port` null: not served over a socket (tests), so any port of a loopback name will do. */
export function isKnownHost(host: string, extra: ReadonlySet<string>, port: number | null): boolean {
  const [, name = '', portText] = /^(\[[0-9a-f:.]+\]|[^:]+)(?::(\d{1,5}))?$/.exec(host) ?? [];
  if (extra.has(host)) return true;
  if (!LOOPBACK.includes(name)) return extra.has(name);
  return port === null || Number(portText ?? 80) === port;
}
