import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnv } from '../env.ts';
import { readDatasetVersion } from '../queries/read-dataset-version.ts';
import { acquireLock, readLock } from './data-lock.ts';
import { openDatabase } from './open-database.ts';
import type { OpeningProgress } from './database.ts';
import { preparedDump, preparedKey } from './prepared-dump.ts';
import { ENGINE_MAJOR } from './start-pglite.ts';

describe('opening the embedded database', () => {
  let dataDir: string;
  const { cacheDir } = readEnv();
  const open = (onProgress?: (progress: OpeningProgress) => void) =>
    openDatabase({ databaseUrl: null, dataDir, cacheDir }, onProgress);
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'atalaya-open-'));
  });
  afterEach(() => {
    rmSync(dataDir, { recursive: true });
  });

  it('builds it at first, keeps it, and lets go of it on close', async () => {
    const progress: OpeningProgress[] = [];
    const first = await open((step) => progress.push(step));
    expect(progress.map(({ fraction }) => fraction)).toEqual(
      progress.map(({ fraction }) => fraction).toSorted((a, b) => a - b),
    );
    expect(progress.at(-1)?.fraction).toBe(1);
    expect(first.version.server.split('.')[0]).toBe(ENGINE_MAJOR);
    expect(
      await first.rows(
        sql`select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method`,
      ),
    ).toEqual([{ fsync: 'on', method: 'fsync' }]);
    await first.announce({ url: 'http://127.0.0.1:1', token: 't' });
    expect(readLock(dataDir)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:1', token: 't' });
    await first.rows(
      sql`insert into collection (id, title, kind, fictional) values ('a', 'A', 'documents', false)`,
    );
    const version = await readDatasetVersion(first);

    await expect(open()).rejects.toThrow(
      `another Atalaya has this data open (pid ${process.pid}); stop it or use PostgreSQL`,
    );
    await first.close();
    await first.close();
    expect(existsSync(join(dataDir, 'atalaya.lock'))).toBe(false);

    const again = await open();
    expect(await again.rows(sql`select id from collection`)).toEqual([{ id: 'a' }]);
    expect(await readDatasetVersion(again)).toBe(version);
    await again.close();
  });

  it('gives each database a name of its own, though all are copies of one', async () => {
    const first = await open();
    const other = mkdtempSync(join(tmpdir(), 'atalaya-open-'));
    const second = await openDatabase({ databaseUrl: null, dataDir: other, cacheDir });
    expect(await readDatasetVersion(second)).not.toBe(await readDatasetVersion(first));
    await first.close();
    await second.close();
    rmSync(other, { recursive: true });
  });

  it('makes a database anew whose first filling was cut short', async () => {
    mkdirSync(join(dataDir, 'pglite'));
    writeFileSync(join(dataDir, 'pglite/PG_VERSION'), `${ENGINE_MAJOR}\n`);
    writeFileSync(join(dataDir, 'pglite.building'), '');
    const db = await open();
    expect(await db.rows(sql`select count(*)::int as n from place`)).toEqual([{ n: 2511 }]);
    await db.close();
    expect(readdirSync(dataDir)).toEqual(['pglite']);
  });

  it('touches nothing of a folder that holds something else, and lets go of it', async () => {
    mkdirSync(join(dataDir, 'pglite'));
    writeFileSync(join(dataDir, 'pglite/letters.txt'), 'mine');
    await expect(open()).rejects.toThrow(/is not empty and holds no database; move it away/);
    expect(readFileSync(join(dataDir, 'pglite/letters.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(dataDir)).toEqual(['pglite']);
  });

  it('refuses a database of another engine in words', async () => {
    mkdirSync(join(dataDir, 'pglite'));
    writeFileSync(join(dataDir, 'pglite/PG_VERSION'), '16\n');
    await expect(open()).rejects.toThrow(/was made by PostgreSQL 16, this Atalaya embeds 18/);
  });

  it('says what is wrong with a place it cannot write to', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    const inFile = openDatabase({ databaseUrl: null, dataDir: join(dataDir, 'file'), cacheDir });
    await expect(inFile).rejects.toThrow(/cannot use the data directory .*file/);
  });

  it('keeps the data to its owner', async () => {
    const nested = join(dataDir, 'new');
    acquireLock(nested).release();
    expect(statSync(nested).mode & 0o777).toBe(0o700);
  });

  it('builds the prepared database again when the cached one is damaged', async () => {
    const folder = join(dataDir, 'cache');
    const good = await preparedDump(cacheDir);
    mkdirSync(folder);
    const file = join(folder, `prepared-${preparedKey()}.tar.gz`);
    writeFileSync(
      file,
      readFileSync(join(cacheDir, `prepared-${preparedKey()}.tar.gz`)).subarray(0, 5_000_000),
    );
    const rebuilt = await preparedDump(folder);
    expect(rebuilt.size).toBeGreaterThan(good.size / 2);
    expect(readdirSync(folder)).toEqual([`prepared-${preparedKey()}.tar.gz`]);
    expect((await preparedDump(folder)).size).toBe(rebuilt.size);
  });
});
