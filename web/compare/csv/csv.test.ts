import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { AreasSummary } from '#domain/areas/areas-summary.ts';
import type { Comparison } from '#domain/comparison.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { MissionsSummary } from '#domain/missions-summary.ts';
import { monthNumber } from '#domain/period.ts';
import { makeComparedPlace } from '../testing/make-compared-place.ts';
import { areasToCsv } from './areas-csv.ts';
import { citationLines } from './citation.ts';
import { comparisonToCsv } from './comparison-csv.ts';
import { coverageToCsv } from './coverage-csv.ts';
import { missionsToCsv } from './missions-csv.ts';
import { panelsToCsv } from './panels-csv.ts';

const CITATION = citationLines({
  title: 'Comparación',
  sources: [
    { citation: 'INEGI. Defunciones.', licence: 'INEGI: free use with attribution' },
    { citation: 'UCDP GED. CC BY 4.0.', licence: 'CC BY 4.0' },
    { citation: 'INEGI. Defunciones.', licence: 'INEGI: free use with attribution' },
  ],
  query: 'https://example.org/?view=compare',
  date: '2026-11-23',
});
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, comment: '#' });

test('a table says its sources once, their licence, the query and the day', () => {
  expect(CITATION).toEqual([
    'Comparación',
    'Fuente · Source: INEGI. Defunciones. Licencia · Licence: INEGI: free use with attribution.',
    'Fuente · Source: UCDP GED. CC BY 4.0.',
    'Consulta · Query: https://example.org/?view=compare',
    'Cítese · Cite: Atalaya, 2026-11-23; INEGI. Defunciones. UCDP GED. CC BY 4.0.',
  ]);
});

test('a comparison has every place, the shown residual, and empty cells for what is missing', () => {
  const correlations = { n: 2, pearson: 0.5, spearman: null, intervals: { pearson: null, spearman: null } };
  const measure = { id: 'm', es: 'Medida', en: 'Measure', unit: 'persons', aggregation: 'mean' };
  const comparison = {
    measures: { x: measure, y: measure },
    level: 'state',
    from: '2019-07',
    to: '2021-07',
    lag: 3,
    places: [makeComparedPlace('01', { x: 1, y: 2, smallDenominator: true }), makeComparedPlace('02')],
    stats: { acrossPlaces: correlations, rates: correlations },
    breaks: { method: 'quantile', of: 'rates', from: '2019-07', to: '2021-07', x: [1, 2], y: [3, 4] },
  } as unknown as Comparison;
  const text = comparisonToCsv(comparison, new Map([['01' as PlaceCode, { residual: -1.5 }]]), CITATION);
  expect(text.startsWith('# Comparación\n')).toBe(true);
  expect(text).toContain('lag 3');
  const [first, second] = rowsOf(text);
  expect(first).toMatchObject({ code: '01', x: '1', y: '2', residual: '-1.5', small_denominator: 'true' });
  expect(second).toMatchObject({ code: '02', x: '', y: '', residual: '', class: '' });
});

describe('the other tables', () => {
  const june = monthNumber('2020-06');
  test('of panels have a row a place and bin', () => {
    const panel = { code: '07' as PlaceCode, x: [1, null], y: [0, 2] };
    const bins = [
      { from: june, to: june + 2 },
      { from: june + 3, to: june + 5 },
    ];
    const text = panelsToCsv(
      { step: 3, bins, panels: [panel], most: { x: 1, y: 2 } },
      () => 'Chiapas',
      CITATION,
    );
    expect(rowsOf(text)).toEqual([
      { code: '07', name: 'Chiapas', from: '2020-06', to: '2020-08', x: '1', y: '0' },
      { code: '07', name: 'Chiapas', from: '2020-09', to: '2020-11', x: '', y: '2' },
    ]);
  });

  test('of missions end with the total', () => {
    const summary = {
      place: '00',
      force: null,
      missions: [{ mission: 'fuel', months: [{ month: '2020-06', persons: 28 }] }],
      total: { months: [{ month: '2020-06', persons: 40 }] },
    } as unknown as MissionsSummary;
    const rows = rowsOf(missionsToCsv(summary, CITATION));
    expect(rows.map(({ mission, persons }) => [mission, persons])).toEqual([
      ['fuel', '28'],
      ['total', '40'],
    ]);
  });

  test('of coverage have a row also for a place that nothing speaks of', () => {
    const places = [
      { code: '07' as PlaceCode, name: 'Chiapas' },
      { code: '12' as PlaceCode, name: 'Guerrero' },
    ];
    const text = coverageToCsv(places, (code) => ({ documents: code === '07' ? 3 : 0, rows: 0 }), CITATION);
    expect(rowsOf(text)).toEqual([
      { code: '07', name: 'Chiapas', documents: '3', rows: '0' },
      { code: '12', name: 'Guerrero', documents: '0', rows: '0' },
    ]);
  });

  test('of areas begin with the whole region', () => {
    const share = { region: '00', areaShare: 0.25, municipalities: 4, presentMunicipalities: 1 };
    const summary = {
      share,
      places: [{ ...share, region: '07', name: 'Chiapas' }],
    } as unknown as AreasSummary;
    const rows = rowsOf(areasToCsv(summary, 'México', CITATION));
    expect(rows.map(({ code, name, area_share }) => [code, name, area_share])).toEqual([
      ['00', 'México', '0.25'],
      ['07', 'Chiapas', '0.25'],
    ]);
  });
});
