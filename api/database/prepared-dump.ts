import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { OnOpeningProgress } from './database.ts';
import { groupsChecksum } from './load-groups.ts';
import { placesChecksum } from './load-places.ts';
import { pgliteDatabase } from './pglite-database.ts';
import { prepareDatabase } from './prepare-database.ts';
import { readMigrations } from './read-migrations.ts';
import { startPglite } from './start-pglite.ts';

/** Prepared databases of other versions that are kept beside the newest. */
const KEPT = 2;
const NAME = /^prepared-[0-9a-f]{16}\.tar\.gz$/;
/** A cached file begins with the SHA-256 of the rest in hexadecimal, so that half a file is never used. */
const DIGEST_LENGTH = 64;

/**
 * A migrated embedded database loaded with the places, as a gzipped data directory: read from the
 * cache, or built in memory and put there. Building takes many seconds, reading well under one.
 */
export async function preparedDump(
  cacheDir: string,
  onProgress: OnOpeningProgress = () => {},
): Promise<Blob> {
  const file = join(cacheDir, `prepared-${preparedKey()}.tar.gz`);
  const cached = await readCached(file);
  if (cached) return asDump(cached);
  const built = await buildDump(onProgress);
  await writeCached(file, built);
  return asDump(built);
}

/** Everything the prepared database depends on: another key means building it again. */
export function preparedKey(): string {
  const hash = createHash('sha256');
  for (const { checksum } of readMigrations()) hash.update(checksum);
  hash.update(placesChecksum());
  hash.update(groupsChecksum());
  for (const source of ['load-places.ts', 'load-groups.ts', 'start-pglite.ts', 'extensions.ts'])
    hash.update(readFileSync(join(import.meta.dirname, source)));
  for (const name of ['@electric-sql/pglite', '@electric-sql/pglite-postgis']) hash.update(versionOf(name));
  return hash.digest('hex').slice(0, 16);
}

async function buildDump(onProgress: OnOpeningProgress): Promise<Buffer> {
  onProgress({ phase: 'engine', fraction: 0 });
  const pglite = await startPglite(null, null);
  try {
    const db = pgliteDatabase(pglite, {
      version: { server: '', postgis: '' },
      announce: () => Promise.resolve(),
      onClosed: () => Promise.resolve(),
    });
    await prepareDatabase(db, onProgress, 0.3, 0.75);
    await pglite.exec('vacuum analyze');
    await pglite.exec('checkpoint');
    onProgress({ phase: 'cache', fraction: 0.75 });
    return Buffer.from(await (await pglite.dumpDataDir('gzip')).arrayBuffer());
  } finally {
    await pglite.close();
  }
}

function asDump(bytes: Buffer): Blob {
  return new Blob([new Uint8Array(bytes)], { type: 'application/x-gzip' });
}

async function readCached(file: string): Promise<Buffer | null> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  const dump = bytes?.subarray(DIGEST_LENGTH);
  return dump && bytes?.toString('latin1', 0, DIGEST_LENGTH) === sha256(dump) ? dump : null;
}

/** Written aside and renamed, so that a reader sees all of it or nothing. */
async function writeCached(file: string, dump: Buffer): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, Buffer.concat([Buffer.from(sha256(dump), 'latin1'), dump]));
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  await dropOld(folder);
}

async function dropOld(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => NAME.test(name)).map((name) => join(folder, name));
  const ages = await Promise.all(files.map(async (file) => ({ file, changed: (await stat(file)).mtimeMs })));
  const old = ages.sort((a, b) => b.changed - a.changed).slice(1 + KEPT);
  await Promise.all(old.map(({ file }) => rm(file, { force: true })));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  const manifest = JSON.parse(readFileSync(join(dirname(entry), '../package.json'), 'utf8')) as {
    version: string;
  };
  return `${name}@${manifest.version}`;
}
