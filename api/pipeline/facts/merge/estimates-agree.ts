import type { Estimate } from '#domain/fact.ts';

/** How far two counts of the same thing may lie apart: the larger of a number and a share of the higher. */
export interface Tolerance {
  readonly number: number;
  readonly share: number;
}

/**
 * Whether two counts can be of the same: their ranges meet or nearly do. "None" agrees with none
 * only: one who says nobody died does not tell the event in which one did.
 */
export function estimatesAgree(a: Estimate, b: Estimate, tolerance: Tolerance): boolean {
  if (isNone(a) !== isNone(b)) return false;
  const [lower, higher] = a.low <= b.low ? [a, b] : [b, a];
  const top = lower.high ?? Infinity;
  if (higher.low <= top) return true;
  return higher.low - top <= Math.max(tolerance.number, tolerance.share * higher.low);
}

/** The single number a count is told by: its best, else its low. */
export function told({ best, low }: Estimate): number {
  return best ?? low;
}

function isNone({ low, best, high }: Estimate): boolean {
  return low === 0 && (best ?? 0) === 0 && high === 0;
}
