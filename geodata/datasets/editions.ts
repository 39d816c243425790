import type { DatasetEdition } from '#domain/datasets/incident-of-ucdp-event.ts';

/** The edition of UCDP GED that comes with the program: the one that ends in 2023. */
export const UCDP_GED_EDITION: DatasetEdition = {
  dataset: 'ucdp-ged',
  version: '24.1',
  citation:
    'UCDP Georeferenced Event Dataset (GED) 24.1. Davies, Engström, Pettersson and Öberg (2024), Journal of ' +
    'Peace Research 61(4); Sundberg and Melander (2013), Journal of Peace Research 50(4). CC BY 4.0.',
};

/** The edition of OCVED that comes with the program. */
export const OCVED_EDITION: DatasetEdition = {
  dataset: 'ocved',
  version: '2.0',
  citation: 'Osorio and Beltran. Organized Criminal Violence Event Data (OCVED) 2.0, Mexico 2000-2018. MIT.',
};
