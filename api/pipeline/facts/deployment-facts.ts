import type { Deployment, Incident } from '#domain/fact.ts';
import type { Period } from '#domain/period.ts';
import type { DeploymentObservation } from './deployments/deployment-observation.ts';
import { EXTRACTOR, evidenceOf } from './evidence-of.ts';
import { factIdOf } from './fact-id.ts';
import { areaOf, siteOf } from './place-of-fact.ts';
import type { Reading } from './reading.ts';

/**
 * One fact for each number of a force, place, mission and period a text gives. The troops of an event
 * card take the day of its event.
 */
export function deploymentFacts(
  reading: Reading,
  observations: readonly DeploymentObservation[],
  incidents: readonly Incident[],
): Deployment[] {
  const facts = new Map<string, Deployment>();
  for (const one of observations) {
    const period = one.period ?? (one.ofEvent ? dayOfEvent(one, incidents) : null);
    const { low, best, high } = one.headcount;
    const id = factIdOf(
      'deployment',
      reading.documentId,
      one.force,
      one.code,
      one.mission,
      low,
      best,
      high,
      period?.from ?? null,
      period?.to ?? null,
    );
    const evidence = evidenceOf(reading, one, one.rule, one.confidence);
    const before = facts.get(id);
    if (before) {
      before.evidence.push(evidence);
      continue;
    }
    facts.set(id, {
      kind: 'deployment',
      id,
      place: one.place && one.place.code === one.code ? siteOf(one.place) : areaOf(one.code, one.place),
      period,
      status: 'candidate',
      confidence: one.confidence,
      extractor: EXTRACTOR,
      evidence: [evidence],
      force: one.force,
      mission: one.mission,
      headcount: one.headcount,
      unit: one.unit,
    });
  }
  return [...facts.values()];
}

function dayOfEvent(one: DeploymentObservation, incidents: readonly Incident[]): Period | null {
  const same = incidents.find((incident) => incident.place.code === one.code);
  return (same ?? incidents[0])?.period ?? null;
}
