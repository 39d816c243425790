import { z } from 'zod';
import { FactKind, FactStatus, PresenceBasis } from './fact.ts';
import { Force } from './force.ts';
import { CollectionId, GroupId, PlaceCode } from './ids.ts';
import { IncidentType } from './incident-type.ts';
import { Mission } from './mission.ts';
import { PartialDate } from './period.ts';

/** `a,b,c` or repeated parameters → list; an empty string is an empty list. */
function listOf<T extends z.ZodType>(item: T) {
  return z
    .preprocess(
      (value) =>
        value === undefined
          ? undefined
          : (Array.isArray(value) ? value : [value]).flatMap((part) =>
              String(part).split(',').filter(Boolean),
            ),
      z.array(item).max(100),
    )
    .optional();
}

/** `west,south,east,north` in degrees. */
export const BoundingBox = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? value.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)))
      : value,
  z
    .tuple([
      z.number().min(-180).max(180),
      z.number().min(-90).max(90),
      z.number().min(-180).max(180),
      z.number().min(-90).max(90),
    ])
    .refine(
      ([west, south, east, north]) => west <= east && south <= north,
      'a bbox is west,south,east,north',
    ),
);

/** From and to of the time window, both included; either may be open. */
export const TimeRange = z
  .object({ from: PartialDate.optional(), to: PartialDate.optional() })
  .refine(({ from, to }) => !from || !to || from.slice(0, to.length) <= to, {
    message: '"from" is after "to"',
    path: ['from'],
  });

/**
 * The one query of the map, the lists, the exports and the URL. Every list is a union,
 * different fields are an intersection.
 */
export const MapQuery = z.object({
  collection: listOf(CollectionId),
  kind: listOf(FactKind),
  group: listOf(GroupId),
  /** Also the groups that belong to those of `group`: factions, armed wings, local bands. */
  subgroups: z.stringbool().optional(),
  type: listOf(IncidentType),
  force: listOf(Force),
  mission: listOf(Mission),
  /** What a presence rests on; without it derived ones are left out, since they repeat incidents. */
  basis: listOf(PresenceBasis),
  place: listOf(PlaceCode),
  bbox: BoundingBox.optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  /** Without it: candidate and verified. */
  status: listOf(FactStatus),
  /** Least confidence, 0 to 1. */
  confidence: z.coerce.number().min(0).max(1).optional(),
  /** Full-text search in quotes and documents. */
  q: z.string().trim().min(1).max(200).optional(),
});
export type MapQuery = z.infer<typeof MapQuery>;

/** Opaque cursor paging without a ceiling on the number of pages. */
export const Paging = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
export type Paging = z.infer<typeof Paging>;
