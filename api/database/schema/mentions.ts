import { integer, jsonb, pgTable, primaryKey, real, smallint, text } from 'drizzle-orm/pg-core';
import { MENTION_LEVELS, MENTION_ROLES, MENTION_STATUSES } from '#domain/mention.ts';
import type { Rival } from '#domain/mention.ts';
import { PLACE_LEVELS } from '#domain/place.ts';
import { geometry } from './column-types.ts';

export const mention = pgTable(
  'mention',
  {
    documentNo: integer('document_no').notNull(),
    ordinal: integer('ordinal').notNull(),
    start: integer('start_offset').notNull(),
    end: integer('end_offset').notNull(),
    text: text('text').notNull(),
    level: text('level', { enum: MENTION_LEVELS }).notNull(),
    role: text('role', { enum: MENTION_ROLES }).notNull(),
    status: text('status', { enum: MENTION_STATUSES }).notNull(),
    code: text('code'),
    name: text('name'),
    point: geometry('point', { type: 'Point' }),
    wherePrecision: smallint('where_precision').notNull(),
    confidence: real('confidence').notNull(),
    reason: text('reason').notNull(),
    rivals: jsonb('rivals').$type<readonly Rival[]>().notNull(),
    members: text('members').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentNo, table.ordinal] })],
);

export const documentPlace = pgTable(
  'document_place',
  {
    documentNo: integer('document_no').notNull(),
    code: text('code').notNull(),
    level: text('level', { enum: PLACE_LEVELS }).notNull(),
    mentions: integer('mentions').notNull(),
    institutions: integer('institutions').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentNo, table.code] })],
);
