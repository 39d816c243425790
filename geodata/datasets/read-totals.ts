import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Year = z.record(z.string(), z.number().int().nonnegative());

/** Sums of the publishers' files as they were when the tables were built, by dataset and year. */
export const DatasetTotals = z.object({
  'ucdp-ged': z.object({ rows: z.number().int(), byYear: z.record(z.string(), Year) }),
  ocved: z.object({ rows: z.number().int(), byYear: z.record(z.string(), Year) }),
});
export type DatasetTotals = z.infer<typeof DatasetTotals>;

/** Reads the sums that every row of the shipped tables is accounted for against. */
export function readDatasetTotals(): DatasetTotals {
  return DatasetTotals.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'totals.json'), 'utf8')));
}
