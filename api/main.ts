/**
 * Serves the API and the built pages, configured by the environment alone: for process managers and
 * containers. People use `npm start`, which also builds the pages and loads the sample.
 */
import { WEB_DIST } from '../web/dist-path.ts';
import { endGracefully } from './end-gracefully.ts';
import { createIngester } from './commands/create-ingester.ts';
import { readEnv } from './env.ts';
import { createDoor } from './http/door.ts';
import { listen } from './listen.ts';
import { openContext } from './open-context.ts';
import { serve } from './serve.ts';

const config = readEnv();
const door = createDoor();
const listening = await listen(door.listener, config.host, config.port);
const context = await openContext(config);
const ingester = createIngester(context.database);
endGracefully(
  async () => {
    await listening.close();
    await ingester.close();
    await context.database.close();
  },
  (error) => context.log.error(String(error)),
);
await serve(context, { listening, door }, { ingester, webDirectory: WEB_DIST });
context.log.info(`listening on ${listening.url}`);
