import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { TooLargeError } from '../errors.ts';

/** Bytes of a change an editor sends: a few words and a note. */
const MOST_BYTES = 64_000;

/** Refuses bodies that are no editor's change before they are read. */
export function limitedBody(): MiddlewareHandler {
  return bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw new TooLargeError(`a change may have ${MOST_BYTES / 1000} kB; shorten the note`);
    },
  });
}
