import type { TestProject } from 'vitest/node';
import { readEnv, readTestEnv } from '../env.ts';
import { openPostgres } from '../database/open-postgres.ts';
import { preparedDump } from '../database/prepared-dump.ts';
import { findPostgresPrograms, startPrivatePostgres } from './private-postgres.ts';
import { atDatabase, createDatabase, dropDatabase } from './test-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's address and the prepared database that tests clone; or why there is none. */
    postgres: { readonly url: string; readonly template: string } | { readonly missing: string };
  }
}

/**
 * Once per run: prepares the embedded database, and a PostgreSQL one to clone, on the server that
 * TEST_DATABASE_URL names or on a private one that is started here and ended at the end.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await preparedDump(readEnv().cacheDir);
  const { testDatabaseUrl } = readTestEnv();
  const programs = findPostgresPrograms();
  if (testDatabaseUrl === null && programs === null) {
    const missing = 'PostgreSQL 15 or newer is not installed and TEST_DATABASE_URL is not set';
    project.provide('postgres', { missing });
    return () => Promise.resolve();
  }
  const server = testDatabaseUrl === null && programs !== null ? await startPrivatePostgres(programs) : null;
  const url = server?.url ?? testDatabaseUrl ?? '';
  try {
    const template = await createDatabase(url);
    const prepared = await openPostgres({ url: atDatabase(url, template), connections: 1 });
    await prepared.close();
    project.provide('postgres', { url, template });
    return async () => {
      if (!server) await dropDatabase(url, template);
      await server?.stop();
    };
  } catch (error) {
    await server?.stop();
    const reason = error instanceof Error ? error.message : String(error);
    project.provide('postgres', { missing: `PostgreSQL cannot be used: ${reason}` });
    return () => Promise.resolve();
  }
}
