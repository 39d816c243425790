import { afterAll, describe, expect, inject, it } from 'vitest';
import type { Database, DatabaseKind } from '../database/database.ts';
import { openMemoryPglite } from '../database/open-pglite.ts';
import { openPostgres } from '../database/open-postgres.ts';
import { readEnv, readTestEnv } from '../env.ts';
import { atDatabase, createDatabase, dropDatabase } from './test-postgres.ts';

/** An embedded database of its own, in memory, migrated and loaded with the places; close it. */
export async function openTestDatabase(): Promise<Database> {
  return await openMemoryPglite(readEnv().cacheDir);
}

/** A PostgreSQL database of its own, cloned from the prepared one and dropped on close. */
async function openTestPostgres(url: string, template: string): Promise<Database> {
  const name = await createDatabase(url, template);
  const db = await openPostgres({ url: atDatabase(url, name), connections: 4 });
  return {
    ...db,
    close: async () => {
      await db.close();
      await dropDatabase(url, name);
    },
  };
}

/**
 * The same suite on both databases. `openDb` gives an empty, prepared database of its own each time
 * it is called (call it in `beforeAll`: it takes seconds); all are closed after the suite. Where
 * PostgreSQL is missing only the embedded one is tried, except in CI, where that is a failure.
 */
export function describeOnBoth(
  name: string,
  suite: (openDb: () => Promise<Database>, kind: DatabaseKind) => void,
): void {
  describeOn(`${name} (pglite)`, 'pglite', openTestDatabase, suite);
  const postgres = inject('postgres');
  if ('url' in postgres) {
    const open = () => openTestPostgres(postgres.url, postgres.template);
    describeOn(`${name} (postgres)`, 'postgres', open, suite);
  } else if (readTestEnv().ci) {
    it(`${name} (postgres) has a server to run on`, () => {
      expect.fail(postgres.missing);
    });
  }
}

function describeOn(
  title: string,
  kind: DatabaseKind,
  open: () => Promise<Database>,
  suite: (openDb: () => Promise<Database>, kind: DatabaseKind) => void,
): void {
  describe(title, () => {
    const opened: Database[] = [];
    afterAll(async () => {
      for (const db of opened) await db.close();
    });
    suite(async () => {
      const db = await open();
      opened.push(db);
      return db;
    }, kind);
  });
}
