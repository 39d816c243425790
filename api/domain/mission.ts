import { z } from 'zod';
import { termIds } from './vocabulary.ts';
import type { Term } from './vocabulary.ts';

/** What a deployment is for. */
export const MISSIONS = {
  migration: {
    es: 'Migración',
    en: 'Migration',
    definition: {
      es: 'Contención y control de personas migrantes; Plan de Migración y Desarrollo.',
      en: 'Containment and control of migrants; Migration and Development plan.',
    },
  },
  fuel: {
    es: 'Combustible',
    en: 'Fuel',
    definition: {
      es: 'Ductos, pipas y mercado ilícito de combustible.',
      en: 'Pipelines, tankers and the illicit fuel market.',
    },
  },
  eradication: {
    es: 'Erradicación',
    en: 'Eradication',
    definition: {
      es: 'Destrucción de plantíos e intercepción de drogas.',
      en: 'Destruction of crops and drug interception.',
    },
  },
  peacebuilding: {
    es: 'Construcción de paz',
    en: 'Peace-building',
    definition: { es: 'Operaciones para la construcción de paz.', en: 'Peace-building operations.' },
  },
  customs: {
    es: 'Aduanas',
    en: 'Customs',
    definition: { es: 'Guarda y control de aduanas.', en: 'Guarding and control of customs posts.' },
  },
  airspace: {
    es: 'Espacio aéreo',
    en: 'Airspace',
    definition: { es: 'Radares, vigilancia aérea y pistas.', en: 'Radars, air surveillance and strips.' },
  },
  elections: {
    es: 'Elecciones',
    en: 'Elections',
    definition: { es: 'Seguridad de jornadas electorales.', en: 'Security of polling.' },
  },
  installations: {
    es: 'Instalaciones',
    en: 'Installations',
    definition: {
      es: 'Custodia de plantas, puertos y obras estratégicas.',
      en: 'Guarding plants, ports and strategic works.',
    },
  },
  public_works: {
    es: 'Obra pública',
    en: 'Public works',
    definition: {
      es: 'Construcción: aeropuertos, Tren Maya y otras obras.',
      en: 'Building: airports, the Maya Train and other works.',
    },
  },
  disaster_relief: {
    es: 'Auxilio en desastres',
    en: 'Disaster relief',
    definition: {
      es: 'Plan DN-III-E, Plan Marina y auxilio a la población.',
      en: 'Plan DN-III-E, Plan Marina and aid to the population.',
    },
  },
  patrol: {
    es: 'Patrullaje',
    en: 'Patrol',
    definition: {
      es: 'Patrullaje, puestos de control y vigilancia.',
      en: 'Patrols, checkpoints and vigilance.',
    },
  },
  other: {
    es: 'Otra',
    en: 'Other',
    definition: {
      es: 'Búsqueda, acordonamiento, apoyo a cateos y totales sin misión.',
      en: 'Search, cordons, raid support and totals without a mission.',
    },
  },
} as const satisfies Record<string, Term>;

export const Mission = z.enum(termIds(MISSIONS));
export type Mission = z.infer<typeof Mission>;
