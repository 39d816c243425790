import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import type { Indicator, IndicatorValue } from '#domain/indicator.ts';
import { IndicatorSeries, IndicatorSummary } from '#domain/indicator.ts';
import type { PartialDate } from '#domain/period.ts';
import type { Database } from '../../database/database.ts';
import { getIndicator } from '../../queries/indicators/get-indicator.ts';
import { listIndicators } from '../../queries/indicators/list-indicators.ts';
import { describeOnBoth } from '../../testing/test-database.ts';
import { createCollection } from '../create-collection.ts';
import { removeCollection } from '../remove-collection.ts';
import { loadIndicators } from './load-indicators.ts';

const DATA = 'datos' as CollectionId;
const THEFTS: Indicator = {
  id: 'thefts',
  es: 'Robos',
  en: 'Thefts',
  unit: 'crimes',
  kind: 'flow',
  level: 'state',
  source: 'Prueba',
  licence: 'CC0',
  methodVersion: 'test-1',
  citation: 'Prueba. Robos.',
};

function value(
  code: string,
  month: number,
  value: number,
  change: Partial<IndicatorValue> = {},
): IndicatorValue {
  return {
    indicator: 'thefts',
    code: code as PlaceCode,
    month,
    months: 1,
    value,
    estimated: false,
    ...change,
  };
}

const AUGUST = 2021 * 12 + 7;
const FIRST = [value('07', AUGUST, 5), value('07', AUGUST + 1, 0), value('12', AUGUST, 7.5)];

describeOnBoth('loading indicators', (openDb) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
    await createCollection(db, { id: DATA, title: 'Datos', kind: 'dataset' });
  });
  const load = (values: IndicatorValue[], change: Partial<Indicator> = {}, collection = DATA) =>
    db.transaction((tx) =>
      loadIndicators(tx, { collection, indicators: [{ ...THEFTS, ...change }], values }),
    );

  it('keeps values with what they are, and says what there is', async () => {
    expect(await load(FIRST)).toMatchObject({ added: 3, changed: 0, unchanged: 0, withdrawn: 0 });
    const [listed] = await listIndicators(db);
    expect(IndicatorSummary.parse(listed)).toMatchObject({
      id: 'thefts',
      collection: DATA,
      from: '2021-08',
      to: '2021-09',
      places: 2,
      values: 3,
    });
    const series = IndicatorSeries.parse(await getIndicator(db, 'thefts', { place: ['07' as PlaceCode] }));
    expect(series.values).toEqual([
      { code: '07', period: '2021-08', value: 5, estimated: false },
      { code: '07', period: '2021-09', value: 0, estimated: false },
    ]);
    const august = '2021-08' as PartialDate;
    expect((await getIndicator(db, 'thefts', { from: august, to: august })).values).toHaveLength(2);
    await expect(getIndicator(db, 'none', {})).rejects.toThrow('there is no indicator "none"');
  });

  it('changes nothing when the same comes again, and tells changed, new and withdrawn values apart', async () => {
    expect(await load(FIRST)).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 3,
      withdrawn: 0,
      described: false,
    });
    const next = [value('07', AUGUST, 6), value('07', AUGUST + 1, 0), value('30', AUGUST, 1)];
    expect(await load(next)).toMatchObject({ added: 1, changed: 1, unchanged: 1, withdrawn: 1 });
    const { values } = await getIndicator(db, 'thefts', {});
    expect(values.map(({ code, value }) => [code, value])).toEqual([
      ['07', 6],
      ['07', 0],
      ['30', 1],
    ]);
  });

  it('keeps values of a year as of that year', async () => {
    const yearly = { id: 'yearly', level: 'municipality' } as const;
    const values = [value('07089', 2020 * 12, 3, { indicator: 'yearly', months: 12, estimated: true })];
    await load(values, yearly);
    expect((await getIndicator(db, 'yearly', {})).values).toEqual([
      { code: '07089', period: '2020', value: 3, estimated: true },
    ]);
    const inMarch = '2020-03' as PartialDate;
    expect((await getIndicator(db, 'yearly', { from: inMarch, to: inMarch })).values).toHaveLength(1);
    const skewed = [value('07089', 2020 * 12 + 1, 3, { indicator: 'yearly', months: 12 })];
    await expect(load(skewed, yearly)).rejects.toThrow();
  });

  it('refuses a code of no place, a value twice, another method and another owner, and takes nothing', async () => {
    const before = await getIndicator(db, 'thefts', {});
    await expect(load([value('07', AUGUST, 1), value('07999', AUGUST, 1)])).rejects.toThrow(
      'no place has the code 07999',
    );
    await expect(load([value('07', AUGUST, 1), value('07', AUGUST, 2)])).rejects.toThrow(
      'has two values of 07 at once',
    );
    await expect(load(FIRST, { methodVersion: 'test-2' })).rejects.toThrow('they are not one series');
    await createCollection(db, { id: 'otra' as CollectionId, title: 'Otra', kind: 'dataset' });
    await expect(load(FIRST, {}, 'otra' as CollectionId)).rejects.toThrow(
      'belongs to the collection "datos"',
    );
    expect(await getIndicator(db, 'thefts', {})).toEqual(before);
  });

  it('goes with its collection', async () => {
    await removeCollection(db, DATA);
    expect(await listIndicators(db)).toEqual([]);
    expect(await db.rows(sql`select count(*)::int as n from indicator_value`)).toEqual([{ n: 0 }]);
  });
});
