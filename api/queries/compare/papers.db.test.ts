import { beforeAll, expect, it } from 'vitest';
import { SAMPLE_COLLECTION } from '#domain/collection.ts';
import { Comparison } from '#domain/comparison.ts';
import type { CollectionId, GroupId, PlaceCode } from '#domain/ids.ts';
import type { Indicator, IndicatorValue } from '#domain/indicator.ts';
import type { Mission } from '#domain/mission.ts';
import { MissionsSummary } from '#domain/missions-summary.ts';
import { AreasSummary } from '#domain/areas/areas-summary.ts';
import { CoverageSummary } from '#domain/coverage.ts';
import { MeasureCube } from '#domain/summary.ts';
import { createCollection } from '../../commands/create-collection.ts';
import { loadIndicators } from '../../commands/indicators/load-indicators.ts';
import { storeDocuments } from '../../commands/store-documents.ts';
import type { Database } from '../../database/database.ts';
import { makeApp } from '../../testing/make-app.ts';
import { makeDocument, makeMention, makePeriod } from '../../testing/make-document.ts';
import {
  exactly,
  makeDeployment,
  makeEvidence,
  makeFactPlace,
  makeIncident,
  makePresence,
} from '../../testing/make-fact.ts';
import { describeOnBoth } from '../../testing/test-database.ts';

const PAPERS = 'papeles' as CollectionId;
const DATA = 'datos' as CollectionId;

/** The published figures of August 2021. */
const PUBLISHED: readonly (readonly [Mission, number])[] = [
  ['migration', 13_663],
  ['peacebuilding', 16_419],
  ['eradication', 3887],
  ['elections', 2600],
  ['fuel', 1969],
  ['airspace', 982],
  ['customs', 873],
  ['other', 82_393],
];

const AUGUST = makePeriod('2021-08');

function paper(
  path: string,
  code: string,
  date: string,
  facts: (evidence: ReturnType<typeof makeEvidence>) => Parameters<typeof makeDocument>[0] = () => ({}),
) {
  const draft = makeDocument({ path, date: makePeriod(date), mentions: [makeMention({ code })] });
  return { ...draft, ...facts(makeEvidence({ documentId: draft.id })) };
}

const table = paper('despliegue.txt', '09', '2021-08', (evidence) => ({
  facts: PUBLISHED.map(([mission, persons]) =>
    makeDeployment({
      mission,
      headcount: exactly(persons),
      place: makeFactPlace('00'),
      period: AUGUST,
      evidence: [evidence],
    }),
  ),
}));

const news = paper('novedades.txt', '16012', '2021-08-13', (evidence) => ({
  facts: [
    makeIncident({ place: makeFactPlace('16012'), casualties: { killed: exactly(3) }, evidence: [evidence] }),
    makeIncident({
      place: makeFactPlace('16'),
      type: 'homicide',
      period: makePeriod('2021'),
      evidence: [evidence],
    }),
    makeIncident({ place: makeFactPlace(null), type: 'robbery', period: null, evidence: [evidence] }),
    makePresence({ place: makeFactPlace('16012'), group: 'cjng' as GroupId, evidence: [evidence] }),
    makePresence({
      place: makeFactPlace('16050'),
      group: 'cjng' as GroupId,
      ended: true,
      evidence: [evidence],
    }),
    makeDeployment({
      force: 'gn',
      mission: 'patrol',
      place: makeFactPlace('16012'),
      headcount: exactly(40),
      period: AUGUST,
      evidence: [evidence],
    }),
    makeDeployment({
      force: 'gn',
      mission: 'patrol',
      place: makeFactPlace('16'),
      headcount: exactly(30),
      period: AUGUST,
      evidence: [evidence],
    }),
  ],
}));

const quiet = paper('sin-hechos.txt', '16050', '2021-08-20');
const thefts: Indicator = {
  id: 'thefts',
  es: 'Robos',
  en: 'Thefts',
  unit: 'crimes',
  kind: 'flow',
  level: 'municipality',
  source: 'Prueba',
  licence: 'CC0',
  methodVersion: '1',
  citation: 'Prueba.',
};
const MONTH = 2021 * 12 + 7;
const theft = (code: string, value: number, change: Partial<IndicatorValue> = {}): IndicatorValue => ({
  indicator: 'thefts',
  code: code as PlaceCode,
  month: MONTH,
  months: 1,
  value,
  estimated: false,
  ...change,
});

