import { z } from 'zod';
import { termIds } from './vocabulary.ts';
import type { Term } from './vocabulary.ts';

/** The forces a deployment is made of. */
export const FORCES = {
  sedena: {
    es: 'Ejército (SEDENA)',
    en: 'Army (SEDENA)',
    definition: {
      es: 'Secretaría de la Defensa Nacional: Ejército, batallones, zonas y regiones militares.',
      en: 'Ministry of National Defence: Army, battalions, military zones and regions.',
    },
  },
  semar: {
    es: 'Marina (SEMAR)',
    en: 'Navy (SEMAR)',
    definition: {
      es: 'Secretaría de Marina: Armada e Infantería de Marina.',
      en: 'Ministry of the Navy: fleet and marines.',
    },
  },
  gn: {
    es: 'Guardia Nacional',
    en: 'National Guard',
    definition: {
      es: 'Guardia Nacional desde 2019, con la Policía Federal que le dio origen.',
      en: 'National Guard since 2019, with the Federal Police it grew from.',
    },
  },
  fam: {
    es: 'Fuerza Aérea',
    en: 'Air Force',
    definition: { es: 'Fuerza Aérea Mexicana.', en: 'Mexican Air Force.' },
  },
  state_police: {
    es: 'Policía estatal',
    en: 'State police',
    definition: {
      es: 'Policías de los estados, incluidas las ministeriales.',
      en: 'Police of the states, investigators included.',
    },
  },
  municipal_police: {
    es: 'Policía municipal',
    en: 'Municipal police',
    definition: { es: 'Policías de los municipios.', en: 'Police of the municipalities.' },
  },
  fgr: {
    es: 'Fiscalía General (FGR)',
    en: 'Federal prosecutors (FGR)',
    definition: {
      es: 'Fiscalía General de la República, antes PGR.',
      en: 'Federal prosecution service, formerly PGR.',
    },
  },
  inm: {
    es: 'Migración (INM)',
    en: 'Migration institute (INM)',
    definition: { es: 'Instituto Nacional de Migración.', en: 'National Migration Institute.' },
  },
  joint: {
    es: 'Conjunta',
    en: 'Joint',
    definition: { es: 'Una sola cifra para varias fuerzas.', en: 'One figure for several forces.' },
  },
} as const satisfies Record<string, Term>;

export const Force = z.enum(termIds(FORCES));
export type Force = z.infer<typeof Force>;
