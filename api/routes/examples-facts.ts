import type { z } from 'zod';
import type { ClaimPage } from '#domain/claim.ts';
import type { DocumentEvidence } from '#domain/evidence.ts';
import type { FactDetail } from '#domain/fact-detail.ts';
import type { FactPage, FactTimeline } from '#domain/fact-list.ts';
import type { GroupCandidatePage, GroupDetail, GroupSummary } from '#domain/group-list.ts';
import { DOCUMENT_ID } from './examples.ts';

/** Examples of facts and groups. Papers and events are invented; places and groups are real. */
export const FACT_ID = '3e23e8160039594a33894f6564e1b134';
const QUOTE = 'En Buenavista, Mich., se enfrentaron integrantes del C.J.N.G.; tres muertos.';

const EVIDENCE: z.input<typeof DocumentEvidence> = {
  source: 'document',
  documentId: DOCUMENT_ID,
  passage: 2,
  page: 1,
  sheet: null,
  cell: null,
  start: 120,
  end: 120 + QUOTE.length,
  quote: QUOTE,
  rule: 'clash-between',
  extractor: 'facts-1',
  confidence: 0.9,
};

const TOLD = {
  id: FACT_ID,
  kind: 'incident' as const,
  type: 'armed_clash' as const,
  ownTerm: 'enfrentaron',
  place: { code: '16012', name: 'Buenavista', point: null, wherePrecision: 3 as const },
  period: { from: '2021-08-12', to: '2021-08-12', precision: 'day' as const },
  status: 'candidate' as const,
  confidence: 0.9,
  extractor: 'facts-1',
  groups: [{ group: 'cjng', role: 'side' as const }],
  casualties: { killed: { low: 3, best: 3, high: 3 }, injured: null, detained: null },
  casualtiesBySide: {},
  seizures: [],
};

export const FACT_PAGE: z.input<typeof FactPage> = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: FACT_ID,
      geometry: null,
      properties: {
        ...TOLD,
        evidence: [EVIDENCE],
        sources: 1,
        title: 'Novedades del día',
        collections: ['novedades'],
      },
    },
  ],
  total: 1,
  nextCursor: null,
};

export const FACT_DETAIL: z.input<typeof FactDetail> = {
  fact: { ...TOLD, evidence: [EVIDENCE] },
  collections: ['novedades'],
  sources: [
    {
      id: FACT_ID,
      document: {
        id: DOCUMENT_ID,
        title: 'Novedades del día',
        path: 'novedades/2021-08-12.txt',
        date: { from: '2021-08-12', to: '2021-08-12', precision: 'day' },
      },
      told: TOLD,
      evidence: [EVIDENCE],
      reasons: [],
    },
  ],
  incidents: [],
  history: [
    {
      at: '2026-11-22T18:00:00Z',
      action: 'status',
      change: { from: 'verified', to: 'candidate' },
      note: 'Falta una segunda fuente.',
    },
  ],
};

export const FACT_TIMELINE: z.input<typeof FactTimeline> = {
  bin: 'month',
  bins: [{ start: '2021-08', incident: 12, deployment: 3, presence: 5 }],
  undated: { incident: 1, deployment: 0, presence: 4 },
  unlocated: { incident: 2, deployment: 0, presence: 0 },
};

export const GROUP: z.input<typeof GroupSummary> = {
  id: 'cjng',
  name: 'Cártel Jalisco Nueva Generación',
  aliases: ['CJNG', 'Cártel Jalisco', 'Jalisco New Generation Cartel'],
  type: 'cartel',
  parent: null,
  ties: [{ group: 'cartel-de-sinaloa', kind: 'rival', from: 2013, to: null }],
  from: 2010,
  to: null,
  states: ['14', '16'],
  sources: ['Congressional Research Service. Mexico: Organized Crime and Drug Trafficking Organizations.'],
  status: 'catalogued',
  incidents: 12,
  presences: 5,
};

export const GROUP_DETAIL: z.input<typeof GroupDetail> = {
  ...GROUP,
  subgroups: [],
  mergedInto: null,
  byStateAndYear: [{ code: '16', year: 2021, incidents: 12, presences: 5 }],
  history: [],
};

export const CANDIDATE_PAGE: z.input<typeof GroupCandidatePage> = {
  candidates: [
    {
      id: 'los-de-la-sierra-alta',
      name: 'Los de la Sierra Alta',
      spellings: ['Los de la Sierra Alta', 'LOS DE LA SIERRA ALTA'],
      documents: 2,
      mentions: 3,
      facts: 1,
      decision: null,
      mergedInto: null,
      samples: [
        {
          documentId: DOCUMENT_ID,
          title: 'Novedades del día',
          start: 40,
          end: 61,
          excerpt: 'el grupo delictivo "Los de la Sierra Alta" extorsiona a los transportistas',
        },
      ],
    },
  ],
  total: 1,
  nextCursor: null,
};

export const CLAIM_PAGE: z.input<typeof ClaimPage> = {
  claims: [
    {
      kind: 'count',
      subject: 'criminal_groups',
      value: 70,
      terms: [],
      codes: ['30', '12'],
      start: 10,
      end: 60,
      quote: 'al menos 70 grupos criminales en Veracruz y Guerrero',
      document: {
        id: DOCUMENT_ID,
        title: 'Novedades del día',
        date: { from: '2021-08-12', to: '2021-08-12', precision: 'day' },
      },
    },
  ],
  total: 1,
  nextCursor: null,
};
