import { z } from 'zod';

export const Health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  database: z.object({ kind: z.enum(['pglite', 'postgres']), version: z.string(), postgis: z.string() }),
  /** Changes whenever what the API answers may change: the key of every cache and ETag. */
  datasetVersion: z.string(),
});
export type Health = z.infer<typeof Health>;
