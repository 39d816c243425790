import type { SQL } from 'drizzle-orm';
import { PostgresJsSession, drizzle } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import { toCopyText } from './copy-text.ts';
import type { Database, Drizzle, Queryable, Transaction } from './database.ts';
import { toDatabaseError } from './database-error.ts';
import { copyFrom } from './postgres-copy.ts';
import { copyStatement } from './quote-name.ts';
import * as schema from './schema/index.ts';

/** PostgreSQL through postgres.js as a Database. */
export function postgresDatabase(client: Sql, version: Database['version']): Database {
  const over = drizzle(client, { schema });
  let closing: Promise<void> | undefined;
  return {
    ...queryable(over),
    version,
    transaction: async (work, { snapshot = false, unlimited = false } = {}) => {
      let thrown: { error: unknown } | undefined;
      try {
        return await over.transaction(
          async (tx) => {
            const transaction = postgresTransaction(tx, sessionClient(tx));
            if (unlimited) await transaction.script('set local statement_timeout = 0');
            return await work(transaction).catch((error: unknown) => {
              thrown = { error };
              throw error;
            });
          },
          snapshot ? { isolationLevel: 'repeatable read', accessMode: 'read only' } : undefined,
        );
      } catch (error) {
        throw thrown ? thrown.error : toDatabaseError(error);
      }
    },
    announce: () => Promise.resolve(),
    close: () => (closing ??= client.end({ timeout: 10 })),
  };
}

/** The connection a drizzle transaction runs on: COPY needs the driver itself. */
function sessionClient(tx: Drizzle): Sql {
  const { session } = tx._;
  if (!(session instanceof PostgresJsSession))
    throw new Error('this transaction does not run on postgres.js');
  return session.client;
}

function postgresTransaction(tx: Drizzle, client: Sql): Transaction {
  return {
    ...queryable(tx),
    script: async (statements) => {
      await client
        .unsafe(statements)
        .simple()
        .catch((error: unknown) => Promise.reject(toDatabaseError(error)));
    },
    copyRows: async (table, columns, rows) => {
      let total = 0;
      try {
        const pieces = toCopyText(rows, (count) => (total += count));
        await copyFrom(client, copyStatement(table, columns, 'stdin'), pieces);
      } catch (error) {
        throw toDatabaseError(error);
      }
      return total;
    },
  };
}

function queryable(over: Drizzle): Queryable {
  return {
    kind: 'postgres',
    drizzle: over,
    rows: async <Row extends object>(query: SQL) => {
      try {
        return [...((await over.execute(query)) as unknown as Iterable<Row>)];
      } catch (error) {
        throw toDatabaseError(error);
      }
    },
  };
}
