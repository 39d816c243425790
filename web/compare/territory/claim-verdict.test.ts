import { expect, test } from 'vitest';
import { claimVerdict } from './claim-verdict.ts';

test('a claim is near, below or above what the data have', () => {
  expect(claimVerdict(0.25, 72)).toEqual({ verdict: 'below', points: 47 });
  expect(claimVerdict(0.8, 72).verdict).toBe('above');
  expect(claimVerdict(0.735, 72).verdict).toBe('near');
});
