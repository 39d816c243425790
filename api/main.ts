/**
 * Serves the API and the built pages, configured by the environment alone: for process managers and
 * containers. People use `npm start`, which also builds the pages and loads the sample.
 */
import { existsSync } from 'node:fs';
import { WEB_DIST } from '../web/dist-path.ts';
import { createIngester } from './commands/create-ingester.ts';
import { endGracefully } from './end-gracefully.ts';
import { readEnv } from './env.ts';
import { explainFailure } from './explain-failure.ts';
import { createDoor } from './http/door.ts';
import { listen } from './listen.ts';
import { openContext } from './open-context.ts';
import { serve } from './serve.ts';

try {
  await main();
} catch (error) {
  console.error(explainFailure(error) ?? error);
  process.exit(2);
}

async function main(): Promise<void> {
  const config = readEnv();
  const door = createDoor();
  const listening = await listen(door.listener, config.host, config.port);
  const context = await openContext(config);
  const { database, log } = context;
  const ingester = createIngester(database);
  endGracefully(
    async () => {
      await listening.close();
      await ingester.close();
      await database.close();
    },
    (error) => log.error(String(error)),
  );
  const webDirectory = existsSync(WEB_DIST) ? WEB_DIST : null;
  if (!webDirectory) log.warn('the pages are not built, only the API is served; npm run build makes them');
  await serve(context, { listening, door }, { ingester, webDirectory });
  console.log(listening.url);
}
