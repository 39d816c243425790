import type { MergeReason } from '#domain/merge-reason.ts';
import { estimatesAgree } from './estimates-agree.ts';
import type { Agreement, DeploymentDraft } from './observation.ts';

const HEADCOUNT = { number: 0, share: 0.1 };

/**
 * Whether two deployments of one force, mission, place and period are the same; null when they are
 * not: two units in one place are two deployments, and so are two headcounts far apart.
 */
export function agreeDeployments(
  a: DeploymentDraft,
  b: DeploymentDraft,
  sameWords: boolean,
): Agreement | null {
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return null;
  const reasons: MergeReason[] = ['force', 'place', 'period'];
  let score = 1;
  if (a.headcount && b.headcount) {
    if (!estimatesAgree(a.headcount, b.headcount, HEADCOUNT)) return null;
    reasons.push('headcount');
    score += a.headcount.best === b.headcount.best ? 4 : 2;
  }
  if (sameWords) {
    reasons.push('words');
    score += 4;
  }
  return { score, reasons };
}
