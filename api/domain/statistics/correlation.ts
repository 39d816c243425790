import { z } from 'zod';

/** A correlation with its confidence interval. */
export const Correlation = z.object({
  method: z.enum(['pearson', 'spearman']),
  /** −1 to 1. */
  value: z.number().min(-1).max(1),
  /** Pairs with both values. */
  n: z.number().int().nonnegative(),
  /** Bounds of the 95 % interval; null with fewer than four pairs. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** How the interval was made. */
  interval: z.enum(['fisher-z', 'fisher-z-bonett-wright']),
});
export type Correlation = z.infer<typeof Correlation>;

/** Two values of one place or one place and month. */
export type Pair = readonly [number, number];
