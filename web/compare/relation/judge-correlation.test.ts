import { expect, test } from 'vitest';
import { judgeCorrelation } from './judge-correlation.ts';

function judged(spearman: number | null, low: number | null = null, high: number | null = null) {
  const interval = { low, high, interval: 'fisher-z-bonett-wright' as const };
  return judgeCorrelation({
    spearman,
    intervals: { pearson: null, spearman: low === null ? null : interval },
  });
}

test('strength follows the size, direction the sign', () => {
  expect(judged(0.77, 0.54, 0.89)).toEqual({ strength: 'strong', direction: 'positive', certain: true });
  expect(judged(-0.35, -0.6, -0.01)).toEqual({ strength: 'moderate', direction: 'negative', certain: true });
  expect(judged(0.2)?.strength).toBe('weak');
  expect(judged(0.05)?.strength).toBe('none');
});

test('an interval with zero in it, or none at all, is not certain', () => {
  expect(judged(0.34, -0.01, 0.6)?.certain).toBe(false);
  expect(judged(0.9)?.certain).toBe(false);
});

test('without a correlation there is nothing to say', () => {
  expect(judged(null)).toBeNull();
});