describeOnBoth('what papers say, measured', (openDb) => {
  let db: Database;
  let app: ReturnType<typeof makeApp>;
  beforeAll(async () => {
    db = await openDb();
    app = makeApp(db);
    await createCollection(db, { id: PAPERS, title: 'Papeles' });
    await storeDocuments(db, { collection: PAPERS, documents: [table, news, quiet] });
    await createCollection(db, { id: DATA, title: 'Datos', kind: 'dataset' });
    const yearly = { ...thefts, id: 'yearly', level: 'state' } as const;
    await db.transaction((tx) =>
      loadIndicators(tx, {
        collection: DATA,
        indicators: [thefts, yearly],
        values: [
          theft('16012', 5),
          theft('16050', 7),
          theft('16', 100, { indicator: 'yearly', month: 2020 * 12, months: 12 }),
          theft('12', 10, { indicator: 'yearly', month: 2020 * 12, months: 12 }),
          theft('30', 70, { indicator: 'yearly', month: 2020 * 12, months: 12 }),
        ],
      }),
    );
  });

  async function get<T>(schema: { parse: (value: unknown) => T }, path: string): Promise<T> {
    const response = await app.request(path);
    const body: unknown = await response.json();
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${JSON.stringify(body)}`);
    return schema.parse(body);
  }
  const compare = (query: string) => get(Comparison, `/api/summary/compare?${query}`);
  const at = (result: Comparison, code: string) => result.places.find((place) => place.code === code);

  it('has seven missions, their stated total, and seven times more for migrants than for fuel', async () => {
    const { missions, total, ratios } = await get(MissionsSummary, '/api/summary/missions?force=sedena');
    expect(Object.fromEntries(missions.map(({ mission, mean }) => [mission, mean]))).toEqual(
      Object.fromEntries(PUBLISHED.filter(([mission]) => mission !== 'other')),
    );
    expect(total.mean).toBe(82_393);
    const ratio = ratios.find(({ of, to }) => of === 'migration' && to === 'fuel')?.ratio ?? 0;
    console.log('migration / fuel through the API:', ratio);
    expect(ratio.toFixed(1)).toBe('6.9');
    const outside = await get(MissionsSummary, '/api/summary/missions?force=sedena&from=2021-09');
    expect(outside).toMatchObject({ missions: [], total: { mean: null }, ratios: [] });
  });

  it('gives the missions of a state, the larger of its own figure and of its municipalities', async () => {
    const { missions } = await get(MissionsSummary, '/api/summary/missions?place=16&from=2021&to=2021');
    expect(missions).toMatchObject([
      { mission: 'patrol', mean: 40, months: [{ month: '2021-08', persons: 40 }] },
    ]);
    const csv = await (await app.request('/api/summary/missions?place=16&format=csv')).text();
    expect(csv).toContain('16,patrol,2021-08,40\n16,total,2021-08,40\n');
  });

  it('takes the headcount of a force from documents where no series is published', async () => {
    const result = await compare('x=deployment:gn&y=incident:all&level=municipality&from=2021-08&to=2021-08');
    expect(at(result, '16012')).toMatchObject({ x: 40, y: 1 });
    expect(at(result, '16050')).toMatchObject({ x: null, y: 0 });
    expect(at(result, '07089')).toMatchObject({ x: null, y: null });
  });

  it('counts zero incidents where a document of the month names the place, and says what it left out', async () => {
    const result = await compare('x=incident:all&y=documents&level=municipality&from=2021-08&to=2021-08');
    expect(at(result, '16050')).toMatchObject({ x: 0, y: 1 });
    expect(at(result, '16012')).toMatchObject({ x: 1, y: 1 });
    expect(at(result, '30193')).toMatchObject({ x: null, y: 0 });
    expect(result.measures.x.leftOut).toEqual({ undated: 1, vague: 1, unplaced: 2 });
    const killed = await compare('x=killed:armed_clash&y=documents&level=state&from=2021-08&to=2021-08');
    expect(at(killed, '16')).toMatchObject({ x: 3 });
  });

  it('has incidents whose year alone is known in the cube, in every window they may fall in', async () => {
    const cube = await get(MeasureCube, '/api/summary/cube?measure=incident:all&level=state&format=json');
    const rows = cube.month.map((month, row) => [
      cube.codes[cube.place[row] ?? 0],
      month,
      cube.starts[row],
      cube.ends[row],
    ]);
    expect(rows.filter(([code]) => code === '16')).toEqual([
      ['16', 2021 * 12, 1, 0],
      ['16', MONTH, 1, 1],
      ['16', 2021 * 12 + 11, 0, 1],
    ]);
    expect(cube.undated).toEqual([{ code: '00', items: 1 }]);
    const response = await app.request('/api/summary/cube?measure=indicator:thefts&q=robo');
    expect(response.status).toBe(400);
  });

  it('counts a presence in each month of its year, and not one that has ended', async () => {
    const cube = await get(
      MeasureCube,
      '/api/summary/cube?measure=presence:cjng&level=municipality&format=json',
    );
    expect(cube).toMatchObject({ codes: ['16012'], kind: 'stock', absent: 'none' });
    expect(cube.month).toHaveLength(12);
    const areas = await get(AreasSummary, '/api/summary/areas?group=cjng&region=16&from=2021-03&to=2021-03');
    expect(areas.share.presentMunicipalities).toBe(1);
    expect(
      (await get(AreasSummary, '/api/summary/areas?group=cjng&from=2020')).share.presentMunicipalities,
    ).toBe(1);
    expect((await get(AreasSummary, '/api/summary/areas?group=los-rojos')).share.presentMunicipalities).toBe(
      0,
    );
  });

  it('sums a series of municipalities by state, and pairs years of a series by year', async () => {
    const result = await compare('x=indicator:thefts&y=documents&level=state&from=2021-08&to=2021-08');
    expect(at(result, '16')?.x).toBe(12);
    const yearly = await compare('x=indicator:yearly&y=indicator:yearly&level=state&from=2020&to=2020');
    expect(yearly.measures.x.step).toBe('year');
    expect(yearly.stats).toMatchObject({ step: 'year', n: 3 });
    expect(at(yearly, '16')?.x).toBeCloseTo(100, 9);
    const half = await compare('x=indicator:yearly&y=indicator:yearly&level=state&from=2020-01&to=2020-06');
    expect(half.stats.n).toBe(0);
  });

  it('covers what documents name', async () => {
    const coverage = await get(CoverageSummary, '/api/summary/coverage?level=municipality&place=16');
    expect(coverage.places.map(({ code, documents }) => [code, documents])).toEqual([
      ['16012', 1],
      ['16050', 1],
    ]);
    expect(coverage.silent).toHaveLength(113 - 2);
  });

  it('never puts fictional papers beside published numbers', async () => {
    await createCollection(db, { id: SAMPLE_COLLECTION, title: 'Muestra', kind: 'sample', fictional: true });
    const invented = paper('ficticio.txt', '31050', '2021-08-01', (evidence) => ({
      facts: [
        makeDeployment({
          force: 'gn',
          place: makeFactPlace('31'),
          headcount: exactly(9),
          period: AUGUST,
          evidence: [evidence],
        }),
      ],
    }));
    await storeDocuments(db, { collection: SAMPLE_COLLECTION, documents: [invented] });
    const real = await compare('x=deployment:gn&y=documents&level=state&from=2021-08&to=2021-08');
    expect(at(real, '31')?.x).toBeNull();
    const sample = await compare(
      `x=deployment:gn&y=documents&level=state&from=2021-08&to=2021-08&collection=${SAMPLE_COLLECTION}`,
    );
    expect(at(sample, '31')).toMatchObject({ x: 9, y: 1 });
    expect(at(sample, '16')?.x).toBeNull();
    const mixed = await app.request(
      `/api/summary/compare?x=documents&y=indicator:thefts&collection=${SAMPLE_COLLECTION}`,
    );
    expect(mixed.status).toBe(400);
    expect(JSON.stringify(await mixed.json())).toContain('never put beside each other');
  });
});

describeOnBoth('measures of an empty database', (openDb) => {
  it('are empty, not an error', async () => {
    const app = makeApp(await openDb());
    for (const path of [
      '/api/summary/compare?x=documents&y=incident:all',
      '/api/summary/missions',
      '/api/summary/areas?group=cjng',
      '/api/summary/coverage',
      '/api/summary/cube?measure=presence:all&format=json',
      '/api/summary/cube?measure=deployment:gn&level=municipality',
      '/api/indicators',
    ])
      expect((await app.request(path)).status, path).toBe(200);
  });
});
