import {
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { CLAIM_KINDS } from '#domain/claim.ts';
import { FACT_STATUSES } from '#domain/fact.ts';

export const observation = pgTable('observation', {
  no: integer('no').primaryKey().generatedByDefaultAsIdentity(),
  id: uuid('id').notNull().unique(),
  factNo: integer('fact_no'),
  reasons: text('reasons').array().notNull(),
  documentNo: integer('document_no'),
  collectionId: text('collection_id'),
  draft: jsonb('draft'),
  words: uuid('words'),
  block: uuid('block'),
});

export const datasetEdition = pgTable('dataset_edition', {
  no: integer('no').primaryKey().generatedByDefaultAsIdentity(),
  dataset: text('dataset').notNull(),
  version: text('version').notNull(),
  citation: text('citation').notNull(),
});

export const evidence = pgTable(
  'evidence',
  {
    observationNo: integer('observation_no').notNull(),
    ordinal: smallint('ordinal').notNull(),
    passage: integer('passage'),
    page: integer('page'),
    sheet: text('sheet'),
    cell: text('cell'),
    start: integer('start_offset'),
    end: integer('end_offset'),
    quote: text('quote'),
    rule: text('rule'),
    extractor: text('extractor'),
    confidence: real('confidence'),
    editionNo: integer('edition_no'),
    rowId: text('row_id'),
  },
  (table) => [primaryKey({ columns: [table.observationNo, table.ordinal] })],
);

export const claim = pgTable(
  'claim',
  {
    documentNo: integer('document_no').notNull(),
    ordinal: integer('ordinal').notNull(),
    kind: text('kind', { enum: CLAIM_KINDS }).notNull(),
    subject: text('subject').notNull(),
    value: doublePrecision('value').notNull(),
    terms: text('terms').array().notNull(),
    codes: text('codes').array().notNull(),
    start: integer('start_offset').notNull(),
    end: integer('end_offset').notNull(),
    quote: text('quote').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentNo, table.ordinal] })],
);

export const statusDecision = pgTable('status_decision', {
  subject: uuid('subject').primaryKey(),
  status: text('status', { enum: FACT_STATUSES }).notNull(),
  actionNo: integer('action_no').notNull(),
});

export const toldApart = pgTable(
  'told_apart',
  {
    one: uuid('one').notNull(),
    other: uuid('other').notNull(),
    actionNo: integer('action_no').notNull(),
  },
  (table) => [primaryKey({ columns: [table.one, table.other] })],
);
