import { sum } from 'd3-array';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDatasetTotals } from '#geodata/datasets/read-totals.ts';
import { readOcvedPresences } from '#geodata/datasets/read-ocved.ts';
import { readExtents } from '#geodata/read-extents.ts';
import { readIndicatorValues } from '#geodata/indicators/read-indicators.ts';
import { AreasSummary } from '#domain/areas/areas-summary.ts';
import { placesWithPresence } from '#domain/areas/places-with-presence.ts';
import { presenceShare } from '#domain/areas/presence-share.ts';
import { Comparison } from '#domain/comparison.ts';
import { CoverageSummary } from '#domain/coverage.ts';
import { IndicatorSeries } from '#domain/indicator.ts';
import type { GroupId, PlaceCode } from '#domain/ids.ts';
import { monthNumber, monthOfNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import { MeasureCube } from '#domain/summary.ts';
import type { Database } from '../../database/database.ts';
import { completeReference, openReference } from '../../commands/reference/load-reference.ts';
import { removeCollection } from '../../commands/remove-collection.ts';
import type { CollectionId } from '#domain/ids.ts';
import { makeApp } from '../../testing/make-app.ts';
import { describeOnBoth } from '../../testing/test-database.ts';
import { listCollections } from '../list-collections.ts';

describeOnBoth('the reference data of a first start', (openDb, kind) => {
  let db: Database;
  let app: ReturnType<typeof makeApp>;
  beforeAll(async () => {
    db = await openDb();
    await db.transaction((tx) => openReference(tx));
    const began = performance.now();
    expect(await completeReference(db)).toBe(5);
    console.log(`reference data on ${kind}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
    app = makeApp(db);
  });

  async function get<T>(schema: { parse: (value: unknown) => T }, path: string): Promise<T> {
    const response = await app.request(path);
    const body: unknown = await response.json();
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${JSON.stringify(body)}`);
    return schema.parse(body);
  }

  it('is five collections of datasets, loaded once', async () => {
    const collections = await listCollections(db);
    expect(collections.map(({ id, kind, fictional, facts }) => [id, kind, fictional, facts])).toEqual(
      expect.arrayContaining([
        ['ucdp-ged', 'dataset', false, 18_957],
        ['ocved', 'dataset', false, 11_245],
        ['inegi', 'dataset', false, 0],
        ['guardia-nacional', 'dataset', false, 0],
        ['sesnsp', 'dataset', false, 0],
      ]),
    );
    expect(await completeReference(db)).toBe(0);
  });

  it('has every event and death of UCDP GED, year by year', async () => {
    const totals = readDatasetTotals()['ucdp-ged'].byYear;
    const rows = await db.rows<{ year: string; events: number; best: number; low: number; high: number }>(sql`
      select left(date_from, 4) as year, count(*)::int as events, sum(killed_best)::int as best,
             sum(killed_low)::int as low, sum(killed_high)::int as high
      from fact join fact_collection on fact_no = no
      where collection_id = 'ucdp-ged' and kind = 'incident' group by 1 order by 1`);
    console.table(rows);
    expect(Object.fromEntries(rows.map(({ year, ...sums }) => [year, sums]))).toEqual(totals);
    expect(sum(rows, ({ events }) => events)).toBe(18_957);
  });

  it('counts as many incidents in the cube as there are, with or without a place', async () => {
    const cube = await get(MeasureCube, '/api/summary/cube?measure=incident:all&level=state&format=json');
    const country = cube.codes.indexOf('00' as PlaceCode);
    const counted = sum(cube.starts, (items, row) => (cube.place[row] === country ? items : 0));
    expect(counted + sum(cube.undated, ({ code, items }) => (code === '00' ? items : 0))).toBe(18_957);
    expect(cube.breaks.values).toHaveLength(4);
    expect(cube.breaks.rates).toHaveLength(4);
    expect(cube.citation).toContain('UCDP');
    const deaths = await get(MeasureCube, '/api/summary/cube?measure=killed:all&level=state&format=json');
    const dead = sum(deaths.starts, (items, row) =>
      deaths.codes[deaths.place[row] ?? 0] === '00' ? items : 0,
    );
    expect(dead).toBe(140_695);
  });

  it('adds up the headcount of the Guardia Nacional month by month', async () => {
    const cube = await get(MeasureCube, '/api/summary/cube?measure=deployment:gn&level=state&format=json');
    const totals = new Map<string, number>();
    cube.month.forEach((month, row) =>
      totals.set(monthOfNumber(month), (totals.get(monthOfNumber(month)) ?? 0) + (cube.starts[row] ?? 0)),
    );
    console.log('Guardia Nacional, national headcount:', Object.fromEntries(totals));
    expect(totals.size).toBe(25);
    expect(totals.get('2019-07')).toBe(56_191);
    expect(totals.get('2021-07')).toBe(99_946);
    expect(cube).toMatchObject({ kind: 'stock', aggregation: 'mean', absent: 'missing' });
  });

  describe('compared: headcount of the Guardia Nacional and homicides', () => {
    const ASKED =
      '/api/summary/compare?x=deployment:gn&y=indicator:homicides&level=state&from=2019-07&to=2021-07';

    it('has 32 states × 25 months and the correlation of the shipped tables', async () => {
      const result = await get(Comparison, ASKED);
      console.log('headcount × homicides:', result.stats.n, result.stats.pearson, result.stats.spearman);
      expect(result.stats.n).toBe(32 * 25);
      expect(result.stats.pearson).toBeCloseTo(straightFromTheTables(), 9);
      expect(result.stats.intervals.pearson?.low).toBeLessThan(result.stats.pearson ?? 0);
      expect(result.places).toHaveLength(32);
      expect(result.partial).toEqual([]);
      expect(result.measures.x).toMatchObject({ aggregation: 'mean', unit: 'persons' });
      expect(result.measures.y).toMatchObject({ aggregation: 'sum', unit: 'deaths' });
      for (const place of result.places) expect(place).toMatchObject({ xMonths: 25, yMonths: 25 });
    });

    it('is the same by the name of the series, and 22 months with a lag of 3 at the edge', async () => {
      const byName = await get(
        Comparison,
        ASKED.replace('deployment:gn', 'indicator:guardia_nacional_headcount'),
      );
      const result = await get(Comparison, ASKED);
      expect(byName.places).toEqual(result.places);
      const lagged = await get(
        Comparison,
        ASKED.replace('homicides', 'migrants_detained').concat('&lag=3&breaks=ckmeans'),
      );
      expect(lagged.stats.n).toBe(32 * 22);
      expect(lagged.breaks).toMatchObject({ method: 'ckmeans', from: '2019-07', to: '2021-04' });
      expect(lagged.partial).toHaveLength(32);
    });

    it('keeps the classes of a window when the window changes', async () => {
      const whole = await get(Comparison, ASKED);
      const month = await get(
        Comparison,
        ASKED.replace('from=2019-07&to=2021-07', 'from=2020-03&to=2020-03'),
      );
      expect(month.breaks).toEqual(whole.breaks);
      expect(month.stats.n).toBe(32);
    });

    it('without a window takes all the time both have', async () => {
      const result = await get(Comparison, ASKED.replace('&from=2019-07&to=2021-07', ''));
      expect([result.from, result.to]).toEqual(['2019-07', '2021-07']);
    });

    it('comes as CSV with a line of citation', async () => {
      const response = await app.request(`${ASKED}&format=csv`);
      expect(response.headers.get('content-type')).toContain('text/csv');
      expect(response.headers.get('content-disposition')).toContain(
        'compare-deployment-gn-indicator-homicides.csv',
      );
      const lines = (await response.text()).trim().split('\n');
      expect(lines.filter((line) => line.startsWith('#')).join(' ')).toMatch(/Guardia Nacional.*INEGI/);
      expect(lines.filter((line) => !line.startsWith('#'))).toHaveLength(33);
    });
  });

  it('compares incidents of a dataset with a series, zero where the dataset looked and found none', async () => {
    const path = '/api/summary/compare?x=incident:all&y=indicator:homicides&level=state&from=2019&to=2020';
    const { places, stats, measures } = await get(Comparison, path);
    expect(stats.n).toBe(32 * 24);
    expect(places.every(({ x, y }) => x !== null && y !== null)).toBe(true);
    expect(measures.x.leftOut.vague).toBeGreaterThan(0);
    expect(stats.rates.n).toBe(32);
    const killed = await get(Comparison, path.replace('incident:all', 'killed:homicide'));
    expect(sum(killed.places, ({ x }) => x ?? 0)).toBeGreaterThan(sum(places, ({ x }) => x ?? 0));
  });

  it('compares presence with a series by municipality, flagging small denominators', async () => {
    const path =
      '/api/summary/compare?x=presence:cjng&y=incident:all&level=municipality&from=2015&to=2015&place=30';
    const { places, measures } = await get(Comparison, path);
    expect(places).toHaveLength(212);
    expect(measures.x).toMatchObject({ kind: 'stock', unit: 'municipalities' });
    expect(places.some(({ x }) => x === 1)).toBe(true);
    expect(places.filter(({ smallDenominator }) => smallDenominator).length).toBeGreaterThan(100);
  });

  it('leaves what no dataset covers missing, and refuses what is not there', async () => {
    const early = await get(
      Comparison,
      '/api/summary/compare?x=incident:all&y=indicator:homicides&level=state&from=2024&to=2024',
    );
    expect(early.places.every(({ x, y }) => x === null && y === null)).toBe(true);
    expect(early.stats).toMatchObject({ n: 0, pearson: null });
    for (const [query, message] of [
      ['x=indicator:none&y=documents', 'there is no indicator'],
      ['x=nonsense&y=documents', 'a measure is documents'],
      ['x=documents&y=indicator:homicides&level=municipality', 'is published by state'],
      ['x=documents&y=documents&from=1800&to=2000', 'longer than a century'],
      ['x=documents&y=documents&from=2020&to=2019', '"from" is after "to"'],
      ['x=documents&y=documents&when=now', 'query'],
    ] as const) {
      const response = await app.request(`/api/summary/compare?${query}`);
      expect(response.status, query).toBe(400);
      expect(JSON.stringify(await response.json())).toContain(message.replaceAll('"', '\\"'));
    }
  });

  it('gives the share of territory with CJNG by the one definition, which PostGIS agrees with', async () => {
    const summary = await get(AreasSummary, '/api/summary/areas?group=cjng&from=2014&to=2018');
    const [from, to] = ['2014' as PartialDate, '2018' as PartialDate];
    const present = placesWithPresence(readOcvedPresences(), { groups: ['cjng' as GroupId], from, to });
    expect(summary.share).toEqual(presenceShare('00' as PlaceCode, readExtents(), present));
    console.log('CJNG 2014–2018 by OCVED:', summary.share.presentMunicipalities, summary.share.areaShare);
    expect(summary.places).toHaveLength(32);
    expect(sum(summary.places, (place) => place.presentAreaKm2)).toBeCloseTo(summary.share.presentAreaKm2, 6);

    const codes = JSON.stringify([...present]);
    const [measured] = await db.rows<{ present: number; whole: number }>(sql`
      select sum(st_area(boundary::geography)) filter (
               where code in (select jsonb_array_elements_text(${codes}::jsonb))) / 1e6 as present,
             sum(st_area(boundary::geography)) / 1e6 as whole
      from place where level = 'municipality'`);
    expect(summary.share.presentAreaKm2 / (measured?.present ?? 0)).toBeCloseTo(1, 2);
    expect(summary.share.areaKm2 / (measured?.whole ?? 0)).toBeCloseTo(1, 2);
    const share = (measured?.present ?? 0) / (measured?.whole ?? 1);
    expect(Math.abs((summary.share.areaShare ?? 0) - share)).toBeLessThan(0.001);
  });

  it('gives the share of one state, its municipalities, and derived presence only when asked', async () => {
    const path = '/api/summary/areas?region=30&level=municipality&from=2014&to=2018';
    const veracruz = await get(AreasSummary, path);
    expect(veracruz.places).toHaveLength(veracruz.share.presentMunicipalities);
    expect(veracruz.places.every(({ region, areaShare }) => region.startsWith('30') && areaShare === 1)).toBe(
      true,
    );
    const derived = await get(AreasSummary, `${path}&basis=stated,dataset,derived`);
    expect(derived.share.presentMunicipalities).toBeGreaterThan(veracruz.share.presentMunicipalities);
  });

  it('covers every row of both datasets, also those that became no fact', async () => {
    const coverage = await get(CoverageSummary, '/api/summary/coverage?level=municipality');
    const rows = Object.fromEntries(coverage.sources.map(({ id, rows }) => [id, rows]));
    expect(rows).toEqual({ ocved: 64_895, 'ucdp-ged': 18_957 - 13 });
    expect(coverage.places.length + coverage.silent.length).toBe(2478);
    expect(coverage.silent.length).toBeGreaterThan(500);
    const year = await get(CoverageSummary, '/api/summary/coverage?level=state&from=2010&to=2010');
    const ucdp = await get(CoverageSummary, '/api/summary/coverage?level=state&collection=ucdp-ged');
    expect(sum(year.places, ({ rows }) => rows)).toBeGreaterThan(5000);
    expect(ucdp.sources.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['ucdp-ged', '1989-01', '2023-12'],
    ]);
  });

  it('lists the series and gives their values, as JSON and as CSV that can be imported again', async () => {
    const listed = (await (await app.request('/api/indicators')).json()) as { indicators: { id: string }[] };
    expect(listed.indicators).toHaveLength(8);
    const { values, indicator } = await get(
      IndicatorSeries,
      '/api/indicators/homicides?place=11&from=2020&to=2020',
    );
    expect(values).toHaveLength(12);
    expect(indicator).toMatchObject({ from: '2000-01', to: '2022-12', places: 32, values: 8832 });
    const csv = await (
      await app.request('/api/indicators/homicides?place=11&from=2020-01&to=2020-01&format=csv')
    ).text();
    expect(csv.split('\n')[1]).toBe('indicator,code,period,value,estimated');
    expect(csv.split('\n')[2]).toMatch(/^homicides,11,2020-01,\d+,false$/);
    expect((await app.request('/api/indicators/none')).status).toBe(404);
  });

  it('stays away once a collection is removed, and comes back when opened again', async () => {
    const id = 'guardia-nacional' as CollectionId;
    await removeCollection(db, id);
    expect(await completeReference(db)).toBe(0);
    const response = await app.request(
      '/api/summary/compare?x=deployment:gn&y=indicator:homicides&level=state',
    );
    expect(((await response.json()) as Comparison).stats.n).toBe(0);
    await db.transaction((tx) => openReference(tx));
    expect(await completeReference(db)).toBe(1);
  });
});

/** Pearson of the headcount and of homicides as of 30 days, by the textbook formula of sums. */
function straightFromTheTables(): number {
  const homicides = new Map(
    readIndicatorValues('homicides').map(({ code, month, value }) => [`${code} ${month}`, value]),
  );
  const pairs = readIndicatorValues('guardia_nacional_headcount')
    .filter(({ month }) => month >= monthNumber('2019-07') && month <= monthNumber('2021-07'))
    .map(({ code, month, value }) => {
      const days = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
      return [value, ((homicides.get(`${code} ${month}`) ?? NaN) * 30) / days] as const;
    });
  const n = pairs.length;
  const [sx, sy] = [sum(pairs, ([x]) => x), sum(pairs, ([, y]) => y)];
  const sxy = sum(pairs, ([x, y]) => x * y);
  const [sxx, syy] = [sum(pairs, ([x]) => x * x), sum(pairs, ([, y]) => y * y)];
  return (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
}
