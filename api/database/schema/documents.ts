import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { COLLECTION_KINDS } from '#domain/collection.ts';
import { DATE_SOURCES } from '#domain/document.ts';
import type { Note } from '#domain/note.ts';
import { DATE_PRECISIONS } from '#domain/precision.ts';
import { daterange, tsvector } from './column-types.ts';

export const collection = pgTable('collection', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  kind: text('kind', { enum: COLLECTION_KINDS }).notNull(),
  fictional: boolean('fictional').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull(),
});

export const document = pgTable('document', {
  no: integer('no').primaryKey().generatedByDefaultAsIdentity(),
  id: text('id').notNull().unique(),
  title: text('title').notNull(),
  format: text('format').notNull(),
  language: text('language', { enum: ['es', 'en'] }),
  text: text('text').notNull(),
  characters: integer('characters').notNull(),
  notes: jsonb('notes').$type<readonly Note[]>().notNull(),
  dateFrom: text('date_from'),
  dateTo: text('date_to'),
  datePrecision: text('date_precision', { enum: DATE_PRECISIONS }),
  dateSource: text('date_source', { enum: DATE_SOURCES }),
  firstDay: date('first_day'),
  lastDay: date('last_day'),
  firstMonth: integer('first_month').generatedAlwaysAs(sql`months since January of year 0`),
  lastMonth: integer('last_month').generatedAlwaysAs(sql`months since January of year 0`),
  period: daterange('period').generatedAlwaysAs(sql`daterange(first_day, last_day, '[]')`),
  listedOn: date('listed_on')
    .notNull()
    .generatedAlwaysAs(sql`coalesce(first_day, last_day, '-infinity')`),
  mentionCount: integer('mention_count').notNull(),
  unplacedCount: integer('unplaced_count').notNull(),
  extractorVersion: integer('extractor_version').notNull(),
  storedAt: timestamp('stored_at', { withTimezone: true, mode: 'string' }).notNull(),
});

export const documentPath = pgTable(
  'document_path',
  {
    documentNo: integer('document_no').notNull(),
    ordinal: bigint('ordinal', { mode: 'number' }).notNull().generatedByDefaultAsIdentity(),
    path: text('path').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentNo, table.ordinal] })],
);

export const documentCollection = pgTable(
  'document_collection',
  {
    collectionId: text('collection_id').notNull(),
    documentNo: integer('document_no').notNull(),
  },
  (table) => [primaryKey({ columns: [table.collectionId, table.documentNo] })],
);

export const attachment = pgTable(
  'attachment',
  {
    parentNo: integer('parent_no').notNull(),
    documentNo: integer('document_no').notNull(),
  },
  (table) => [primaryKey({ columns: [table.parentNo, table.documentNo] })],
);

export const passage = pgTable(
  'passage',
  {
    documentNo: integer('document_no').notNull(),
    ordinal: integer('ordinal').notNull(),
    start: integer('start_offset').notNull(),
    end: integer('end_offset').notNull(),
    page: integer('page'),
    sheet: text('sheet'),
    cell: text('cell'),
    part: text('part'),
  },
  (table) => [primaryKey({ columns: [table.documentNo, table.ordinal] })],
);

export const documentSearch = pgTable(
  'document_search',
  {
    documentNo: integer('document_no').notNull(),
    part: integer('part').notNull(),
    words: tsvector('words').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentNo, table.part] })],
);
