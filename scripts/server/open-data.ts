import { DataInUseError, readLock } from '#api/database/data-lock.ts';
import type { Database } from '#api/database/database.ts';
import { openDatabase } from '#api/database/open-database.ts';
import type { Config } from '#api/env.ts';

/** The data in use: the database itself, or the address of the server that has it open. */
export type OpenData =
  | { readonly kind: 'database'; readonly database: Database }
  | { readonly kind: 'server'; readonly url: string };

/**
 * Opens the database, or finds the server that has it open.
 * @throws DataInUseError when what has it open is no server
 */
export async function openData(config: Config): Promise<OpenData> {
  const holder = config.databaseUrl === null ? readLock(config.dataDir) : null;
  if (holder?.url) return { kind: 'server', url: holder.url };
  try {
    return { kind: 'database', database: await openDatabase(config) };
  } catch (error) {
    if (error instanceof DataInUseError && error.holder.url) return { kind: 'server', url: error.holder.url };
    throw error;
  }
}
