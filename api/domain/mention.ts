import { z } from 'zod';
import { PlaceCode } from './ids.ts';
import { Confidence, WherePrecision } from './precision.ts';
import { Position } from './place.ts';

/** What was named. A locality or site takes its municipality's code; a region names several. */
export const MENTION_LEVELS = [
  'country',
  'state',
  'municipality',
  'locality',
  'site',
  'coordinates',
  'region',
  'foreign',
] as const;
export const MentionLevel = z.enum(MENTION_LEVELS);
export type MentionLevel = z.infer<typeof MentionLevel>;

/**
 * What the name does in its sentence. `site` counts for facts; `institution` ("Fiscalía de
 * Guerrero") is kept for readers who want it and is off for facts; `dateline` and `unit_seat`
 * anchor the document without being the place of an event.
 */
export const MENTION_ROLES = ['site', 'institution', 'dateline', 'unit_seat'] as const;
export const MentionRole = z.enum(MENTION_ROLES);
export type MentionRole = z.infer<typeof MentionRole>;

/** `resolved` has a code; `abstained` was too uncertain; `region` has members; `foreign` lies outside Mexico. */
export const MENTION_STATUSES = ['resolved', 'abstained', 'region', 'foreign'] as const;
export const MentionStatus = z.enum(MENTION_STATUSES);
export type MentionStatus = z.infer<typeof MentionStatus>;

export const Rival = z.object({ code: PlaceCode, name: z.string(), score: z.number() });
export type Rival = z.infer<typeof Rival>;

/** A place named in a text and what it was resolved to. Offsets: UTF-16, end exclusive. */
export const PlaceMention = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  level: MentionLevel,
  role: MentionRole,
  status: MentionStatus,
  /** Null unless resolved. */
  code: PlaceCode.nullable(),
  /** Name of the most specific thing resolved: locality, site or place. */
  name: z.string().nullable(),
  /** Known point of a locality, site or coordinates; null for areas. */
  point: Position.nullable(),
  wherePrecision: WherePrecision,
  confidence: Confidence,
  /** Rule id and, after a colon, what it rested on: `containment: Ver.`. */
  reason: z.string(),
  /** The other readings that were weighed, best first. */
  rivals: z.array(Rival),
  /** Member municipalities or states of a region. */
  members: z.array(PlaceCode),
});
export type PlaceMention = z.infer<typeof PlaceMention>;
