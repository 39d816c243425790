import type { Mission } from '#domain/mission.ts';
import type { IncidentType } from '#domain/incident-type.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import type { Candidates } from '../../words/prefilter.ts';
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

const EVENT_TROOPS = new GuardedPattern(
  /(?:efectivos?\s+(?:participantes|empleados|en\s+el\s+area)|personal\s+(?:participante|empleado|que\s+participo)|fuerzas?\s+(?:participantes|empleadas)|tropas?\s+(?:participantes|empleadas)|apoyo\s+terrestre|participaron|intervinieron|intervino|actuaron|(?:tomaron|tomo)\s+parte|participacion\s+de\s+(?:la\s+)?(?:tropa|fuerza|personal)|convoy\s+de|columna\s+de|al\s+mando\s+de|integrad[oa]s?\s+por|compuest[oa]s?\s+por|establecid[oa]|efectivos?:|effectives)/,
);

/** Whether words announce or count the troops of an event: "EFECTIVOS PARTICIPANTES:". */
export function countsEventTroops(folded: string, candidates?: Candidates): boolean {
  return EVENT_TROOPS.test(folded, candidates);
}

/** The event told at a place, for troops listed apart from their events; null when none is. */
export function eventAt(events: readonly IncidentObservation[], code: string): IncidentObservation | null {
  return events.find((event) => event.place?.code === code) ?? null;
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
