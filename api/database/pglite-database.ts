import type { PGlite, Transaction as PgliteTransaction } from '@electric-sql/pglite';
import type { SQL } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { toCopyText } from './copy-text.ts';
import type { Database, Drizzle, Queryable, Transaction, TransactionOptions } from './database.ts';
import { DatabaseError, toDatabaseError } from './database-error.ts';
import { copyStatement } from './quote-name.ts';
import * as schema from './schema/index.ts';

/** COPY is fed in slices of this many characters, so that a large batch is never held twice. */
const COPY_SLICE = 8 << 20;

export interface PgliteDatabaseOptions {
  readonly version: Database['version'];
  readonly announce: Database['announce'];
  /** Called once, after the engine has closed: lets go of the data directory. */
  readonly onClosed: () => Promise<void>;
}

/** The embedded engine as a Database. One connection: transactions and queries wait for each other. */
export function pgliteDatabase(pglite: PGlite, options: PgliteDatabaseOptions): Database {
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  const tracked = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closing) throw new DatabaseError('the database is closing', null);
    const promise = work();
    running.add(promise);
    return await promise.finally(() => running.delete(promise));
  };
  const own = queryable(drizzle(pglite, { schema }));
  return {
    ...own,
    rows: (query) => tracked(() => own.rows(query)),
    version: options.version,
    transaction: (work, transactionOptions) => tracked(() => transact(pglite, work, transactionOptions)),
    announce: options.announce,
    close: () =>
      (closing ??= Promise.allSettled(running)
        .then(() => pglite.close())
        .then(options.onClosed)),
  };
}

async function transact<T>(
  pglite: PGlite,
  work: (tx: Transaction) => Promise<T>,
  { snapshot = false }: TransactionOptions = {},
): Promise<T> {
  let thrown: { error: unknown } | undefined;
  try {
    return await pglite.transaction(async (tx) => {
      if (snapshot) await tx.exec('set transaction isolation level repeatable read read only');
      return await work(pgliteTransaction(tx)).catch((error: unknown) => {
        thrown = { error };
        throw error;
      });
    });
  } catch (error) {
    throw thrown ? thrown.error : toDatabaseError(error);
  }
}

function pgliteTransaction(tx: PgliteTransaction): Transaction {
  return {
    // drizzle asks a client for `query` alone, which a transaction has as well.
    ...queryable(drizzle(tx as unknown as PGlite, { schema })),
    script: async (statements) => {
      await tx.exec(statements).catch((error: unknown) => Promise.reject(toDatabaseError(error)));
    },
    copyRows: async (table, columns, rows) => {
      let total = 0;
      const statement = copyStatement(table, columns, `'/dev/blob'`);
      for await (const slice of toCopyText(rows, (count) => (total += count), COPY_SLICE)) {
        await tx
          .query(statement, [], { blob: new Blob([slice]) })
          .catch((error: unknown) => Promise.reject(toDatabaseError(error)));
      }
      return total;
    },
  };
}

function queryable(over: Drizzle): Queryable {
  return {
    kind: 'pglite',
    drizzle: over,
    rows: async <Row extends object>(query: SQL) => {
      try {
        const result = (await over.execute(query)) as unknown as { readonly rows: Row[] };
        return result.rows;
      } catch (error) {
        throw toDatabaseError(error);
      }
    },
  };
}
