import { z } from 'zod';
import { GroupId, PlaceCode } from '../ids.ts';
import { PartialDate } from '../period.ts';
import { SummaryLevel } from '../summary.ts';
import { PresenceShare } from './presence-share.ts';

/** Share of a region's territory and people with a group's presence, as a whole and place by place. */
export const AreasSummary = z.object({
  region: PlaceCode,
  level: SummaryLevel,
  /** Whose presence; null is any group's. */
  groups: z.array(GroupId).nullable(),
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
  share: PresenceShare,
  /** The states of the region; at level `municipality` those municipalities that have a presence. */
  places: z.array(
    PresenceShare.omit({ withoutArea: true, withoutPopulation: true }).extend({ name: z.string() }),
  ),
  citation: z.string(),
});
export type AreasSummary = z.infer<typeof AreasSummary>;
