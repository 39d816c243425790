import type { Mission } from '#domain/mission.ts';
import type { IncidentType } from '#domain/incident-type.ts';
import type { IncidentObservation } from '../incidents/incident-observation.ts';
import type { Sentence } from '../reading.ts';

/**
 * The event whose troops a sentence counts: the one told in its own sentence or last before it in its
 * block; in a paragraph of its own the text's first event.
 */
export function eventOfTroops(
  events: readonly IncidentObservation[],
  sentence: Sentence,
): IncidentObservation | null {
  const before = events.filter((event) => event.spans[0]!.start < sentence.end);
  const inBlock = before.findLast((event) => event.spans[0]!.start >= sentence.block.start);
  if (inBlock) return inBlock;
  const listed = before.some((event) => event.listed);
  return (listed ? before.at(-1) : before[0]) ?? null;
}

const MISSIONS: Partial<Record<IncidentType, Mission>> = {
  crop_eradication: 'eradication',
  drug_lab: 'eradication',
  air_incursion: 'airspace',
  fuel_theft: 'fuel',
  migrant_smuggling: 'migration',
  migrant_detention: 'migration',
};

/** What the troops of an event were there for, by what they found; null when it says nothing of that. */
export function missionOfEvent(event: IncidentObservation | null): Mission | null {
  return (event && MISSIONS[event.type]) ?? null;
}
