import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
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
import { FACT_KINDS, FACT_STATUSES, PRESENCE_BASES } from '#domain/fact.ts';
import { DATE_PRECISIONS } from '#domain/precision.ts';
import { daterange, geometry, tsvector } from './column-types.ts';

export const fact = pgTable('fact', {
  no: integer('no').primaryKey().generatedByDefaultAsIdentity(),
  id: uuid('id').notNull().unique(),
  kind: text('kind', { enum: FACT_KINDS }).notNull(),
  realm: text('realm').notNull(),
  status: text('status', { enum: FACT_STATUSES }).notNull(),
  confidence: real('confidence').notNull(),
  extractor: text('extractor').notNull(),
  placeCode: text('place_code'),
  stateCode: text('state_code').generatedAlwaysAs(sql`left(place_code, 2)`),
  placeName: text('place_name'),
  point: geometry('point', { type: 'Point' }),
  wherePrecision: smallint('where_precision').notNull(),
  dateFrom: text('date_from'),
  dateTo: text('date_to'),
  datePrecision: text('date_precision', { enum: DATE_PRECISIONS }),
  firstDay: date('first_day'),
  lastDay: date('last_day'),
  firstMonth: integer('first_month').generatedAlwaysAs(sql`months since January of year 0`),
  lastMonth: integer('last_month').generatedAlwaysAs(sql`months since January of year 0`),
  period: daterange('period').generatedAlwaysAs(sql`daterange(first_day, last_day, '[]')`),
  listedOn: date('listed_on')
    .notNull()
    .generatedAlwaysAs(sql`coalesce(first_day, last_day, '-infinity')`),
  type: text('type'),
  ownTerm: text('own_term'),
  killedLow: doublePrecision('killed_low'),
  killedBest: doublePrecision('killed_best'),
  killedHigh: doublePrecision('killed_high'),
  injuredLow: doublePrecision('injured_low'),
  injuredBest: doublePrecision('injured_best'),
  injuredHigh: doublePrecision('injured_high'),
  detainedLow: doublePrecision('detained_low'),
  detainedBest: doublePrecision('detained_best'),
  detainedHigh: doublePrecision('detained_high'),
  details: jsonb('details'),
  force: text('force'),
  mission: text('mission'),
  headcountLow: doublePrecision('headcount_low'),
  headcountBest: doublePrecision('headcount_best'),
  headcountHigh: doublePrecision('headcount_high'),
  unit: text('unit'),
  basis: text('basis', { enum: PRESENCE_BASES }),
  ended: boolean('ended'),
  latestEvidence: text('latest_evidence'),
});

export const factGroup = pgTable(
  'fact_group',
  {
    factNo: integer('fact_no').notNull(),
    groupId: text('group_id').notNull(),
    role: text('role').notNull(),
  },
  (table) => [primaryKey({ columns: [table.factNo, table.groupId] })],
);

export const factCollection = pgTable(
  'fact_collection',
  {
    collectionId: text('collection_id').notNull(),
    factNo: integer('fact_no').notNull(),
  },
  (table) => [primaryKey({ columns: [table.collectionId, table.factNo] })],
);

export const factSearch = pgTable('fact_search', {
  factNo: integer('fact_no').primaryKey(),
  words: tsvector('words').notNull(),
});
