import { beforeAll, expect, it } from 'vitest';
import type { CollectionId, DocumentId, PlaceCode } from '#domain/ids.ts';
import type { PartialDate } from '#domain/period.ts';
import { createCollection } from '../commands/create-collection.ts';
import { storeDocuments } from '../commands/store-documents.ts';
import type { Database } from '../database/database.ts';
import { makeDocument, makeMention, makePeriod } from '../testing/make-document.ts';
import { describeOnBoth } from '../testing/test-database.ts';
import { listDocuments } from './list-documents.ts';
import type { DocumentListQuery } from './list-documents.ts';
import { writeCursor } from './page-cursor.ts';

const PAPERS = 'papeles' as CollectionId;

describeOnBoth('listing documents', (openDb) => {
  let db: Database;
  const texts = {
    fuel: 'Se localizó una toma clandestina en Acatzingo, Puebla. Inundación del predio.',
    airport: 'Aduana del aeropuerto de Cancún, Q. Roo; tramo Tab./Ver.',
    troops: 'Personal militar y elementos de la Marina patrullan las aduanas.',
  };
  const documents = [
    makeDocument({
      path: 'a.txt',
      text: texts.fuel,
      date: makePeriod('2021-08-02'),
      mentions: [makeMention({ code: '21004' })],
    }),
    makeDocument({
      path: 'b.txt',
      text: texts.airport,
      date: makePeriod('2021-08-01'),
      mentions: [makeMention({ code: '23005' })],
    }),
    makeDocument({
      path: 'c.txt',
      text: texts.troops,
      mentions: [makeMention({ code: '23', role: 'institution' })],
    }),
    ...Array.from({ length: 27 }, (_, index) =>
      makeDocument({
        path: `relleno/${index}.txt`,
        text: `relleno ${index}`,
        date: index % 5 === 0 ? null : makePeriod(`2019-${String((index % 12) + 1).padStart(2, '0')}`),
      }),
    ),
  ];
  beforeAll(async () => {
    db = await openDb();
    await createCollection(db, { id: PAPERS, title: 'Papeles' });
    await storeDocuments(db, { collection: PAPERS, documents });
  });

  const paths = async (query: Partial<DocumentListQuery>) =>
    (await listDocuments(db, { limit: 100, ...query })).documents.map(({ path }) => path);

  it.each([1, 4, 7, 30, 100])('gives every document once over pages of %i, in one order', async (limit) => {
    const found: { id: DocumentId; date: string | null }[] = [];
    let cursor: string | undefined;
    do {
      const page = await listDocuments(db, { limit, cursor });
      expect(page.total).toBe(documents.length);
      expect(page.documents.length).toBeLessThanOrEqual(limit);
      found.push(...page.documents.map(({ id, date }) => ({ id, date: date?.from ?? null })));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(found.map(({ id }) => id)).size).toBe(documents.length);
    const dates = found.map(({ date }) => date ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it.each([
    ['toma clandestina', ['a.txt']],
    ['inundacion', ['a.txt']],
    ['INUNDACIÓN', ['a.txt']],
    ['cancun', ['b.txt']],
    ['aduana', ['b.txt', 'c.txt']],
    ['aduana -militar', ['b.txt']],
    ['"elementos de la Marina"', ['c.txt']],
    ['"Marina elementos"', []],
    ['veracruz or ver', ['b.txt']],
    ['Tab./Ver.', ['b.txt']],
    [`'); drop table document; --`, []],
    ['de la', []],
    ['"', []],
  ])('finds %s in the text by stems and without accents', async (q, expected) => {
    expect(await paths({ q })).toEqual(expected);
  });

  it('finds a document by the words of its title', async () => {
    expect(await paths({ q: 'c.txt' })).toContain('c.txt');
  });

  it('finds by place, inside states and the country, and not by names of institutions', async () => {
    expect(await paths({ place: ['23005' as PlaceCode] })).toEqual(['b.txt']);
    expect(await paths({ place: ['23' as PlaceCode] })).toEqual(['b.txt']);
    expect(await paths({ place: ['00' as PlaceCode] })).toEqual(['a.txt', 'b.txt']);
    expect(await paths({ place: ['21', '23'] as PlaceCode[] })).toEqual(['a.txt', 'b.txt']);
    expect(await paths({ place: ['01' as PlaceCode] })).toEqual([]);
  });

  it('intersects different fields', async () => {
    const place = ['23' as PlaceCode];
    expect(await paths({ place, q: 'toma' })).toEqual([]);
    expect(
      await paths({ place, from: '2021-08-01' as PartialDate, to: '2021-08-01' as PartialDate }),
    ).toEqual(['b.txt']);
    expect(await paths({ place, from: '2021-08-02' as PartialDate })).toEqual([]);
  });

  it.each([
    '',
    'garbage',
    Buffer.from('[1]').toString('base64url'),
    writeCursor({ listedOn: '2021-13-45', no: 1 }),
  ])('refuses the cursor "%s" in words', async (cursor) => {
    await expect(listDocuments(db, { limit: 1, cursor })).rejects.toThrow('the cursor is not one');
  });
});
