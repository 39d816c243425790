import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_COLLECTION } from '#domain/collection.ts';
import { COUNTRY_CODE, stateOf } from '#domain/ids.ts';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import { monthNumber } from '#domain/period.ts';
import type { PartialDate, Period } from '#domain/period.ts';
import { SUMMARY_LEVELS } from '#domain/summary.ts';
import type { Cube } from '#domain/summary.ts';
import { createCollection } from '../commands/create-collection.ts';
import type { DocumentToStore } from '../commands/document-to-store.ts';
import { storeDocuments } from '../commands/store-documents.ts';
import type { Database } from '../database/database.ts';
import { isInWindow, mentionsOf } from '../testing/document-model.ts';
import { makeDocument, makeMention, makePeriod } from '../testing/make-document.ts';
import { describeOnBoth } from '../testing/test-database.ts';
import { cubeOfDocuments } from './cube-of-documents.ts';
import { listDocuments } from './list-documents.ts';
import { summarizePlaces } from './summarize-places.ts';
import { summarizeTimeline } from './summarize-timeline.ts';

const PAPERS = 'papeles' as CollectionId;
const CODES = ['00', '07', '07089', '07101', '30', '30193', '30039', '12', '12001'] as PlaceCode[];
const PERIODS: readonly (Period | null)[] = [
  makePeriod('2021-08-15'),
  makePeriod('2021-08'),
  makePeriod('2021'),
  makePeriod('2019-11', '2020-02'),
  makePeriod('2020-02-29'),
  { from: '2020-12' as PartialDate, to: null, precision: 'range' },
  { from: null, to: '2019-12' as PartialDate, precision: 'range' },
  null,
];

/** Every date with one to three of the places, in turns; every seventh mention is an institution's. */
const DOCUMENTS: readonly DocumentToStore[] = Array.from({ length: 120 }, (_, index) =>
  makeDocument({
    path: `papel-${index}.txt`,
    text: `Documento ficticio número ${index}`,
    date: PERIODS[index % PERIODS.length] ?? null,
    mentions: Array.from({ length: index % 4 }, (_, turn) =>
      (index + turn) % 11 === 0
        ? makeMention()
        : makeMention({
            code: CODES[(index * 5 + turn * 3) % CODES.length],
            role: (index + turn) % 7 === 0 ? 'institution' : 'site',
          }),
    ),
  }),
);

const WINDOWS: readonly (readonly [from?: string, to?: string])[] = [
  [],
  ['2021'],
  [undefined, '2019'],
  ['2020-02', '2020-02'],
  ['2021-08-15', '2021-08-15'],
  ['2019-12-31', '2020-01-01'],
  ['2030', '2031'],
  ['0000', '0000'],
];

