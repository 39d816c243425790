import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { DatabaseUnavailableError } from './database-error.ts';
import { lockPreparing } from './migrate.ts';

const EXTENSIONS = ['postgis', 'unaccent', 'pg_trgm'] as const;

/**
 * Makes the extensions that are missing.
 * @throws DatabaseUnavailableError with the statement an administrator has to run
 */
export async function ensureExtensions(db: Pick<Database, 'transaction'>): Promise<void> {
  await db.transaction(
    async (tx) => {
      await lockPreparing(tx);
      const present = await tx.rows<{ name: string }>(sql`select extname as name from pg_extension`);
      for (const name of EXTENSIONS) {
        if (present.some((extension) => extension.name === name)) continue;
        await tx.script(`create extension ${name}`).catch((error: unknown) => {
          throw new DatabaseUnavailableError(
            `the database lacks the extension ${name} and this user may not create it ` +
              `(${error instanceof Error ? error.message : String(error)}); ` +
              `as an administrator run: create extension ${name};`,
            { cause: error },
          );
        });
      }
    },
    { unlimited: true },
  );
}
