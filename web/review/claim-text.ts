import { INCIDENT_TYPES, IncidentType } from '#domain/incident-type.ts';
import { MISSIONS, Mission } from '#domain/mission.ts';
import type { Claim } from '#domain/claim.ts';

/** A word of a claim (an incident type, a mission) in the reader's language; null for what is neither. */
export function termText(id: string, language: 'es' | 'en'): string | null {
  const type = IncidentType.safeParse(id).data;
  if (type) return INCIDENT_TYPES[type][language];
  const mission = Mission.safeParse(id).data;
  return mission ? MISSIONS[mission][language] : null;
}

/** How the value of a claim is read: "× 7", "38 %", "70". */
export function claimValue({ kind, value }: Pick<Claim, 'kind' | 'value'>, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  if (kind === 'ratio') return `× ${number}`;
  return kind === 'share' ? `${number} %` : number;
}
