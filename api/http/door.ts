import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

const NOT_YET =
  'Atalaya se está preparando; esta página se recarga sola. · Atalaya is getting ready; this page reloads by itself.\n';

/** A listener that can be bound before there is an app to answer: the port is taken, or not, at once. */
export interface Door {
  readonly listener: RequestListener;
  /** From now on `listener` answers. */
  open(listener: RequestListener): void;
}

/** Until it is opened, every request gets 503 and browsers are told to ask again. */
export function createDoor(): Door {
  let answer: RequestListener = sayNotYet;
  return {
    listener: (request, response) => answer(request, response),
    open: (listener) => {
      answer = listener;
    },
  };
}

function sayNotYet(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, {
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'retry-after': '2',
    refresh: '2',
  });
  response.end(NOT_YET);
}
