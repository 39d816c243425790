import type { Config } from '../env.ts';
import type { Database, OnOpeningProgress } from './database.ts';

/**
 * Opens the database the configuration names: PostgreSQL when `databaseUrl` is set, else the embedded
 * one in `dataDir`. It comes back migrated and loaded with the places.
 * @throws DataInUseError when another process has the embedded data open
 * @throws DatabaseUnavailableError when it cannot be used; the message says what to do
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir' | 'cacheDir'>,
  onProgress?: OnOpeningProgress,
): Promise<Database> {
  if (config.databaseUrl !== null) {
    const { openPostgres } = await import('./open-postgres.ts');
    return await openPostgres({ url: config.databaseUrl, onProgress });
  }
  const { openPglite } = await import('./open-pglite.ts');
  return await openPglite({ dataDir: config.dataDir, cacheDir: config.cacheDir, onProgress });
}
