import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import type { ImportFormatId } from '#domain/import-report.ts';
import type { Database } from '../../database/database.ts';
import { getIndicator } from '../../queries/indicators/get-indicator.ts';
import { listIndicators } from '../../queries/indicators/list-indicators.ts';
import { readPopulation } from '../../queries/compare/read-population.ts';
import { acledFile, ocvedFile, sesnspFile, ucdpFile } from '../../testing/make-import-rows.ts';
import { emptyDatabase, runImportOf, storedRows } from '../../testing/import-runs.ts';
import { makeApp } from '../../testing/make-app.ts';
import { describeOnBoth } from '../../testing/test-database.ts';
import type { FileToImport } from './import-file.ts';

describeOnBoth('importing files of every kind', (openDb) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
  });
  beforeEach(() => emptyDatabase(db));

  const run = (format: ImportFormatId, file: string | Uint8Array, options?: Partial<FileToImport>) =>
    runImportOf(db, format, file, options);
  const stored = (collection: string) => storedRows(db, collection);

  it('into another collection keeps it apart from the first', async () => {
    const mine = 'mi-ucdp' as CollectionId;
    await run('ucdp', ucdpFile([{}]));
    const report = await run('ucdp', ucdpFile([{ best: 9, high: 9 }]), {
      collection: mine,
      title: 'Mi UCDP',
    });
    expect(report.stored).toMatchObject({ added: 1, changed: 0 });
    expect((await stored('ucdp-ged')).map(({ killed }) => killed)).toEqual([2]);
    expect((await stored(mine)).map(({ killed }) => killed)).toEqual([9]);
  });

  it('of ACLED gives incidents of our types, with groups by their aliases', async () => {
    const report = await run(
      'acled',
      acledFile([
        {},
        {
          event_id_cnty: 'MEX2',
          event_type: 'Battles',
          sub_event_type: 'Armed clash',
          actor2: 'Los Rojos (Mexico)',
        },
        { event_id_cnty: 'MEX3', geo_precision: 3, actor1: 'Cartel Inventado', fatalities: 0 },
        { event_id_cnty: 'COL1', country: 'Colombia' },
      ]),
    );
    expect(report).toMatchObject({
      accepted: 3,
      skipped: [{ reason: 'another country: Colombia', rows: 1 }],
      unknown: [{ kind: 'group', name: 'Cartel Inventado', rows: 1, firstLine: 6 }],
    });
    expect(await stored('acled')).toMatchObject([
      { id: 'MEX1', code: '12001', type: 'homicide', killed: 1, groups: ['cjng perpetrator'] },
      { id: 'MEX2', code: '12001', type: 'armed_clash', groups: ['cjng side', 'los-rojos side'] },
      { id: 'MEX3', code: '12', type: 'attack', killed: 0, groups: [] },
    ]);
  });

  it('of OCVED gives presence by municipality and year, and counts the rows that name no group', async () => {
    const file = ocvedFile([
      {},
      { day: 9, date: '2015-03-09' },
      { actor_main: 'Nadie', actor_sub: 'Nadie', day: 10 },
      { mun: 12999, day: 11 },
    ]);
    const report = await run('ocved', file);
    expect(report).toMatchObject({
      accepted: 3,
      rejected: 1,
      problems: [{ line: 5, column: 'mun', message: 'no municipality has the code 12999' }],
      stored: { added: 1 },
    });
    const [presence] = await db.rows(
      sql`select kind, place_code, date_from, latest_evidence, confidence::text from fact where basis = 'dataset'`,
    );
    expect(presence).toEqual({
      kind: 'presence',
      place_code: '12001',
      date_from: '2015',
      latest_evidence: '2015-03-09',
      confidence: '0.6',
    });
    expect(await db.rows(sql`select code, rows from dataset_rows`)).toEqual([{ code: '12001', rows: 3 }]);
    expect((await run('ocved', file)).stored).toMatchObject({ added: 0, unchanged: 1 });
    const next = await run('ocved', ocvedFile([{ year: 2016, date: '2016-03-02' }]));
    expect(next.stored).toMatchObject({ added: 1, withdrawn: 0 });
    expect(await db.rows(sql`select sum(rows)::int as rows from dataset_rows`)).toEqual([{ rows: 4 }]);
  });

  it('of the SESNSP sums modalities by month, leaves empty months out and never splices the two methods', async () => {
    const report = await run(
      'sesnsp',
      sesnspFile([
        {},
        { Modalidad: 'Con arma blanca' },
        { Año: 2026 },
        { 'Subtipo de delito': 'Robo de vehículo automotor', 'Tipo de delito': 'Robo' },
        { 'Cve. Municipio': 7999, Municipio: 'No Especificado' },
        { 'Cve. Municipio': 7998, Municipio: 'Otros Municipios', Modalidad: 'Con otro elemento' },
        { 'Cve. Municipio': 7777, Municipio: 'Tapachulla' },
      ]),
    );
    expect(report.indicators).toEqual([
      'homicides_sesnsp',
      'homicides_sesnsp_rnid2026',
      'homicides_sesnsp_unlocated',
      'sesnsp_robo_de_vehiculo_automotor',
    ]);
    expect(report).toMatchObject({
      rejected: 1,
      problems: [{ line: 8, column: 'cve_municipio' }],
      unknown: [{ kind: 'municipality', name: 'Tapachulla', suggestions: ['Tapachula'] }],
    });
    const homicides = await getIndicator(db, 'homicides_sesnsp', {});
    expect(homicides.values.map(({ code, period, value }) => [code, period, value])).toEqual(
      [1, 2, 3, 4, 5, 6].map((month) => ['07089', `2025-0${month}`, month * 2]),
    );
    const later = await getIndicator(db, 'homicides_sesnsp_rnid2026', {});
    expect(later.indicator).toMatchObject({
      methodVersion: 'rnid-2026',
      unit: 'victims recorded',
      from: '2026-01',
    });
    const unlocated = await getIndicator(db, 'homicides_sesnsp_unlocated', {});
    expect(unlocated.values[0]).toEqual({ code: '07', period: '2025-01', value: 2, estimated: false });
    const again = await run('sesnsp', sesnspFile([{}, { Modalidad: 'Con arma blanca', Enero: 10 }]));
    expect(again.stored).toEqual({ what: 'values', added: 0, changed: 1, unchanged: 5, withdrawn: 0 });
    const whole = await run('sesnsp', sesnspFile([{ Enero: '' }]), { complete: true });
    expect(whole.stored).toMatchObject({ changed: 5, withdrawn: 1 });
  });

  describe('of the long CSV', () => {
    const series = { id: 'robos', es: 'Robos', unit: 'denuncias', kind: 'flow', source: 'Prueba' } as const;

    it('takes codes or names, months or years, and refuses a 13th month, lost zeros and unknown names', async () => {
      const file = [
        'code,state,municipality,period,value',
        '07089,,,2024-03,5',
        ',Chiapas,Tapachula,2024-04,6',
        ',Chiapas,,2024,70',
        '07089,,,2024-13,1',
        '7,,,2024-01,1',
        ',Chiapas,Tapachulla,2024-01,1',
        ',Chapas,,2024-01,1',
        ',Chiapas,Tapachula,2024-03,9',
        '07089,,,2024-05,',
        '07999,,,2024-05,3',
      ].join('\n');
      const report = await run('indicator', file, { series });
      expect(report.problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
        '5 "2024-13" has a month 13',
        expect.stringMatching(/^6 "7" lost its leading zero/),
        '7 no one municipality of Chiapas is called "Tapachulla"',
        '8 no state is called "Chapas"',
        '9 repeats robos of 07089 of line 2',
        '11 no place has the code 07999',
      ]);
      expect(report.unknown.map(({ suggestions }) => suggestions)).toEqual([['Tapachula'], ['Chiapas']]);
      expect(report).toMatchObject({ accepted: 3, rejected: 6, skipped: [{ reason: 'no value', rows: 1 }] });
      const { values, indicator } = await getIndicator(db, 'robos', {});
      expect(values.map(({ code, period, value }) => `${code} ${period} ${value}`)).toEqual([
        '07 2024 70',
        '07089 2024-03 5',
        '07089 2024-04 6',
      ]);
      expect(indicator).toMatchObject({
        level: 'municipality',
        collection: 'indicadores',
        citation: 'Prueba',
      });
    });

    it('needs to be told what a new series is, and takes several with a column of their names', async () => {
      const file = 'indicator,code,period,value\nrobos,07,2024-01,1\nhurtos,12,2024-01,2\n';
      await expect(run('indicator', file)).rejects.toThrow(
        'the series "robos" is new: say what it is with --unit',
      );
      await expect(run('indicator', 'code,period,value\n07,2024,1\n')).rejects.toThrow('--indicator <id>');
      const { unit, kind, source } = series;
      const report = await run('indicator', file, { series: { unit, kind, source } });
      expect(report.indicators).toEqual(['hurtos', 'robos']);
      expect((await run('indicator', file)).stored).toMatchObject({ unchanged: 2 });
      const byMunicipality = 'indicator,code,period,value\nrobos,07089,2024-01,1\n';
      await expect(run('indicator', byMunicipality)).rejects.toThrow('they are not one series');
    });

    it('is what the API gives as CSV, unchanged when it comes back', async () => {
      await run('indicator', 'code,period,value\n07089,2024-03,5\n07089,2023,4.5\n', { series });
      const csv = await (await makeApp(db).request('/api/indicators/robos?format=csv')).text();
      const report = await run('indicator', csv);
      expect(report).toMatchObject({ rejected: 0, stored: { added: 0, changed: 0, unchanged: 2 } });
    });

    it('can bring a better population, which rates are then made with', async () => {
      const code = '07089' as PlaceCode;
      expect((await readPopulation(db))(code, 2015)).toMatchObject({ estimated: true });
      const population = { id: 'population', unit: 'persons', kind: 'stock', source: 'CONAPO' } as const;
      await run('indicator', 'code,period,value\n07089,2015,340000\n', { series: population });
      expect((await readPopulation(db))(code, 2015)).toEqual({ persons: 340_000, estimated: false });
      expect((await readPopulation(db))(code, 2020)).toEqual({ persons: 353_706, estimated: false });
    });

    it('does not touch a series of another collection', async () => {
      await run('indicator', 'code,period,value\n07,2024-03,5\n', { series });
      const other = 'otra' as CollectionId;
      const file = 'indicator,code,period,value\nrobos,07,2024-03,6\n';
      await expect(run('indicator', file, { collection: other })).rejects.toThrow(
        'belongs to the collection',
      );
      expect((await listIndicators(db)).map(({ id }) => id)).toEqual(['robos']);
      expect((await getIndicator(db, 'robos', {})).values[0]?.value).toBe(5);
    });
  });
});
