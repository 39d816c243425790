import { z } from 'zod';
import { median } from 'simple-statistics';

/** Direction of a series: Theil–Sen slope with the Mann–Kendall test. */
export const Trend = z.object({
  method: z.literal('theil-sen, mann-kendall'),
  /** Median of the slopes between all pairs of points, per step of the series. */
  slope: z.number(),
  /** Kendall's tau-a with time, −1 to 1. */
  tau: z.number().min(-1).max(1),
  /** Two-sided, by the normal approximation with corrections for ties and continuity. */
  p: z.number().min(0).max(1),
  n: z.number().int(),
});
export type Trend = z.infer<typeof Trend>;

/** Fewer points say nothing about a direction. */
const LEAST_POINTS = 4;

/**
 * Trend of a series (Theil 1950, Sen 1968; Mann 1945, Kendall 1975): robust to outliers and to
 * skewed counts, where least squares is not.
 * @param points time and value, time in any unit; the slope is per that unit
 * @returns null with fewer than four points
 */
export function trend(points: readonly (readonly [number, number])[]): Trend | null {
  const n = points.length;
  if (n < LEAST_POINTS) return null;
  const slopes: number[] = [];
  let s = 0;
  points.forEach(([t1, v1], i) => {
    for (const [t2, v2] of points.slice(i + 1)) {
      if (t2 !== t1) slopes.push((v2 - v1) / (t2 - t1));
      s += Math.sign(v2 - v1) * Math.sign(t2 - t1);
    }
  });
  return {
    method: 'theil-sen, mann-kendall',
    slope: slopes.length > 0 ? median(slopes) : 0,
    tau: s / ((n * (n - 1)) / 2),
    p: twoSidedP(
      s,
      points.map(([, value]) => value),
    ),
    n,
  };
}

function twoSidedP(s: number, values: readonly number[]): number {
  const n = values.length;
  const ties = new Map<number, number>();
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
  const term = (t: number) => t * (t - 1) * (2 * t + 5);
  const variance = (term(n) - [...ties.values()].reduce((sum, t) => sum + term(t), 0)) / 18;
  if (variance <= 0 || s === 0) return 1;
  const z = (Math.abs(s) - 1) / Math.sqrt(variance);
  return Math.max(0, Math.min(1, 2 * upperTail(z)));
}

/** Upper tail of the standard normal distribution (Abramowitz and Stegun 1964, 26.2.17; error < 7.5e-8). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
}
