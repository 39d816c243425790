import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { GROUP_TYPES } from '#domain/group.ts';
import type { GroupTie } from '#domain/group.ts';

export const criminalGroup = pgTable('criminal_group', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  type: text('type', { enum: GROUP_TYPES }).notNull(),
  parentId: text('parent_id'),
  firstYear: integer('first_year'),
  lastYear: integer('last_year'),
  states: text('states').array().notNull(),
  aliases: text('aliases').array().notNull(),
  ties: jsonb('ties').$type<readonly GroupTie[]>().notNull(),
  sources: text('sources').array().notNull(),
  origin: text('origin', { enum: ['catalogue', 'editor'] }).notNull(),
});

export const editorAction = pgTable('editor_action', {
  no: integer('no').primaryKey().generatedByDefaultAsIdentity(),
  doneAt: timestamp('done_at', { withTimezone: true, mode: 'string' }).notNull(),
  action: text('action', { enum: ['status', 'split', 'rejoin', 'group'] }).notNull(),
  subject: text('subject').notNull(),
  change: jsonb('change').notNull(),
  note: text('note'),
});

export const groupDecision = pgTable('group_decision', {
  groupId: text('group_id').primaryKey(),
  decision: text('decision', { enum: ['accepted', 'merged', 'refused'] }).notNull(),
  intoId: text('into_id'),
  actionNo: integer('action_no').notNull(),
});

export const groupMention = pgTable(
  'group_mention',
  {
    documentNo: integer('document_no').notNull(),
    ordinal: integer('ordinal').notNull(),
    start: integer('start_offset').notNull(),
    end: integer('end_offset').notNull(),
    text: text('text').notNull(),
    groupId: text('group_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentNo, table.ordinal] })],
);
