import { INCIDENT_TYPES } from '#domain/incident-type.ts';
import type { IncidentType } from '#domain/incident-type.ts';
import { dayOfNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import { formatDate, formatMonth } from '../messages/format-time.ts';
import { OPEN_END, OPEN_START } from './decode-facts.ts';
import { isUndated, wordAt } from './fact-columns.ts';
import type { FactColumns } from './fact-columns.ts';

export function typeName(type: IncidentType, language: 'es' | 'en'): string {
  return INCIDENT_TYPES[type][language];
}

/** Type of the incident of a row in words. */
export function typeOfRow(facts: FactColumns, row: number, language: 'es' | 'en'): string {
  return typeName((wordAt(facts.type, row) ?? 'other') as IncidentType, language);
}

/** When: a day, or the months it can lie in; null when it is undated or open. */
export function dateOfRow(facts: FactColumns, row: number, locale: string): string | null {
  const [start, end] = [facts.start[row]!, facts.end[row]!];
  if (isUndated(facts, row) || start === OPEN_START || end === OPEN_END) return null;
  if (start === end) return formatDate(dayOfNumber(start) as PartialDate, locale);
  const [first, last] = [facts.first[row]!, facts.last[row]!].map((month) => formatMonth(month, locale));
  return first === last ? first! : `${first} – ${last}`;
}
