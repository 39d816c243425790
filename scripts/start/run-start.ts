import colors from 'picocolors';
import { WEB_DIST } from '../../web/dist-path.ts';
import { createIngester } from '#api/commands/create-ingester.ts';
import type { Context } from '#api/context.ts';
import { endGracefully } from '#api/end-gracefully.ts';
import type { Config } from '#api/env.ts';
import { createDoor } from '#api/http/door.ts';
import { listen } from '#api/listen.ts';
import { openContext } from '#api/open-context.ts';
import { serve } from '#api/serve.ts';
import { PROGRAM_VERSION } from '#api/version.ts';
import { webIsStale } from '../web/web-sources.ts';
import { buildWeb } from './build-web.ts';
import { completeFirst, loadFirst } from './load-first.ts';
import { readPaths } from './read-paths.ts';
import { sayWhere } from './say-where.ts';
import { showSteps } from './steps.ts';
import type { Steps } from './steps.ts';

export interface StartOptions {
  readonly config: Config;
  /** Files and folders to read into `collection` once the server answers. */
  readonly paths: readonly string[];
  /** Title of the collection; null is the usual one. */
  readonly collection: string | null;
  /** Leaves out the reference data and the fictional sample. */
  readonly empty: boolean;
}

/**
 * Everything `npm start` does: takes the port, builds the pages and opens the database side by side,
 * loads the reference data and the sample the first time, serves, reads the papers given, and says where and how fast.
 * @throws PortBusyError, DataInUseError, DatabaseUnavailableError before anything is touched
 */
export async function runStart({ config, paths, collection, empty }: StartOptions): Promise<void> {
  const door = createDoor();
  const listening = await listen(door.listener, config.host, config.port);
  const ending = new AbortController();
  const toClose: (() => Promise<void>)[] = [() => listening.close()];
  const close = async () => {
    ending.abort();
    for (const end of toClose.splice(0)) await end();
  };
  console.error(colors.bold(`Atalaya ${PROGRAM_VERSION}`));
  const steps = showSteps();
  try {
    const context = await openAndBuild(config, steps);
    const { database, log } = context;
    const ingester = createIngester(database);
    const { signal } = ending;
    let reading: Promise<unknown> = Promise.resolve();
    toClose.push(
      async () => void (await reading.catch(() => {})),
      () => ingester.close(),
      () => database.close(),
    );
    endGracefully(
      () => {
        console.error('\nCerrando; otra vez Ctrl-C termina ya. · Closing; Ctrl-C again ends at once.');
        return close();
      },
      (error) => log.error(String(error)),
    );
    const services = { database, ingester };
    const wanted = { sample: paths.length === 0 };
    const loading = empty ? Promise.resolve(true) : loadFirst(services, wanted, steps, signal);
    const isFresh = await (reading = loading);
    steps.end();
    if (signal.aborted) return;
    await serve(context, { listening, door }, { ingester, webDirectory: WEB_DIST });
    sayWhere(config, listening.url);
    if (!isFresh) await (reading = completeFirst(services, wanted, signal));
    await (reading = readPaths(ingester, paths, { collection, signal }));
  } catch (error) {
    steps.end();
    await close();
    throw error;
  }
}

/** The pages are built in a process of their own, so the two really run side by side. */
async function openAndBuild(config: Config, steps: Steps): Promise<Context> {
  const opening = steps.begin('base de datos · database');
  const [opened, built] = await Promise.allSettled([
    openContext(config, ({ fraction }) => opening.to(fraction)).then((context) => {
      opening.done();
      return context;
    }),
    buildPages(steps),
  ]);
  if (opened.status === 'rejected') throw opened.reason;
  if (built.status === 'rejected') {
    await opened.value.database.close();
    throw built.reason;
  }
  return opened.value;
}

async function buildPages(steps: Steps): Promise<void> {
  if (!webIsStale()) return;
  const building = steps.begin('páginas · pages');
  await buildWeb();
  building.done();
}
