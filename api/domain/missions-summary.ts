import { z } from 'zod';
import { LeftOut } from './comparison.ts';
import { Force } from './force.ts';
import { PlaceCode } from './ids.ts';
import { Mission } from './mission.ts';
import { PartialDate } from './period.ts';

const Headcounts = z.object({
  /** Mean of the months with a figure; null without any. */
  mean: z.number().nullable(),
  months: z.array(z.object({ month: PartialDate, persons: z.number() })),
});

/** Persons deployed to a place by mission over time, and how missions compare. */
export const MissionsSummary = z.object({
  place: PlaceCode,
  /** Null is all forces together. */
  force: Force.nullable(),
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
  unit: z.literal('persons'),
  missions: z.array(Headcounts.extend({ mission: Mission, es: z.string(), en: z.string() })),
  /** Stated totals, or the sum of the missions where they are more. */
  total: Headcounts,
  /** How many times the persons of mission `to` are on mission `of`, by their means; at least 1. */
  ratios: z.array(z.object({ of: Mission, to: Mission, ratio: z.number() })),
  leftOut: LeftOut,
  citation: z.string(),
});
export type MissionsSummary = z.infer<typeof MissionsSummary>;
