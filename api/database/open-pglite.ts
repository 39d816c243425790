import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { acquireLock } from './data-lock.ts';
import type { DataLock } from './data-lock.ts';
import type { Database, OnOpeningProgress } from './database.ts';
import { DatabaseUnavailableError } from './database-error.ts';
import { pgliteDatabase } from './pglite-database.ts';
import { prepareDatabase } from './prepare-database.ts';
import { preparedDump } from './prepared-dump.ts';
import { ENGINE_MAJOR, holdsPglite, startPglite } from './start-pglite.ts';

export interface OpenPgliteOptions {
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly onProgress?: OnOpeningProgress;
}

/**
 * Opens the embedded database in `dataDir`, building it on first use from the prepared one.
 *
 * Commits are durable: each waits for the disk (see start-pglite.ts), so what was answered as stored
 * is there after a killed process and, if the disk keeps its word, after loss of power.
 * @throws DataInUseError when another process has it; DatabaseUnavailableError when it cannot be used
 */
export async function openPglite({ dataDir, cacheDir, onProgress }: OpenPgliteOptions): Promise<Database> {
  const lock = lockFolder(dataDir);
  try {
    const pglite = await startIn(dataDir, cacheDir, onProgress);
    const db = pgliteDatabase(pglite, {
      version: await versionsOf(pglite),
      announce: (server) => Promise.resolve(lock.update(server)),
      onClosed: () => Promise.resolve(lock.release()),
    });
    await prepareDatabase(db, onProgress, 0.95, 1).catch(async (error: unknown) => {
      await db.close();
      throw error;
    });
    return db;
  } catch (error) {
    lock.release();
    throw asUnavailable(error, dataDir);
  }
}

function lockFolder(dataDir: string): DataLock {
  try {
    return acquireLock(dataDir);
  } catch (error) {
    throw asUnavailable(error, dataDir);
  }
}

/** Trouble with the folder itself (no permission, no space, a file in its place) in words. */
function asUnavailable(error: unknown, dataDir: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new DatabaseUnavailableError(
    `cannot use the data directory ${dataDir} (${error.message}); set ATALAYA_DATA to a folder you may write to`,
    { cause: error },
  );
}

/** Opens a database of its own in memory, from the prepared one: for tests and dry runs. */
export async function openMemoryPglite(cacheDir: string): Promise<Database> {
  const pglite = await startPglite(null, await preparedDump(cacheDir));
  await becomeAnotherInstance(pglite);
  return pgliteDatabase(pglite, {
    version: await versionsOf(pglite),
    announce: () => Promise.resolve(),
    onClosed: () => Promise.resolve(),
  });
}

/**
 * Starts the engine on the folder, filling it first when it is new. While it is being filled a mark
 * stands beside it, so that a half-filled folder is made anew at the next start and a database is
 * never taken for one.
 */
async function startIn(dataDir: string, cacheDir: string, onProgress?: OnOpeningProgress): Promise<PGlite> {
  const folder = join(dataDir, 'pglite');
  const mark = join(dataDir, 'pglite.building');
  if (existsSync(mark)) {
    rmSync(folder, { recursive: true, force: true });
    rmSync(mark);
  }
  if (holdsPglite(folder)) {
    requireEngineOf(folder);
    onProgress?.({ phase: 'engine', fraction: 0.1 });
    return await startPglite(folder, null);
  }
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new DatabaseUnavailableError(`${folder} is not empty and holds no database; move it away`);
  const dump = await preparedDump(cacheDir, onProgress);
  onProgress?.({ phase: 'restore', fraction: 0.85 });
  writeFileSync(mark, 'being filled; removed when complete\n');
  const pglite = await startPglite(folder, dump);
  await becomeAnotherInstance(pglite);
  await pglite.exec('checkpoint');
  rmSync(mark);
  return pglite;
}

function requireEngineOf(folder: string): void {
  const major = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (major !== ENGINE_MAJOR)
    throw new DatabaseUnavailableError(
      `${folder} was made by PostgreSQL ${major}, this Atalaya embeds ${ENGINE_MAJOR}; ` +
        'open it with the version that made it, or move it away and ingest again',
    );
}

/** A copy of the prepared database must not share its name: caches are keyed by it. */
async function becomeAnotherInstance(pglite: PGlite): Promise<void> {
  await pglite.exec('update dataset_version set instance = gen_random_uuid(), version = 0');
}

async function versionsOf(pglite: PGlite): Promise<Database['version']> {
  const { rows } = await pglite.query<{ server: string; postgis: string }>(
    `select current_setting('server_version') as server, postgis_lib_version() as postgis`,
  );
  return rows[0] ?? { server: '', postgis: '' };
}
