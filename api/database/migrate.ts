import { sql } from 'drizzle-orm';
import type { Database, Transaction } from './database.ts';
import { DatabaseUnavailableError } from './database-error.ts';
import { readMigrations } from './read-migrations.ts';
import type { Migration } from './read-migrations.ts';

/** Key of the advisory lock that lets one process at a time prepare a database: any constant of our own. */
const PREPARING = 7_089_001;

/** One process at a time past this point, until the transaction ends. */
export async function lockPreparing(tx: Transaction): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(${PREPARING}::bigint)`);
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

/**
 * Applies the migrations a database lacks, in order, each in a transaction of its own.
 * @param onApplied called after each, with the share of all migrations that is applied
 * @throws DatabaseUnavailableError when an applied migration was edited, is unknown to this program
 * or stands after one that was never applied, or when one fails; it is rolled back whole
 */
export async function migrate(
  db: Pick<Database, 'transaction'>,
  migrations: readonly Migration[] = readMigrations(),
  onApplied: (share: number) => void = () => {},
): Promise<void> {
  for (;;) {
    const left = await db.transaction((tx) => applyNext(tx, migrations), { unlimited: true });
    onApplied(migrations.length === 0 ? 1 : 1 - left / migrations.length);
    if (left === 0) return;
  }
}

/** Applies the first migration that is missing; answers how many still are. */
async function applyNext(tx: Transaction, migrations: readonly Migration[]): Promise<number> {
  await lockPreparing(tx);
  await tx.script(`create table if not exists migration (
    number integer primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`);
  const applied = await tx.rows<Applied>(sql`select number, name, checksum from migration order by number`);
  checkApplied(applied, migrations);
  const next = migrations[applied.length];
  if (!next) return 0;
  try {
    await tx.script(next.sql);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnavailableError(`migration ${next.name} failed and was rolled back: ${reason}`, {
      cause: error,
    });
  }
  await tx.rows(
    sql`insert into migration (number, name, checksum) values (${next.number}, ${next.name}, ${next.checksum})`,
  );
  return migrations.length - applied.length - 1;
}

function checkApplied(applied: readonly Applied[], migrations: readonly Migration[]): void {
  applied.forEach((done, index) => {
    const known = migrations[index];
    if (!known)
      throw new DatabaseUnavailableError(
        `this database was made by a newer Atalaya: migration ${done.name} is not part of this program; update the program`,
      );
    if (done.number !== known.number)
      throw new DatabaseUnavailableError(
        `migration ${known.name} was never applied to this database though ${done.name}, a later one, was; ` +
          'restore the database from a copy or start with an empty one',
      );
    if (done.checksum !== known.checksum)
      throw new DatabaseUnavailableError(
        `migration ${known.name} was edited after it was applied to this database; ` +
          'put its text back as it was and write a new migration for the change',
      );
  });
}
