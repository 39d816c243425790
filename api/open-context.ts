import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import type { Gazetteer } from '#geodata/load-gazetteer.ts';
import type { Context } from './context.ts';
import { createLog } from './create-log.ts';
import type { OnOpeningProgress } from './database/database.ts';
import { openDatabase } from './database/open-database.ts';
import type { Config } from './env.ts';

/**
 * Opens the database: all that commands and routes need. The gazetteer, seconds and hundreds of
 * megabytes, is read when first asked for: a server's documents are read in processes of their own.
 * Close it with `context.database.close()`.
 * @throws DataInUseError, DatabaseUnavailableError as `openDatabase` does
 */
export async function openContext(config: Config, onProgress?: OnOpeningProgress): Promise<Context> {
  const database = await openDatabase(config, onProgress);
  let gazetteer: Gazetteer | undefined;
  return {
    database,
    get gazetteer() {
      return (gazetteer ??= loadGazetteer());
    },
    clock: () => new Date(),
    log: createLog(config.log),
    config,
  };
}
