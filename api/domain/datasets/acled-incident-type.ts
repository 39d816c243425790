import type { IncidentType } from '../incident-type.ts';
import type { WherePrecision } from '../precision.ts';

/**
 * Incident type of an ACLED event by its event and sub-event type (ACLED Codebook, "Event types").
 * Attacks on civilians that killed are homicides; protests, riots and strategic developments
 * without a term of ours are `other`, with ACLED's own term kept beside it.
 */
export function acledIncidentType(eventType: string, subEventType: string, fatalities: number): IncidentType {
  switch (subEventType) {
    case 'Abduction/forced disappearance':
      return 'abduction';
    case 'Arrests':
      return 'arrest';
    case 'Disrupted weapons use':
      return 'weapons_seizure';
  }
  switch (eventType) {
    case 'Battles':
      return 'armed_clash';
    case 'Explosions/Remote violence':
      return 'attack';
    case 'Violence against civilians':
      return fatalities > 0 ? 'homicide' : 'attack';
  }
  return 'other';
}

/** UCDP's `where_prec` for ACLED's `geo_precision`: 1 the place, 2 near it, 3 a region of the state. */
export function acledWherePrecision(geoPrecision: 1 | 2 | 3): WherePrecision {
  return ({ 1: 1, 2: 2, 3: 4 } as const)[geoPrecision];
}

/** Precision of a date in words for ACLED's `time_precision`. */
export function acledDatePrecision(timePrecision: 1 | 2 | 3): 'day' | 'week' | 'month' {
  return ({ 1: 'day', 2: 'week', 3: 'month' } as const)[timePrecision];
}
