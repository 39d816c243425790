import type { z } from 'zod';
import type { AreasSummary } from '#domain/areas/areas-summary.ts';
import type { Comparison } from '#domain/comparison.ts';
import type { CoverageSummary } from '#domain/coverage.ts';
import type { IndicatorSeries, IndicatorSummary } from '#domain/indicator.ts';
import type { MissionsSummary } from '#domain/missions-summary.ts';
import type { MeasureCube } from '#domain/summary.ts';
import { CUBE } from './examples.ts';

/** Examples of the OpenAPI document, shortened; the figures are published ones. */
export const INDICATOR: z.input<typeof IndicatorSummary> = {
  id: 'homicides',
  es: 'Homicidios (INEGI)',
  en: 'Homicides (INEGI)',
  unit: 'deaths',
  kind: 'flow',
  level: 'state',
  source: 'INEGI, Estadísticas de defunciones',
  licence: 'INEGI: free use with attribution',
  methodVersion: 'inegi-deaths-1',
  citation: 'INEGI. Estadísticas de defunciones por homicidio, por entidad federativa y mes, 2000-2022.',
  collection: 'inegi',
  from: '2000-01',
  to: '2022-12',
  places: 32,
  values: 8832,
};

export const INDICATOR_SERIES: z.input<typeof IndicatorSeries> = {
  indicator: INDICATOR,
  values: [{ code: '11', period: '2020-06', value: 339, estimated: false }],
};

const LEFT_OUT = { undated: 0, vague: 0, unplaced: 0 };
const TREND = { method: 'theil-sen, mann-kendall', slope: 12.5, tau: 0.4, p: 0.01, n: 25 } as const;
const CORRELATIONS = {
  n: 32,
  pearson: 0.61,
  spearman: 0.77,
  intervals: {
    pearson: { low: 0.34, high: 0.79, interval: 'fisher-z' },
    spearman: { low: 0.54, high: 0.89, interval: 'fisher-z-bonett-wright' },
  },
} as const;

export const COMPARISON: z.input<typeof Comparison> = {
  x: 'deployment:gn',
  y: 'indicator:homicides',
  measures: {
    x: {
      id: 'deployment:gn',
      es: 'Guardia Nacional: elementos desplegados',
      en: 'National Guard: personnel deployed',
      unit: 'persons',
      kind: 'stock',
      aggregation: 'mean',
      step: 'month',
      citation: 'Guardia Nacional. Despliegue por entidad federativa y mes, julio de 2019 a julio de 2021.',
      from: '2019-07',
      to: '2021-07',
      leftOut: LEFT_OUT,
    },
    y: {
      id: 'indicator:homicides',
      es: INDICATOR.es,
      en: INDICATOR.en,
      unit: INDICATOR.unit,
      kind: 'flow',
      aggregation: 'sum',
      step: 'month',
      citation: INDICATOR.citation,
      from: '2000-01',
      to: '2022-12',
      leftOut: LEFT_OUT,
    },
  },
  level: 'state',
  from: '2019-07',
  to: '2021-07',
  lag: 0,
  places: [
    {
      code: '11',
      name: 'Guanajuato',
      x: 5210.4,
      y: 9240,
      xRate: 84.5,
      yRate: 149.9,
      population: 6_166_934,
      populationEstimated: false,
      xRank: 3,
      yRank: 1,
      ratio: 0.56,
      class: 7,
      residual: 5120.3,
      smallDenominator: false,
      xMonths: 25,
      yMonths: 25,
      xTrend: TREND,
      yTrend: TREND,
    },
  ],
  stats: { step: 'month', ...CORRELATIONS, n: 800, acrossPlaces: CORRELATIONS, rates: CORRELATIONS },
  breaks: {
    method: 'quantile',
    of: 'rates',
    from: '2019-07',
    to: '2021-07',
    x: [62.1, 80.3],
    y: [1.2, 2.9],
  },
  partial: [],
};

export const MISSIONS: z.input<typeof MissionsSummary> = {
  place: '00',
  force: null,
  from: '2021-08',
  to: '2021-08',
  unit: 'persons',
  missions: [
    {
      mission: 'migration',
      es: 'Migración',
      en: 'Migration',
      mean: 13_663,
      months: [{ month: '2021-08', persons: 13_663 }],
    },
    {
      mission: 'fuel',
      es: 'Combustible',
      en: 'Fuel',
      mean: 1969,
      months: [{ month: '2021-08', persons: 1969 }],
    },
  ],
  total: { mean: 82_393, months: [{ month: '2021-08', persons: 82_393 }] },
  ratios: [{ of: 'migration', to: 'fuel', ratio: 6.94 }],
  leftOut: LEFT_OUT,
  citation: 'Atalaya: documentos de las colecciones elegidas · documents of the chosen collections.',
};

const SHARE = {
  region: '30',
  municipalities: 212,
  presentMunicipalities: 53,
  areaKm2: 71_824,
  presentAreaKm2: 17_956,
  areaShare: 0.25,
  population: 8_062_579,
  presentPopulation: 4_031_290,
  populationShare: 0.5,
  statesOnly: [],
};

export const AREAS: z.input<typeof AreasSummary> = {
  region: '30',
  level: 'state',
  groups: ['cjng'],
  from: '2014',
  to: '2018',
  share: { ...SHARE, withoutArea: [], withoutPopulation: [] },
  places: [{ ...SHARE, name: 'Veracruz' }],
  citation: 'Osorio and Beltran. Organized Criminal Violence Event Data (OCVED) 2.0, Mexico 2000-2018. MIT.',
};

export const COVERAGE: z.input<typeof CoverageSummary> = {
  level: 'state',
  from: '2021-07',
  to: '2021-09',
  places: [{ code: '07', name: 'Chiapas', documents: 3, rows: 4 }],
  silent: ['29'],
  sources: [
    {
      id: 'ucdp-ged',
      title: 'UCDP GED: violencia organizada, 1989–2023',
      kind: 'dataset',
      from: '1989-01',
      to: '2023-12',
      documents: 0,
      rows: 18_944,
    },
  ],
  documents: CUBE,
  rows: { ...CUBE, measure: 'rows', unit: 'rows' },
};

export const MEASURE_CUBE: z.input<typeof MeasureCube> = {
  ...CUBE,
  es: 'Documentos',
  en: 'Documents',
  kind: 'flow',
  aggregation: 'sum',
  absent: 'none',
  citation: 'Atalaya: documentos de las colecciones elegidas · documents of the chosen collections.',
  breaks: { method: 'quantile', values: [0.1, 0.4, 1.2, 3], rates: [0.01, 0.03, 0.06, 0.1] },
};
