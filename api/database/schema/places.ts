import { boolean, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { PLACE_LEVELS } from '#domain/place.ts';
import { geometry } from './column-types.ts';

export const place = pgTable('place', {
  code: text('code').primaryKey(),
  level: text('level', { enum: PLACE_LEVELS }).notNull(),
  name: text('name').notNull(),
  officialName: text('official_name').notNull(),
  stateCode: text('state_code').notNull(),
  abbreviation: text('abbreviation').notNull(),
  seat: text('seat'),
  population: integer('population'),
  hasBoundary: boolean('has_boundary').notNull(),
  labelPoint: geometry('label_point', { type: 'Point' }),
  boundary: geometry('boundary', { type: 'MultiPolygon' }),
});

export const referenceData = pgTable('reference_data', {
  name: text('name').primaryKey(),
  checksum: text('checksum').notNull(),
  loadedAt: timestamp('loaded_at', { withTimezone: true, mode: 'string' }).notNull(),
});
