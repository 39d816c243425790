import { termIds } from './vocabulary.ts';
import type { Term } from './vocabulary.ts';
import { z } from 'zod';

/** Why two sources were taken to tell one and the same fact. */
export const MERGE_REASONS = {
  type: {
    es: 'Mismo tipo',
    en: 'Same type',
    definition: { es: 'El tipo de hecho es el mismo.', en: 'The type of incident is the same.' },
  },
  day: {
    es: 'Mismo día',
    en: 'Same day',
    definition: { es: 'Ambas fuentes dan el mismo día.', en: 'Both sources give the same day.' },
  },
  period: {
    es: 'Mismo periodo',
    en: 'Same period',
    definition: { es: 'Ambas fuentes dan el mismo periodo.', en: 'Both sources give the same period.' },
  },
  place: {
    es: 'Mismo lugar',
    en: 'Same place',
    definition: {
      es: 'El mismo municipio, estado o país.',
      en: 'The same municipality, state or country.',
    },
  },
  point: {
    es: 'Mismo punto',
    en: 'Same point',
    definition: {
      es: 'Puntos a no más de 2 km uno del otro.',
      en: 'Points no more than 2 km from each other.',
    },
  },
  group: {
    es: 'Mismo grupo',
    en: 'Same group',
    definition: { es: 'Ambas fuentes nombran al grupo.', en: 'Both sources name the group.' },
  },
  force: {
    es: 'Misma fuerza y misión',
    en: 'Same force and mission',
    definition: { es: 'La fuerza y la misión son las mismas.', en: 'Force and mission are the same.' },
  },
  killed: {
    es: 'Muertos compatibles',
    en: 'Compatible deaths',
    definition: {
      es: 'Las cifras de muertos caben juntas: difieren en uno o en la cuarta parte a lo más.',
      en: 'The numbers of dead fit: they differ by one or by a quarter at most.',
    },
  },
  injured: {
    es: 'Heridos compatibles',
    en: 'Compatible injured',
    definition: {
      es: 'Las cifras de heridos caben juntas: difieren en uno o en la cuarta parte a lo más.',
      en: 'The numbers of injured fit: they differ by one or by a quarter at most.',
    },
  },
  detained: {
    es: 'Detenidos compatibles',
    en: 'Compatible detained',
    definition: {
      es: 'Las cifras de detenidos caben juntas: difieren en uno o en la cuarta parte a lo más.',
      en: 'The numbers of detained fit: they differ by one or by a quarter at most.',
    },
  },
  headcount: {
    es: 'Efectivos compatibles',
    en: 'Compatible headcount',
    definition: {
      es: 'Las cifras de efectivos difieren en la décima parte a lo más.',
      en: 'The headcounts differ by a tenth at most.',
    },
  },
  seizure: {
    es: 'Mismo aseguramiento',
    en: 'Same seizure',
    definition: {
      es: 'La misma cantidad de lo mismo asegurado.',
      en: 'The same amount of the same thing seized.',
    },
  },
  words: {
    es: 'Mismas palabras',
    en: 'Same words',
    definition: {
      es: 'El pasaje es igual: un documento repite al otro.',
      en: 'The passage is the same: one document repeats the other.',
    },
  },
} as const satisfies Record<string, Term>;

export const MergeReason = z.enum(termIds(MERGE_REASONS));
export type MergeReason = z.infer<typeof MergeReason>;
