import { z } from 'zod';
import { CollectionKind } from './collection.ts';
import { CollectionId, PlaceCode } from './ids.ts';
import { PartialDate } from './period.ts';
import { Cube, SummaryLevel } from './summary.ts';

/** How much there is to read of each place and time, so that silence can be told from peace. */
export const CoverageSummary = z.object({
  level: SummaryLevel,
  from: PartialDate.nullable(),
  to: PartialDate.nullable(),
  /** Places with anything, by code. */
  places: z.array(
    z.object({
      code: PlaceCode,
      name: z.string(),
      documents: z.number().int().nonnegative(),
      rows: z.number().int().nonnegative(),
    }),
  ),
  /** Places that nothing speaks of: no document and no row. */
  silent: z.array(PlaceCode),
  /** What was looked through, with the first and last month of each. */
  sources: z.array(
    z.object({
      id: CollectionId,
      title: z.string(),
      kind: CollectionKind,
      from: PartialDate.nullable(),
      to: PartialDate.nullable(),
      documents: z.number().int().nonnegative(),
      rows: z.number().int().nonnegative(),
    }),
  ),
  /** Both by place and month, for any window: see `Cube`. */
  documents: Cube,
  rows: Cube,
});
export type CoverageSummary = z.infer<typeof CoverageSummary>;
