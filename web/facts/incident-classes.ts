import type { IncidentType } from '#domain/incident-type.ts';
import type { Shape } from '../map/gl/point-shader.ts';

/** Types of incident that share a colour and a mark: eight are as many as an eye can tell apart. */
export const INCIDENT_CLASSES = [
  'fighting',
  'homicide',
  'coercion',
  'theft',
  'drugs',
  'weapons',
  'migration',
  'others',
] as const;
export type IncidentClass = (typeof INCIDENT_CLASSES)[number];

export const CLASS_OF_TYPE: Readonly<Record<IncidentType, IncidentClass>> = {
  armed_clash: 'fighting',
  attack: 'fighting',
  homicide: 'homicide',
  abduction: 'coercion',
  extortion: 'coercion',
  displacement: 'coercion',
  fuel_theft: 'theft',
  robbery: 'theft',
  drug_seizure: 'drugs',
  drug_lab: 'drugs',
  crop_eradication: 'drugs',
  air_incursion: 'drugs',
  weapons_seizure: 'weapons',
  arms_trafficking: 'weapons',
  migrant_smuggling: 'migration',
  migrant_detention: 'migration',
  arrest: 'others',
  roadblock: 'others',
  collusion: 'others',
  surveillance: 'others',
  other: 'others',
};

export const SHAPE_OF_CLASS: Readonly<Record<IncidentClass, Shape>> = {
  fighting: 'diamond',
  homicide: 'circle',
  coercion: 'triangle',
  theft: 'square',
  drugs: 'inverted',
  weapons: 'cross',
  migration: 'pentagon',
  others: 'ring',
};

/** Types of a class, in the order of the vocabulary. */
export function typesOfClass(wanted: IncidentClass): IncidentType[] {
  return (Object.keys(CLASS_OF_TYPE) as IncidentType[]).filter((type) => CLASS_OF_TYPE[type] === wanted);
}