describeOnBoth('summaries', (openDb) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
    await createCollection(db, { id: PAPERS, title: 'Papeles' });
    await storeDocuments(db, { collection: PAPERS, documents: DOCUMENTS });
  });

  describe.each(SUMMARY_LEVELS)('by %s', (level) => {
    const codes = [
      ...new Set(CODES.flatMap((code) => (level === 'municipality' ? [code] : [stateOf(code) ?? code]))),
    ].filter((code) => code !== COUNTRY_CODE && code.length === (level === 'state' ? 2 : 5));

    it.each(WINDOWS)('count each place as the documents themselves do, from %s to %s', async (from, to) => {
      const window = { from: from as PartialDate | undefined, to: to as PartialDate | undefined };
      const inside = DOCUMENTS.filter((document) => isInWindow(document, window.from, window.to));
      const summary = await summarizePlaces(db, { level, ...window });
      const expected = codes.sort().flatMap((code) => {
        const counts = inside.map((document) => mentionsOf(document, code)).filter((count) => count > 0);
        const mentions = counts.reduce((sum, count) => sum + count, 0);
        return counts.length === 0 ? [] : [{ code, documents: counts.length, mentions }];
      });
      expect(summary).toMatchObject({
        level,
        from: from ?? null,
        to: to ?? null,
        documents: inside.length,
        undated: DOCUMENTS.filter(({ date }) => date === null).length,
        unplaced: inside.flatMap(({ mentions }) => mentions).filter(({ status }) => status === 'abstained')
          .length,
      });
      expect(summary.places.map(({ code, documents, mentions }) => ({ code, documents, mentions }))).toEqual(
        expected,
      );
    });

    it('give a cube whose windows hold as many documents as asking for the window does', async () => {
      const cube = await cubeOfDocuments(db, { level });
      for (const [from, to] of [
        ['2020-01', '2020-02'],
        ['2021-08', '2021-08'],
        ['2019-11', '2021-12'],
      ] as const) {
        const window = { from: from as PartialDate, to: to as PartialDate };
        const { places, documents } = await summarizePlaces(db, { level, ...window });
        const expected = new Map(places.map((place) => [place.code, place.documents]));
        if (level === 'state') expected.set(COUNTRY_CODE, documents);
        expect(countInWindow(cube, monthNumber(from), monthNumber(to))).toEqual(expected);
      }
    });
  });

  it('name the places', async () => {
    const { places } = await summarizePlaces(db, { level: 'state' });
    expect(places.find(({ code }) => code === '30')?.name).toBe('Veracruz');
  });

  it('count undated documents of each place in the cube', async () => {
    const { undated } = await cubeOfDocuments(db, { level: 'state' });
    const without = DOCUMENTS.filter(({ date }) => date === null);
    expect(undated[0]).toEqual({ code: COUNTRY_CODE, items: without.length });
    expect(undated.find(({ code }) => code === '07')?.items).toBe(
      without.filter((document) => mentionsOf(document, '07' as PlaceCode) > 0).length,
    );
  });

  it.each(['month', 'quarter', 'year'] as const)(
    'give a timeline whose every %s holds the documents a list of it has',
    async (bin) => {
      const { bins, undated } = await summarizeTimeline(db, { bin });
      expect(undated).toBe(DOCUMENTS.filter(({ date }) => date === null).length);
      for (const { start, documents } of bins) {
        const to = bin === 'quarter' ? quarterEnd(start) : start;
        expect({ start, documents }).toEqual({
          start,
          documents: (await listDocuments(db, { from: start, to, limit: 1 })).total,
        });
      }
    },
  );

  it('narrow the timeline to a place', async () => {
    const { bins } = await summarizeTimeline(db, { bin: 'year', place: ['12001' as PlaceCode] });
    const named = DOCUMENTS.filter((document) => mentionsOf(document, '12001' as PlaceCode) > 0);
    expect(bins.find(({ start }) => start === '2021')?.documents).toBe(
      named.filter((document) => isInWindow(document, '2021' as PartialDate, '2021' as PartialDate)).length,
    );
  });

  it('leave out the fictional sample unless it is asked for, and never count both', async () => {
    const before = await summarizePlaces(db, { level: 'state' });
    await createCollection(db, { id: SAMPLE_COLLECTION, title: 'Muestra', kind: 'sample', fictional: true });
    const invented = makeDocument({ path: 'ficticio.txt', mentions: [makeMention({ code: '31050' })] });
    await storeDocuments(db, { collection: SAMPLE_COLLECTION, documents: [invented] });
    expect(await summarizePlaces(db, { level: 'state' })).toEqual(before);
    const sample = await summarizePlaces(db, { level: 'state', collection: [SAMPLE_COLLECTION] });
    expect(sample).toMatchObject({ documents: 1, places: [{ code: '31', documents: 1 }] });
    const both = summarizePlaces(db, { level: 'state', collection: [PAPERS, SAMPLE_COLLECTION] });
    await expect(both).rejects.toThrow('fictional and real documents are never counted together');
    const unknown = await summarizePlaces(db, { level: 'state', collection: ['no-hay' as CollectionId] });
    expect(unknown).toMatchObject({ documents: 0, places: [] });
  });
});

describeOnBoth('summaries of a database that holds nothing but the fictional sample', (openDb) => {
  it('are empty at first and then count the sample', async () => {
    const db = await openDb();
    expect(await summarizePlaces(db, { level: 'state' })).toMatchObject({ places: [], documents: 0 });
    expect(await summarizeTimeline(db, { bin: 'month' })).toEqual({ bin: 'month', bins: [], undated: 0 });
    expect(await cubeOfDocuments(db, { level: 'state' })).toMatchObject({
      codes: [],
      place: [],
      undated: [],
    });
    await createCollection(db, { id: SAMPLE_COLLECTION, title: 'Muestra', kind: 'sample', fictional: true });
    const mentions = [makeMention({ code: '31050' })];
    const document = makeDocument({ mentions, date: makePeriod('2021-08') });
    await storeDocuments(db, { collection: SAMPLE_COLLECTION, documents: [document] });
    expect((await summarizePlaces(db, { level: 'municipality' })).places).toEqual([
      { code: '31050', name: 'Mérida', documents: 1, mentions: 1 },
    ]);
  });
});

/** Items of each place that meet the months a to b, as the slider counts them. */
function countInWindow(cube: Cube, a: number, b: number): Map<PlaceCode, number> {
  const counts = new Map<PlaceCode, number>();
  cube.place.forEach((place, row) => {
    const month = cube.month[row] ?? 0;
    const items = (month <= b ? (cube.starts[row] ?? 0) : 0) - (month < a ? (cube.ends[row] ?? 0) : 0);
    const code = cube.codes[place];
    if (code) counts.set(code, (counts.get(code) ?? 0) + items);
  });
  return new Map([...counts].filter(([, items]) => items > 0));
}

function quarterEnd(start: PartialDate): PartialDate {
  const last = Number(start.slice(5)) + 2;
  return `${start.slice(0, 5)}${String(last).padStart(2, '0')}` as PartialDate;
}
