import { z } from 'zod';
import { Deployment, Incident, Presence } from './fact.ts';
import { CollectionId, FactId } from './ids.ts';
import { PartialDate } from './period.ts';
import { Position } from './place.ts';
import { TimeBin } from './summary.ts';

const Listed = {
  /** Documents or rows that tell it; of a derived presence, its incidents. */
  sources: z.number().int().positive(),
  /** Title of the first document; null for a dataset's row. */
  title: z.string().nullable(),
  collections: z.array(CollectionId),
};

/** A fact as lists and maps show it: `evidence` holds the first alone. */
export const ListedFact = z.discriminatedUnion('kind', [
  Incident.extend(Listed),
  Deployment.extend(Listed),
  Presence.extend(Listed),
]);
export type ListedFact = z.infer<typeof ListedFact>;

/**
 * A fact as GeoJSON. The geometry is a point only where the point is known (`wherePrecision` 1 or 2);
 * else it is null, and `properties.place.code` names the area to draw, or is null for what could not
 * be placed. There is never a point in the middle of an area.
 */
export const FactFeature = z.object({
  type: z.literal('Feature'),
  id: FactId,
  geometry: z.object({ type: z.literal('Point'), coordinates: Position }).nullable(),
  properties: ListedFact,
});
export type FactFeature = z.infer<typeof FactFeature>;

export const FactPage = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(FactFeature),
  /** Facts on all pages, counted with the first. */
  total: z.number().int().nonnegative(),
  nextCursor: z.string().nullable(),
});
export type FactPage = z.infer<typeof FactPage>;

const KindCounts = {
  incident: z.number().int().nonnegative(),
  deployment: z.number().int().nonnegative(),
  presence: z.number().int().nonnegative(),
};

/** Facts per bin of time by kind. A fact counts in each bin that its period touches. */
export const FactTimeline = z.object({
  bin: TimeBin,
  bins: z.array(z.object({ start: PartialDate, ...KindCounts })),
  /** Facts without a date, outside every time window. */
  undated: z.object(KindCounts),
  /** Facts that could not be placed, dated or not. */
  unlocated: z.object(KindCounts),
});
export type FactTimeline = z.infer<typeof FactTimeline>;
