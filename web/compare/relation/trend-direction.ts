import type { Trend } from '#domain/statistics/trend.ts';

/** Chance of a trend where there is none, up to which one is called a trend. */
const SURE = 0.05;

/** Where a series goes within its window, by the Mann–Kendall test; unclear when chance could give it. */
export function trendDirection(trend: Trend | null): 'up' | 'down' | 'unclear' {
  if (trend === null || trend.p >= SURE || trend.tau === 0) return 'unclear';
  return trend.tau > 0 ? 'up' : 'down';
}
