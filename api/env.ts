import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Log levels, the quietest first. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the environment says, read once at start. */
export interface Config {
  /** PostgreSQL to use; null means the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Absolute folder of the embedded database and its lock. */
  readonly dataDir: string;
  /** Absolute folder of things that can be made again: the prepared database. */
  readonly cacheDir: string;
  readonly host: string;
  /** 0 asks the system for a free port. */
  readonly port: number;
  /** Further names this server answers to, beside the loopback names: `mapa.example.org`. */
  readonly hosts: readonly string[];
  readonly log: LogLevel;
}

const PROJECT = resolve(import.meta.dirname, '..');

const folder = (fallback: string) =>
  z
    .string()
    .optional()
    .transform((path) => (path ? resolve(path.replace(/^~(?=\/|$)/, homedir())) : fallback));

const Environment = z.object({
  DATABASE_URL: z
    .string()
    .optional()
    .transform((url) => url?.trim() || null)
    .refine((url) => url === null || /^postgres(?:ql)?:\/\/\S+$/.test(url), {
      message: 'must look like postgres://user:password@host:5432/database, or be unset for the embedded one',
    }),
  ATALAYA_DATA: folder(resolve('data')),
  ATALAYA_CACHE: folder(join(PROJECT, '.cache')),
  HOST: z.string().trim().min(1, 'must be a name or address to listen on').default('127.0.0.1'),
  PORT: z
    .string()
    .trim()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(8787),
  ATALAYA_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine((hosts) => hosts.every((host) => /^[a-z0-9.:[\]-]+$/i.test(host)), {
      message: 'must be host names separated by commas, without http://',
    }),
  ATALAYA_LOG: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/** A value of the environment that the program cannot start with; the message names every bad one. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * Reads the environment: the only reader of `process.env`. An empty variable counts as unset.
 * @throws EnvironmentError naming each bad variable and what it must be; values are not repeated,
 * since a database address may hold a password.
 */
export function readEnv(environment: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new EnvironmentError(`The environment has a value Atalaya cannot use: ${lines.join('; ')}`);
  }
  const env = parsed.data;
  return {
    databaseUrl: env.DATABASE_URL,
    dataDir: env.ATALAYA_DATA,
    cacheDir: env.ATALAYA_CACHE,
    host: env.HOST,
    port: env.PORT,
    hosts: env.ATALAYA_ALLOWED_HOSTS,
    log: env.ATALAYA_LOG,
  };
}

/** What only the tests read: a PostgreSQL server to use, and whether a missing one is a failure. */
export function readTestEnv(environment: NodeJS.ProcessEnv = process.env): {
  readonly testDatabaseUrl: string | null;
  readonly ci: boolean;
} {
  return {
    testDatabaseUrl: environment.TEST_DATABASE_URL?.trim() || null,
    ci: environment.CI === 'true',
  };
}
