import { resolve } from 'node:path';
import { createServer } from 'vite';
import { createIngester } from '#api/commands/create-ingester.ts';
import { endGracefully } from '#api/end-gracefully.ts';
import type { Config } from '#api/env.ts';
import { createDoor } from '#api/http/door.ts';
import { listen } from '#api/listen.ts';
import { openContext } from '#api/open-context.ts';
import { serve } from '#api/serve.ts';
import { loadFirst } from './load-first.ts';
import { sayWhere } from './say-where.ts';
import { showSteps } from './steps.ts';

const VITE_CONFIG = resolve(import.meta.dirname, '../../web/vite.config.ts');

/**
 * The API and Vite's development server on one port, offline: pages reload as they are edited; a
 * change of the API needs a restart.
 */
export async function runDev(config: Config, { empty }: { readonly empty: boolean }): Promise<void> {
  const door = createDoor();
  const listening = await listen(door.listener, config.host, config.port);
  const steps = showSteps();
  const opening = steps.begin('base de datos · database');
  const context = await openContext(config, ({ fraction }) => opening.to(fraction));
  opening.done();
  const ingester = createIngester(context.database);
  if (!empty) await loadFirst({ database: context.database, ingester }, { sample: true }, steps);
  steps.end();
  const vite = await createServer({
    configFile: VITE_CONFIG,
    server: { middlewareMode: true, ws: { server: listening.server } },
    appType: 'spa',
  });
  endGracefully(
    async () => {
      await vite.close();
      await listening.close(0);
      await ingester.close();
      await context.database.close();
    },
    (error) => context.log.error(String(error)),
  );
  await serve(
    context,
    { listening, door },
    {
      ingester,
      webDirectory: null,
      wrap: (app) => (request, response) => {
        if (isForApi(request.url ?? '')) app(request, response);
        else vite.middlewares(request, response);
      },
    },
  );
  sayWhere(config, listening.url);
}

/** Modules of `web/api/` have addresses under `/api/` too; no address of the API ends in `.ts`. */
function isForApi(url: string): boolean {
  return url.startsWith('/api/') && !/^[^?]*\.ts(?:\?|$)/.test(url);
}
