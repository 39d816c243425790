import { boolean, doublePrecision, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';

export const indicator = pgTable('indicator', {
  no: integer('no').primaryKey().generatedByDefaultAsIdentity(),
  id: text('id').notNull().unique(),
  collectionId: text('collection_id').notNull(),
  es: text('es').notNull(),
  en: text('en').notNull(),
  unit: text('unit').notNull(),
  kind: text('kind', { enum: ['stock', 'flow'] }).notNull(),
  level: text('level', { enum: ['state', 'municipality'] }).notNull(),
  source: text('source').notNull(),
  licence: text('licence').notNull(),
  methodVersion: text('method_version').notNull(),
  citation: text('citation').notNull(),
});

export const indicatorValue = pgTable(
  'indicator_value',
  {
    indicatorNo: integer('indicator_no').notNull(),
    code: text('code').notNull(),
    month: integer('month').notNull(),
    months: smallint('months').notNull(),
    value: doublePrecision('value').notNull(),
    estimated: boolean('estimated').notNull(),
  },
  (table) => [primaryKey({ columns: [table.indicatorNo, table.code, table.month] })],
);

export const datasetRows = pgTable(
  'dataset_rows',
  {
    collectionId: text('collection_id').notNull(),
    code: text('code').notNull(),
    firstMonth: integer('first_month').notNull(),
    lastMonth: integer('last_month').notNull(),
    rows: integer('rows').notNull(),
  },
  (table) => [primaryKey({ columns: [table.collectionId, table.code, table.firstMonth, table.lastMonth] })],
);
