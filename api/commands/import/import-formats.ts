import { OCVED_EDITION, UCDP_GED_EDITION } from '#geodata/datasets/editions.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { ImportFormatId } from '#domain/import-report.ts';
import { importAcled } from './import-acled.ts';
import { importIndicator } from './import-indicator.ts';
import { importOcved } from './import-ocved.ts';
import { importSesnsp } from './import-sesnsp.ts';
import { importUcdp } from './import-ucdp.ts';
import type { ImportRows } from './import-target.ts';

/** Where files of a format go when nobody says otherwise, and how their rows are cited. */
export interface FormatDefaults {
  readonly collection: CollectionId;
  readonly title: string;
  readonly citation: string;
  readonly importRows: ImportRows;
}

/** A new format is one file and one line. */
export const IMPORTERS: Readonly<Record<ImportFormatId, FormatDefaults>> = {
  ucdp: {
    collection: 'ucdp-ged' as CollectionId,
    title: 'UCDP GED',
    citation: UCDP_GED_EDITION.citation.replace(/ 24\.1\. Davies[^;]*; /, '. '),
    importRows: importUcdp,
  },
  acled: {
    collection: 'acled' as CollectionId,
    title: 'ACLED',
    citation: 'Armed Conflict Location & Event Data (ACLED), acleddata.com.',
    importRows: importAcled,
  },
  ocved: {
    collection: 'ocved' as CollectionId,
    title: 'OCVED',
    citation: OCVED_EDITION.citation,
    importRows: importOcved,
  },
  sesnsp: {
    collection: 'sesnsp' as CollectionId,
    title: 'SESNSP: incidencia delictiva municipal',
    citation: '',
    importRows: importSesnsp,
  },
  indicator: {
    collection: 'indicadores' as CollectionId,
    title: 'Indicadores importados · Imported indicators',
    citation: '',
    importRows: importIndicator,
  },
};
