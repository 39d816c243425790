import { createHash } from 'node:crypto';
import { readOcvedPresences, readOcvedSummaries } from '#geodata/datasets/read-ocved.ts';
import { readUcdpIncidents } from '#geodata/datasets/read-ucdp-ged.ts';
import { readIndicatorValues, readIndicators } from '#geodata/indicators/read-indicators.ts';
import { readManifest } from '#geodata/manifest.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { Transaction } from '../../database/database.ts';
import { loadDatasetFactsWithin } from '../facts/load-dataset-facts.ts';
import { loadIndicators } from '../indicators/load-indicators.ts';
import { countFactRows, keepRowCounts } from './count-dataset-rows.ts';

/** Published data that come with the program, loaded and removed as one collection. */
export interface ReferenceSet {
  readonly id: CollectionId;
  readonly title: string;
  /** Files of `geodata/` it is made of, by the beginning of their paths. */
  readonly files: readonly string[];
  /** Puts all of it into its collection, which is there; what is there already stays. */
  readonly load: (tx: Transaction) => Promise<void>;
}

/** Raised when the same files come to mean something else in the database. */
const EDITION = 1;

const [UCDP, OCVED] = ['ucdp-ged' as CollectionId, 'ocved' as CollectionId];

export const REFERENCE_SETS: readonly ReferenceSet[] = [
  {
    id: UCDP,
    title: 'UCDP GED: violencia organizada, 1989–2023',
    files: ['datasets/ucdp-ged', 'groups/'],
    load: async (tx) => {
      await loadDatasetFactsWithin(tx, { id: UCDP, title: '', facts: readUcdpIncidents() });
      await countFactRows(tx, UCDP);
    },
  },
  {
    id: OCVED,
    title: 'OCVED: grupos en la prensa, 2000–2018',
    files: ['datasets/ocved', 'groups/'],
    load: async (tx) => {
      await loadDatasetFactsWithin(tx, { id: OCVED, title: '', facts: readOcvedPresences() });
      const counts = readOcvedSummaries().map(({ code, year, rows }) => ({
        code,
        firstMonth: year * 12,
        lastMonth: year * 12 + 11,
        rows,
      }));
      await keepRowCounts(tx, OCVED, counts);
    },
  },
  indicatorSet('inegi', 'INEGI: población y homicidios', [
    'population',
    'population_homicide_file',
    'homicides',
  ]),
  indicatorSet('guardia-nacional', 'Guardia Nacional: elementos y personas migrantes detenidas', [
    'guardia_nacional_headcount',
    'migrants_detained',
  ]),
  indicatorSet('sesnsp', 'SESNSP: incidencia delictiva municipal', [
    'homicides_sesnsp',
    'feminicides_sesnsp',
    'homicides_sesnsp_unlocated',
  ]),
];

function indicatorSet(id: string, title: string, ids: readonly string[]): ReferenceSet {
  const collection = id as CollectionId;
  return {
    id: collection,
    title,
    files: ['indicators/'],
    load: async (tx) => {
      const indicators = readIndicators().filter((indicator) => ids.includes(indicator.id));
      const values = ids.flatMap((indicator) => readIndicatorValues(indicator));
      await loadIndicators(tx, { collection, indicators, values });
    },
  };
}

/** Changes when what a set is made of changes. */
export function checksumOf({ id, files }: ReferenceSet): string {
  const hash = createHash('sha256').update(`${id} ${EDITION}`);
  for (const entry of readManifest().files)
    if (files.some((beginning) => entry.file.startsWith(beginning))) hash.update(entry.sha256);
  return hash.digest('hex');
}
