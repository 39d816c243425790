import type { Context } from 'hono';
import type { HttpBindings } from '@hono/node-server';

/** The port this request came in on; null when it did not come over a socket (`app.request` in tests). */
export function localPort(c: Context): number | null {
  const bindings = c.env as Partial<HttpBindings> | undefined;
  return bindings?.incoming?.socket?.localPort ?? null;
}
