import type { ComparedMeasure } from '#domain/comparison.ts';
import { INCIDENT_TYPES } from '#domain/incident-type.ts';
import type { Measure } from '#domain/measure.ts';
import { citationsOf } from './citations-of.ts';
import type { MeasureContext } from './measure-cells.ts';
import { nameOfGroup } from './name-of-group.ts';

/** What a measure is called, counts and is cited as. */
export type MeasureDescription = Pick<ComparedMeasure, 'es' | 'en' | 'unit' | 'kind' | 'step' | 'citation'>;

/** Measures of things counted one by one. */
export type CountedMeasure = Extract<Measure, { kind: 'documents' | 'rows' | 'incident' | 'killed' }>;

/** Describes what is counted one by one; other measures are described where they are read. */
export async function describeCounted(
  context: MeasureContext,
  measure: CountedMeasure,
): Promise<MeasureDescription> {
  const counted = { kind: 'flow', step: 'month' } as const;
  switch (measure.kind) {
    case 'documents':
      return {
        ...counted,
        es: 'Documentos',
        en: 'Documents',
        unit: 'documents',
        citation: 'Atalaya: documentos de las colecciones elegidas · documents of the chosen collections.',
      };
    case 'rows':
      return {
        ...counted,
        es: 'Filas de bases de datos',
        en: 'Rows of datasets',
        unit: 'rows',
        citation: 'Atalaya: filas de las bases de datos elegidas · rows of the chosen datasets.',
      };
    case 'incident':
    case 'killed': {
      const { kind, type, group } = measure;
      const what = type ? INCIDENT_TYPES[type] : { es: 'Hechos', en: 'Incidents' };
      const ofGroup = group ? `: ${await nameOfGroup(context.tx, group)}` : '';
      return {
        ...counted,
        es: `${kind === 'killed' ? 'Muertes: ' : ''}${what.es}${ofGroup}`,
        en: `${kind === 'killed' ? 'Deaths: ' : ''}${what.en}${ofGroup}`,
        unit: kind === 'killed' ? 'deaths' : 'incidents',
        citation: await citationsOf(context, 'incident'),
      };
    }
  }
}
