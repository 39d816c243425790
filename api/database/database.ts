import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema/index.ts';

export const DATABASE_KINDS = ['pglite', 'postgres'] as const;
export type DatabaseKind = (typeof DATABASE_KINDS)[number];

/** drizzle's query builder over either driver. */
export type Drizzle = PgDatabase<PgQueryResultHKT, typeof schema>;

/** A value that COPY can write: dates as ISO text, arrays and objects as their PostgreSQL or JSON text. */
export type CopyValue = string | number | boolean | null;

/** What can be asked of a database, inside a transaction or outside. */
export interface Queryable {
  readonly kind: DatabaseKind;
  /** Typed queries over the tables in `schema/`. */
  readonly drizzle: Drizzle;
  /**
   * Rows of a parameterised query, the same on both drivers: dates and timestamps as text, `jsonb`
   * parsed, `integer` and `float8` as numbers. Cast `bigint` and `numeric` (`count(*)::int`), since
   * drivers differ on them.
   * @throws DatabaseError without the parameters, which may be text of a document
   */
  rows<Row extends object>(query: SQL): Promise<Row[]>;
}

/** A running transaction. Use it, not the database, until it ends: the embedded one has one connection. */
export interface Transaction extends Queryable {
  /** Several statements without parameters, as a migration has them. */
  script(statements: string): Promise<void>;
  /**
   * Appends many rows with COPY, the fastest way in on both.
   * @param table table name, a constant of the program
   * @param columns column names, constants of the program, in the order of each row's values
   * @returns number of rows written
   */
  copyRows(
    table: string,
    columns: readonly string[],
    rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
  ): Promise<number>;
}

export interface TransactionOptions {
  /** One unchanging view of the data for several reads; writes are refused. */
  readonly snapshot?: boolean;
  /** Lifts the statement timeout: for migrations and imports. */
  readonly unlimited?: boolean;
}

/** An open database of either kind, migrated and loaded with the places. */
export interface Database extends Queryable {
  /** Versions as the server states them: "18.3", "3.6.2". */
  readonly version: { readonly server: string; readonly postgis: string };
  /** Commits when `work` resolves and rolls back when it rejects; what it throws is passed on as it is. */
  transaction<T>(work: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /**
   * Makes this process's address known to commands that find the data in use: written into the
   * lock of the embedded database; nothing on PostgreSQL.
   */
  announce(server: { readonly url: string; readonly token: string }): Promise<void>;
  /** Waits for running work, closes, and lets go of the data. A second call does nothing. */
  close(): Promise<void>;
}

/** Steps of opening a database, in the order they may come. */
export const OPENING_PHASES = ['restore', 'engine', 'migrations', 'places', 'boundaries', 'cache'] as const;
export type OpeningPhase = (typeof OPENING_PHASES)[number];

/** How far opening is: `fraction` of the whole, 0 to 1, never going back. */
export interface OpeningProgress {
  readonly phase: OpeningPhase;
  readonly fraction: number;
}
export type OnOpeningProgress = (progress: OpeningProgress) => void;
