import type { Incident, Presence } from '#domain/fact.ts';
import { lastDay } from '#domain/period.ts';
import type { PartialDate, Period } from '#domain/period.ts';
import { EXTRACTOR, evidenceOf } from './evidence-of.ts';
import { factIdOf } from './fact-id.ts';
import { areaOf } from './place-of-fact.ts';
import type { PresenceObservation } from './presence/presence-observation.ts';
import type { Reading } from './reading.ts';

/**
 * One fact for each group, place and period of a text, with all its evidence. An undated statement
 * joins a dated one of the same group and place.
 */
export function presenceFacts(reading: Reading, observations: readonly PresenceObservation[]): Presence[] {
  const dated = new Map<string, Period>();
  for (const one of observations)
    if (one.period) dated.set(placeKey(one), dated.get(placeKey(one)) ?? one.period);
  const facts = new Map<string, Presence>();
  /** Where each fact's passages begin. */
  const told = new Set<string>();
  for (const one of observations) {
    const period = one.period ?? dated.get(placeKey(one)) ?? null;
    const key = `${placeKey(one)}|${period?.from ?? ''}|${period?.to ?? ''}`;
    const evidence = evidenceOf(reading, one, one.rule, one.confidence);
    const before = facts.get(key);
    const passage = `${key}|${evidence.start}`;
    if (told.has(passage)) continue;
    told.add(passage);
    if (before) {
      before.evidence.push(evidence);
      continue;
    }
    facts.set(key, {
      kind: 'presence',
      id: factIdOf(
        'presence',
        reading.documentId,
        one.group,
        one.place.code,
        period?.from ?? null,
        period?.to ?? null,
        one.ended ? 'ended' : 'stated',
      ),
      place: areaOf(one.place.code, one.place),
      period,
      status: 'candidate',
      confidence: one.confidence,
      extractor: EXTRACTOR,
      evidence: [evidence],
      group: one.group,
      basis: 'stated',
      ended: one.ended,
      latestEvidence: latestEvidence(reading, period),
    });
  }
  return [...facts.values()];
}

function placeKey(one: PresenceObservation): string {
  return `${one.group}@${one.place.code}${one.ended ? ' ended' : ''}`;
}

/** The document's date, or the period's end when that is earlier. */
function latestEvidence(reading: Reading, period: Period | null): PartialDate | null {
  const own = reading.documentDate as PartialDate | null;
  const end = period?.to ?? null;
  if (own === null || end === null) return own ?? end;
  return lastDay(end) < own ? end : own;
}

/** Groups that an incident's text makes its authors or sides were there that day: marked as derived. */
export function derivedPresence(reading: Reading, incidents: readonly Incident[]): Presence[] {
  const facts = new Map<string, Presence>();
  for (const incident of incidents) {
    const { code } = incident.place;
    if (code === null || code === '00' || incident.period === null) continue;
    for (const { group, role } of incident.groups) {
      if (role !== 'perpetrator' && role !== 'side') continue;
      const { from, to } = incident.period;
      const id = factIdOf('presence', reading.documentId, group, code, from, to, 'derived');
      const before = facts.get(id);
      if (before) before.evidence.push(...incident.evidence);
      else
        facts.set(id, {
          kind: 'presence',
          id,
          place: areaOf(code, null),
          period: incident.period,
          status: 'candidate',
          confidence: incident.confidence * 0.7,
          extractor: EXTRACTOR,
          evidence: [...incident.evidence],
          group,
          basis: 'derived',
          ended: false,
          latestEvidence: to ?? from,
        });
    }
  }
  return [...facts.values()];
}
