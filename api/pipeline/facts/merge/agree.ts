import { agreeDeployments } from './agree-deployments.ts';
import { agreeIncidents } from './agree-incidents.ts';
import type { Agreement, Observation } from './observation.ts';

/** Why two observations of one block tell the same fact; null when they do not. */
export function agree(a: Observation, b: Observation): Agreement | null {
  const [one, other] = [a.fact, b.fact];
  const sameWords = a.words !== null && a.words === b.words;
  if (one.kind === 'incident' && other.kind === 'incident')
    return a.source === b.source ? null : agreeIncidents(one, other, sameWords);
  if (one.kind === 'deployment' && other.kind === 'deployment')
    return a.source === b.source ? null : agreeDeployments(one, other, sameWords);
  if (one.kind === 'presence' && other.kind === 'presence')
    return { score: 1, reasons: ['group', 'place', 'period'] };
  return null;
}
