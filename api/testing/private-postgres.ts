import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';

/** A PostgreSQL server of the tests' own, on a free port of this machine. */
export interface PrivatePostgres {
  /** Address of the database `postgres`, as a user who may do everything. */
  readonly url: string;
  /** Ends the server and removes its files. */
  stop(): Promise<void>;
}

/** Debian's place for server programs, one folder per major version. */
const DEBIAN = '/usr/lib/postgresql';
const LEAST_MAJOR = 15;

/** Folder of `initdb` and `postgres`, the newest that will do; null when PostgreSQL is not installed. */
export function findPostgresPrograms(): string | null {
  if (!existsSync(DEBIAN)) return null;
  const versions = readdirSync(DEBIAN)
    .map(Number)
    .filter((major) => major >= LEAST_MAJOR && existsSync(`${DEBIAN}/${major}/bin/initdb`))
    .sort((a, b) => b - a);
  return versions[0] === undefined ? null : `${DEBIAN}/${versions[0]}/bin`;
}

/**
 * Starts a server with an empty data directory of its own under the system's temporary folder. As
 * root it runs as the user "postgres", since PostgreSQL refuses root.
 */
export async function startPrivatePostgres(programs: string): Promise<PrivatePostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'atalaya-postgres-'));
  const owner = process.getuid?.() === 0 ? idsOf('postgres') : null;
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (owner) for (const path of [folder, passwordFile]) await chown(path, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const initialise = ['-D', data, '-U', 'atalaya', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  execFileSync(`${programs}/initdb`, [...initialise, '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], {
    ...owner,
    cwd: folder,
    stdio: 'pipe',
  });
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
    fsync: 'off',
    shared_buffers: '256MB',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(`${programs}/postgres`, ['-D', data, ...flags], {
    ...owner,
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = once(server, 'exit');
  const url = `postgres://atalaya:${password}@127.0.0.1:${port}/postgres`;
  await Promise.race([
    answering(url),
    ended.then(() => Promise.reject(new Error(`${programs}/postgres ended while starting`))),
  ]);
  return {
    url,
    stop: async () => {
      // A fast shutdown: PostgreSQL manual, "Shutting Down the Server".
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answering(url: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const client = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
    try {
      await client`select 1`;
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await wait(100);
    } finally {
      await client.end();
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('the system gave no free port');
  return address.port;
}

function idsOf(user: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
