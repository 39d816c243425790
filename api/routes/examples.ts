import type { z } from 'zod';
import type { Collection } from '#domain/collection.ts';
import type { DocumentDetail, DocumentSummary } from '#domain/document.ts';
import type { Health } from '#domain/health.ts';
import type { IngestReport } from '#domain/ingest-report.ts';
import type { PlaceMention } from '#domain/mention.ts';
import type { Place } from '#domain/place.ts';
import type { Problem } from '#domain/problem.ts';
import type { Cube, PlacesSummary, Timeline } from '#domain/summary.ts';

/** Examples of the OpenAPI document. The paper is invented; the places are real. */
export const DOCUMENT_ID = 'b5d4045c3f466fa91fe2cc6abe79232a1a57cdf104f7a26e716e0a1e2789df78';
const TEXT = 'Tapachula, Chis., a 12 de agosto de 2021. Novedades del día.';

export const HEALTH: z.input<typeof Health> = {
  status: 'ok',
  version: '0.1.0',
  database: { kind: 'pglite', version: '18.3', postgis: '3.6.2' },
  datasetVersion: 'c0ffee00-4a1b-4c1d-9e2f-000000000001.42',
};

export const COLLECTION: z.input<typeof Collection> = {
  id: 'muestra-ficticia',
  title: 'Muestra ficticia',
  kind: 'sample',
  fictional: true,
  documents: 41,
  facts: 0,
  createdAt: '2026-11-22T18:00:00.000Z',
};

export const PLACE: z.input<typeof Place> = {
  code: '07089',
  level: 'municipality',
  name: 'Tapachula',
  officialName: 'Tapachula',
  stateCode: '07',
  stateName: 'Chiapas',
  abbreviation: 'Chis.',
  seat: 'Tapachula de Córdova y Ordóñez',
  population: 353706,
  labelPoint: [-92.34366, 14.74476],
  hasBoundary: true,
};

export const MENTION: z.input<typeof PlaceMention> = {
  start: 0,
  end: 16,
  text: 'Tapachula, Chis.',
  level: 'municipality',
  role: 'dateline',
  status: 'resolved',
  code: '07089',
  name: 'Tapachula',
  point: null,
  wherePrecision: 3,
  confidence: 0.99,
  reason: 'containment: Chis.',
  rivals: [],
  members: [],
};

export const DOCUMENT_SUMMARY: z.input<typeof DocumentSummary> = {
  id: DOCUMENT_ID,
  title: 'Novedades del día',
  format: 'txt',
  language: 'es',
  date: { from: '2021-08-12', to: '2021-08-12', precision: 'day' },
  dateSource: 'dateline',
  characters: TEXT.length,
  mentionCount: 1,
  collections: ['muestra-ficticia'],
  path: 'novedades/2021-08-12.txt',
};

export const DOCUMENT: z.input<typeof DocumentDetail> & { mentions: z.input<typeof PlaceMention>[] } = {
  ...DOCUMENT_SUMMARY,
  text: TEXT,
  paths: ['novedades/2021-08-12.txt'],
  passages: [{ ordinal: 0, start: 0, end: TEXT.length, page: null, sheet: null, cell: null, part: null }],
  notes: [],
  parent: null,
  attachments: [],
  mentions: [MENTION],
};

export const INGEST_REPORT: z.input<typeof IngestReport> = {
  collection: 'novedades',
  documents: 1,
  stored: 1,
  mentions: 1,
  places: 1,
  notPlaced: 0,
  facts: 0,
  failed: 1,
  files: [
    { path: 'novedades/2021-08-12.txt', outcome: 'stored', id: DOCUMENT_ID, mentions: 1, problem: null },
    {
      path: 'novedades/vacio.txt',
      outcome: 'unreadable',
      id: null,
      mentions: 0,
      problem: 'the file is empty: look for the original',
    },
  ],
};

export const PLACES_SUMMARY: z.input<typeof PlacesSummary> = {
  level: 'state',
  from: '2021-01',
  to: '2021-12',
  places: [{ code: '07', name: 'Chiapas', documents: 12, mentions: 31 }],
  documents: 41,
  undated: 3,
  unplaced: 2,
};

export const TIMELINE: z.input<typeof Timeline> = {
  bin: 'month',
  bins: [
    { start: '2021-08', documents: 4 },
    { start: '2021-09', documents: 0 },
  ],
  undated: 3,
};

/** Two documents of August 2021 and one of July to September name Chiapas; one names it undated. */
export const CUBE: z.input<typeof Cube> = {
  measure: 'documents',
  level: 'state',
  bin: 'month',
  unit: 'documents',
  firstMonth: 24258,
  lastMonth: 24260,
  codes: ['07'],
  place: [0, 0, 0],
  month: [24258, 24259, 24260],
  starts: [1, 2, 0],
  ends: [0, 2, 1],
  undated: [{ code: '07', items: 1 }],
};

export const PROBLEM: z.input<typeof Problem> = {
  type: 'urn:atalaya:problem:invalid-input',
  title: 'Some of what was sent is not valid',
  status: 400,
  detail: 'query.from: a date is YYYY, YYYY-MM or YYYY-MM-DD',
  errors: [{ path: 'query.from', message: 'a date is YYYY, YYYY-MM or YYYY-MM-DD' }],
};
