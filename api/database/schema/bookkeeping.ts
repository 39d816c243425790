import { bigint, boolean, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const datasetVersion = pgTable('dataset_version', {
  onlyRow: boolean('only_row').primaryKey(),
  instance: uuid('instance').notNull(),
  version: bigint('version', { mode: 'number' }).notNull(),
});

/** Migrations that were applied; made by migrate.ts itself, before the first of them. */
export const migration = pgTable('migration', {
  number: integer('number').primaryKey(),
  name: text('name').notNull(),
  checksum: text('checksum').notNull(),
  appliedAt: timestamp('applied_at', { withTimezone: true, mode: 'string' }).notNull(),
});
