import type { MiddlewareHandler } from 'hono';
import { InvalidInputError } from '../errors.ts';

/** Refuses NUL in an address: no id, code or word holds one, and PostgreSQL's text cannot. */
export function refuseNul(): MiddlewareHandler {
  return async function noNul(c, next) {
    if (c.req.url.includes('%00') || c.req.url.includes('\0')) {
      throw new InvalidInputError('the address holds a NUL character (%00)', [
        { path: 'url', message: 'leave the NUL character out' },
      ]);
    }
    await next();
  };
}
