import type { Comparison } from '#domain/comparison.ts';

/** Bounds between none, weak, moderate and strong (Cohen 1988: 0.1, 0.3, 0.5). */
const BOUNDS = [0.1, 0.3, 0.5] as const;
const STRENGTHS = ['none', 'weak', 'moderate', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface Judgement {
  readonly strength: Strength;
  readonly direction: 'positive' | 'negative';
  /** The 95 % interval leaves zero out: chance alone hardly gives it. */
  readonly certain: boolean;
}

type Correlations = Pick<Comparison['stats']['rates'], 'spearman' | 'intervals'>;

/**
 * A rank correlation in the words that can be said of it; by ranks, because one very large place makes
 * any correlation of values. Null when there is none to judge.
 */
export function judgeCorrelation({ spearman, intervals }: Correlations): Judgement | null {
  if (spearman === null) return null;
  const { low, high } = intervals.spearman ?? { low: null, high: null };
  return {
    strength: STRENGTHS[BOUNDS.filter((bound) => Math.abs(spearman) >= bound).length]!,
    direction: spearman < 0 ? 'negative' : 'positive',
    certain: low !== null && high !== null && (low > 0 || high < 0),
  };
}
