import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** Where a server may be found, as postgres.js reads it out of an address. */
export interface ServerAddress {
  readonly host: readonly string[];
  readonly port: readonly number[];
  /** A socket in the file system instead. */
  readonly path?: string | false;
}

const TIMEOUT_MS = 10_000;

/**
 * A connection that sends small messages at once (TCP_NODELAY). postgres.js leaves Nagle's algorithm
 * on, so that each COPY and each first use of a statement would wait 40 ms for the other side's
 * delayed acknowledgement. Hosts of a list are tried in order.
 */
export async function openPromptSocket({ host, port, path }: ServerAddress): Promise<Socket> {
  if (path) return await connected(connect({ path }));
  let failure: unknown;
  for (const [index, name] of host.entries()) {
    try {
      const socket = await connected(connect({ host: name, port: port[index] ?? 5432, noDelay: true }));
      // postgres.js reads the name that a certificate must be for from here.
      return Object.assign(socket, { host: name });
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

async function connected(socket: Socket): Promise<Socket> {
  await new Promise<void>((settle, fail) => {
    socket.setTimeout(TIMEOUT_MS, () => {
      socket.destroy(Object.assign(new Error('the connection took too long'), { code: 'CONNECT_TIMEOUT' }));
    });
    socket.once('error', fail);
    socket.once('connect', () => {
      socket.off('error', fail);
      settle();
    });
  });
  socket.setTimeout(0);
  socket.removeAllListeners('timeout');
  return socket;
}
