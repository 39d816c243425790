import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import type { Database, OnOpeningProgress } from './database.ts';
import { DatabaseUnavailableError, codeOf, toDatabaseError } from './database-error.ts';
import { ensureExtensions } from './extensions.ts';
import { postgresDatabase } from './postgres-database.ts';
import { prepareDatabase } from './prepare-database.ts';
import { openPromptSocket } from './prompt-socket.ts';

/** The oldest versions the queries and migrations are written for. */
const LEAST_SERVER = 150_000;
const LEAST_POSTGIS = [3, 3] as const;

export interface OpenPostgresOptions {
  readonly url: string;
  /** Connections kept open at most. */
  readonly connections?: number;
  /** A statement that runs longer is cancelled; migrations and imports are exempt. */
  readonly statementTimeoutMs?: number;
  readonly onProgress?: OnOpeningProgress;
}

/**
 * Opens a PostgreSQL database and brings it up to this program. Several processes may have it open,
 * and may open it at the same time.
 * @throws DatabaseUnavailableError saying what is wrong and what to do, never with the password
 */
export async function openPostgres(options: OpenPostgresOptions): Promise<Database> {
  const { url, connections = 10, statementTimeoutMs = 60_000, onProgress } = options;
  const settings = {
    max: connections,
    socket: openPromptSocket,
    connect_timeout: 10,
    idle_timeout: 300,
    onnotice: () => {},
    connection: {
      application_name: 'atalaya',
      statement_timeout: statementTimeoutMs,
      timezone: 'UTC',
      datestyle: 'ISO, YMD',
      // Compiling a query costs more than it saves on counts of a few hundred milliseconds.
      jit: false,
      // Counts per place and month group a few hundred thousand rows: in memory, not on disk.
      work_mem: '64MB',
      // Indexes are read from memory or a solid disk; the default is that of a turning one.
      random_page_cost: 1.1,
    },
  };
  const client = postgres(url, settings);
  try {
    const server = await requireServer(client, url);
    const unchecked = postgresDatabase(client, { server, postgis: '' });
    await ensureExtensions(unchecked);
    const db = postgresDatabase(client, { server, postgis: await requirePostgis(unchecked) });
    await prepareDatabase(db, onProgress);
    return db;
  } catch (error) {
    await client.end({ timeout: 1 });
    throw error;
  }
}

async function requireServer(client: postgres.Sql, url: string): Promise<string> {
  const [row] = await client<{ number: number; version: string; encoding: string }[]>`
    select current_setting('server_version_num')::int as number,
           current_setting('server_version') as version,
           current_setting('server_encoding') as encoding`.catch((error: unknown) => {
    throw unreachable(error, url);
  });
  if (!row || row.number < LEAST_SERVER)
    throw new DatabaseUnavailableError(
      `${addressOf(url)} runs PostgreSQL ${row?.version ?? '?'}; Atalaya needs 15 or newer`,
    );
  if (row.encoding !== 'UTF8')
    throw new DatabaseUnavailableError(
      `the database at ${addressOf(url)} keeps text as ${row.encoding}; create one with encoding 'UTF8'`,
    );
  return row.version.split(' ')[0] ?? row.version;
}

async function requirePostgis(db: Database): Promise<string> {
  const [row] = await db.rows<{ version: string }>(sql`select postgis_lib_version() as version`);
  const [major = 0, minor = 0] = (row?.version ?? '').split('.').map(Number);
  if (major > LEAST_POSTGIS[0] || (major === LEAST_POSTGIS[0] && minor >= LEAST_POSTGIS[1]))
    return row?.version ?? '';
  throw new DatabaseUnavailableError(
    `the database has PostGIS ${row?.version ?? '?'}; Atalaya needs ${LEAST_POSTGIS.join('.')} or newer: ` +
      'install it on the server and run: alter extension postgis update;',
  );
}

/** Why no connection came about, in words, by SQLSTATE (PostgreSQL manual, appendix A) or system code. */
function unreachable(error: unknown, url: string): DatabaseUnavailableError {
  const address = addressOf(url);
  const code = codeOf(error) ?? '';
  const reasons: Record<string, string> = {
    ECONNREFUSED: `no PostgreSQL answers at ${address}; start it`,
    ENOENT: `no PostgreSQL answers at ${address}; start it`,
    ENOTFOUND: `the host of ${address} is not known; check its name`,
    EAI_AGAIN: `the host of ${address} is not known; check its name`,
    CONNECT_TIMEOUT: `PostgreSQL at ${address} did not answer within 10 seconds`,
    '28P01': `PostgreSQL at ${address} refused the password; check user and password in DATABASE_URL`,
    '28000': `PostgreSQL at ${address} refused the user; check pg_hba.conf and DATABASE_URL`,
    '3D000': `there is no such database at ${address}; create it with createdb`,
    '57P03': `PostgreSQL at ${address} is starting up or shutting down; try again in a moment`,
    '53300': `PostgreSQL at ${address} has no connection left; raise max_connections or close others`,
  };
  const reason = reasons[code] ?? `cannot use PostgreSQL at ${address}: ${toDatabaseError(error).message}`;
  return new DatabaseUnavailableError(
    `${reason}. To use the embedded database instead, unset DATABASE_URL.`,
    { cause: error },
  );
}

/** Host, port and database of an address, without user or password. */
function addressOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host || 'localhost'}${pathname}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}
