import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { problem, problemResponse } from './error-response.ts';

/** Time for a client to send its headers, milliseconds: a slow client must not hold a socket. */
const HEADERS_TIMEOUT_MS = 15_000;
/** Time to send the whole request: an upload at the limit over a slow line. */
const REQUEST_TIMEOUT_MS = 300_000;
const KEEP_ALIVE_MS = 5_000;
const MAX_CONNECTIONS = 512;
/** How long `close` waits for requests under way, milliseconds. */
export const GRACE_MS = 30_000;

type Fetch = Parameters<typeof getRequestListener>[0];

export interface Listening {
  /** `http://127.0.0.1:8787`, as a browser on this machine opens it. */
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  /** Takes no new request, lets those under way finish for `graceMs`, then ends them. */
  close(graceMs?: number): Promise<void>;
}

/** The port is taken; `message` says what to do. */
export class PortBusyError extends Error {
  readonly port: number;

  constructor(port: number, options: ErrorOptions) {
    super(`port ${port} is in use`, options);
    this.name = 'PortBusyError';
    this.port = port;
  }
}

/**
 * Turns an app's `fetch` into a listener of node:http, leaving the global Request and Response alone.
 * The app answers its own errors; what never becomes a request is refused here.
 */
export function requestListener(fetch: Fetch): RequestListener {
  const listener = getRequestListener(fetch, {
    overrideGlobalObjects: false,
    errorHandler: () =>
      problemResponse(problem('invalid-input', 'the address or the Host header is not valid')),
  });
  return (incoming, outgoing) => void listener(incoming, outgoing);
}

/**
 * Serves `listener` on `host:port` (port 0: any free one) with limits for slow clients.
 * @throws PortBusyError when something else listens there
 */
export async function listen(listener: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: 5_000,
    },
    listener,
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new PortBusyError(port, { cause: error });
  }
  const address = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(host)}:${address.port}`,
    port: address.port,
    server,
    close: (graceMs = GRACE_MS) => closeServer(server, graceMs),
  };
}

/** A browser cannot open "every address"; it opens this machine. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function closeServer(server: Server, graceMs: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), graceMs);
  try {
    await closed;
  } finally {
    clearInterval(sweep);
    clearTimeout(end);
  }
}
