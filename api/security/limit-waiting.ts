import type { MiddlewareHandler } from 'hono';
import { UnavailableError } from '../errors.ts';

/**
 * Lets `running` requests through at a time and up to `waiting` more wait their turn; whoever comes
 * after that is told to try again. For requests that hold a lot of memory.
 */
export function limitWaiting(running: number, waiting: number): MiddlewareHandler {
  let free = running;
  const line: (() => void)[] = [];

  return async function limited(_c, next) {
    if (free > 0) free -= 1;
    else if (line.length < waiting) await new Promise<void>((resolve) => line.push(resolve));
    else throw new UnavailableError('too many uploads at once; try again in a moment');
    try {
      await next();
    } finally {
      const following = line.shift();
      if (following) following();
      else free += 1;
    }
  };
}
