import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { createApp } from './app.ts';
import type { AppOptions } from './app.ts';
import type { Context } from './context.ts';
import type { Door } from './http/door.ts';
import { requestListener } from './listen.ts';
import type { Listening } from './listen.ts';

export interface ServeOptions {
  readonly ingester: AppOptions['ingester'];
  /** Folder of the built pages; null when `wrap` serves them. */
  readonly webDirectory: string | null;
  /** Puts something in front of the app: Vite's middlewares while developing. */
  readonly wrap?: (app: RequestListener) => RequestListener;
}

/**
 * Opens the door: from now on the app answers at `listening`, and commands that find the data in use
 * know where to hand their files to.
 */
export async function serve(
  context: Context,
  { listening, door }: { readonly listening: Listening; readonly door: Door },
  { ingester, webDirectory, wrap = (app) => app }: ServeOptions,
): Promise<void> {
  const token = randomBytes(24).toString('base64url');
  const app = createApp(context, { ingester, webDirectory, handOverToken: token });
  door.open(wrap(requestListener(app.fetch)));
  await context.database.announce({ url: listening.url, token });
}
