import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import type { Context } from './context.ts';
import { createLog } from './create-log.ts';
import type { OnOpeningProgress } from './database/database.ts';
import { openDatabase } from './database/open-database.ts';
import type { Config } from './env.ts';

/**
 * Opens the database and reads the gazetteer: all that commands and routes need. Close it with
 * `context.database.close()`.
 * @throws DataInUseError, DatabaseUnavailableError as `openDatabase` does
 */
export async function openContext(config: Config, onProgress?: OnOpeningProgress): Promise<Context> {
  const database = await openDatabase(config, onProgress);
  try {
    return {
      database,
      gazetteer: loadGazetteer(),
      clock: () => new Date(),
      log: createLog(config.log),
      config,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
