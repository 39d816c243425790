import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { CollectionId } from '#domain/ids.ts';
import type { Database } from '../database/database.ts';
import { getDocument } from '../queries/get-document.ts';
import { listDocuments } from '../queries/list-documents.ts';
import { readDatasetVersion } from '../queries/read-dataset-version.ts';
import { makeDocument, makeMention, makePassage, makePeriod } from '../testing/make-document.ts';
import { describeOnBoth } from '../testing/test-database.ts';
import { createCollection } from './create-collection.ts';
import { rememberPaths } from './remember-paths.ts';
import { storeDocument } from './store-document.ts';
import { storeDocuments } from './store-documents.ts';

const PAPERS = 'papeles' as CollectionId;
const OTHERS = 'otros' as CollectionId;

describeOnBoth('storing documents', (openDb) => {
  let db: Database;
  beforeAll(async () => {
    db = await openDb();
    await createCollection(db, { id: PAPERS, title: 'Papeles' });
    await createCollection(db, { id: OTHERS, title: 'Otros' });
  });

  it('gives a document back whole', async () => {
    const document = makeDocument({
      path: 'carpeta/parte.pdf',
      title: 'Parte de novedades',
      format: 'pdf',
      text: 'Página uno: Apatzingán, Mich.\nPágina dos.',
      passages: [
        makePassage({ start: 0, end: 29, page: 1 }),
        makePassage({ ordinal: 1, start: 30, end: 41, page: 2, sheet: 'Hoja\t1', cell: 'B7', part: 'body' }),
      ],
      notes: [{ code: 'encoding-guessed', message: 'Read as Windows-1252.', start: 0, end: 4 }],
      date: makePeriod('2021-08'),
      dateSource: 'header',
      mentions: [
        makeMention({
          start: 12,
          end: 22,
          text: 'Apatzingán',
          code: '16006',
          name: 'Apatzingán de la Constitución',
          point: [-102.351, 19.088],
          confidence: 0.97,
          rivals: [{ code: '16006' as never, name: 'Apat "x" \\ y', score: 0.25 }],
        }),
        makeMention({
          start: 24,
          end: 29,
          text: 'Mich.',
          level: 'region',
          status: 'region',
          members: ['16006'] as never,
        }),
      ],
    });
    const stored = await storeDocument(db, { collection: PAPERS, document });
    expect(stored).toEqual({ id: document.id, outcome: 'stored', mentions: 2 });
    expect(await getDocument(db, document.id)).toEqual({
      id: document.id,
      title: 'Parte de novedades',
      format: 'pdf',
      language: 'es',
      date: { from: '2021-08', to: '2021-08', precision: 'month' },
      dateSource: 'header',
      characters: document.text.length,
      mentionCount: 2,
      collections: [PAPERS],
      path: 'carpeta/parte.pdf',
      text: document.text,
      notes: document.notes,
      paths: ['carpeta/parte.pdf'],
      passages: document.passages,
      parent: null,
      attachments: [],
      mentions: document.mentions,
    });
  });

  it('keeps the same bytes once and remembers every path and collection', async () => {
    const first = makeDocument({ path: 'a/uno.txt', text: 'Los mismos bytes.' });
    const copies = ['b/dos.txt', 'a/uno.txt', 'c/tres.txt'].map((path) => ({ ...first, path }));
    expect((await storeDocument(db, { collection: PAPERS, document: first })).outcome).toBe('stored');
    const again = await storeDocuments(db, { collection: OTHERS, documents: copies });
    expect(again.map(({ outcome }) => outcome)).toEqual(Array(3).fill('already-stored'));
    const kept = await getDocument(db, first.id);
    expect(kept?.paths).toEqual(['a/uno.txt', 'b/dos.txt', 'c/tres.txt']);
    expect(kept?.collections).toEqual([OTHERS, PAPERS]);
  });

  it('keeps bytes that come twice in one batch once', async () => {
    const document = makeDocument({ path: 'x.txt', text: 'Dos veces en el mismo lote.' });
    const batch = [document, { ...document, path: 'copia/x.txt' }];
    const stored = await storeDocuments(db, { collection: PAPERS, documents: batch });
    expect(stored.map(({ outcome }) => outcome)).toEqual(['stored', 'already-stored']);
    expect((await getDocument(db, document.id))?.paths).toEqual(['copia/x.txt', 'x.txt']);
  });

  it('replaces what an older extractor read, and only that', async () => {
    const older = makeDocument({
      path: 'lectura.txt',
      text: 'Lectura vieja: Toluca',
      mentions: [makeMention({ code: '15106' }), makeMention()],
    });
    const newer = {
      ...older,
      text: 'Lectura nueva: Uruapan',
      mentions: [makeMention({ code: '16102' })],
      extractorVersion: 2,
    };
    await storeDocument(db, { collection: PAPERS, document: older });
    expect(await storeDocument(db, { collection: PAPERS, document: newer })).toMatchObject({
      outcome: 'replaced',
      mentions: 1,
    });
    expect(await getDocument(db, older.id)).toMatchObject({
      text: 'Lectura nueva: Uruapan',
      mentionCount: 1,
      mentions: [{ code: '16102' }],
    });
    expect(await storeDocument(db, { collection: PAPERS, document: older })).toMatchObject({
      outcome: 'already-stored',
      mentions: 1,
    });
    const found = (q: string) => listDocuments(db, { q, limit: 10 });
    expect((await found('lectura nueva')).documents.map(({ id }) => id)).toEqual([older.id]);
    expect((await found('lectura vieja')).total).toBe(0);
  });

  it('ties attachments to the mail they came with, in the same batch or a later one', async () => {
    const mail = makeDocument({ path: 'correo.eml', text: 'Va adjunto.', format: 'eml' });
    const table = makeDocument({ path: 'correo.eml!/tabla.csv', text: 'a,b', parent: mail.id });
    const late = makeDocument({ path: 'correo.eml!/nota.txt', text: 'tarde', parent: mail.id });
    const orphan = makeDocument({
      path: 'otro.eml!/x.txt',
      text: 'sin correo',
      parent: 'f'.repeat(64) as never,
    });
    await storeDocuments(db, { collection: PAPERS, documents: [table, mail, orphan] });
    await storeDocuments(db, { collection: PAPERS, documents: [late] });
    const attachments = (await getDocument(db, mail.id))?.attachments;
    expect(attachments?.toSorted()).toEqual([table.id, late.id].toSorted());
    expect((await getDocument(db, table.id))?.parent).toBe(mail.id);
    expect((await getDocument(db, orphan.id))?.parent).toBeNull();
  });

  it('keeps any text, with every offset where it was', async () => {
    const text = `nulo \0 mitad \ud83d tab\t contra\\N fin 😀`;
    const document = makeDocument({ path: 'raro\0.txt', title: 'raro \udc00', text });
    await storeDocument(db, { collection: PAPERS, document });
    const kept = await getDocument(db, document.id);
    expect(kept?.text).toBe('nulo \uFFFD mitad \uFFFD tab\t contra\\N fin 😀');
    expect(kept?.text.length).toBe(text.length);
  });

  it('keeps and finds a document too large for one search vector', async () => {
    const words = Array.from({ length: 400_000 }, (_, index) => `palabra${index.toString(36)}`);
    const text = `${words.join(' ')} huachicol`;
    const document = makeDocument({ path: 'enorme.txt', text });
    await storeDocument(db, { collection: PAPERS, document });
    for (const q of ['huachicol', 'palabra0', 'palabra5yc', 'enorme']) {
      const { documents } = await listDocuments(db, { q, limit: 5 });
      expect(documents.map(({ id }) => id)).toEqual([document.id]);
    }
  });

  it('keeps a document whose date is impossible, without the date and with a note', async () => {
    const dates = [makePeriod('0000-01-01'), makePeriod('2021-05-01', '2020-01-01')];
    for (const [index, date] of dates.entries()) {
      const document = makeDocument({ path: `fecha-${index}.txt`, date });
      await storeDocument(db, { collection: PAPERS, document });
      const kept = await getDocument(db, document.id);
      expect(kept).toMatchObject({ date: null, dateSource: null, notes: [{ code: 'impossible-date' }] });
    }
  });

  it('stores all of a batch or nothing', async () => {
    const before = await listDocuments(db, { limit: 1 });
    const good = makeDocument({ path: 'bueno.txt', text: 'bueno' });
    const bad = makeDocument({ path: 'malo.txt', text: 'malo', mentions: [makeMention({ code: '99999' })] });
    await expect(storeDocuments(db, { collection: PAPERS, documents: [good, bad] })).rejects.toThrow();
    expect(await getDocument(db, good.id)).toBeNull();
    expect((await listDocuments(db, { limit: 1 })).total).toBe(before.total);
  });

  it('refuses a collection that does not exist', async () => {
    const collection = 'no-hay' as CollectionId;
    await expect(storeDocument(db, { collection, document: makeDocument() })).rejects.toThrow(
      'there is no collection "no-hay"',
    );
  });

  it('changes the dataset version when something changed and not otherwise', async () => {
    const document = makeDocument({ path: 'version.txt', text: 'versión' });
    const versions = [await readDatasetVersion(db)];
    for (let time = 0; time < 2; time += 1) {
      await storeDocument(db, { collection: PAPERS, document });
      versions.push(await readDatasetVersion(db));
    }
    expect(versions[1]).not.toBe(versions[0]);
    expect(versions[2]).toBe(versions[1]);
  });

  it('lets several remember the same paths side by side', async () => {
    const documents = Array.from({ length: 30 }, (_, index) =>
      makeDocument({ path: `p${index}.txt`, text: `p ${index}` }),
    );
    await storeDocuments(db, { collection: PAPERS, documents });
    const moved = documents.map(({ id, path }) => ({ id, path: `otra/${path}` }));
    const again = documents.map((document) => ({ ...document, path: `otra/${document.path}` }));
    await Promise.all([
      rememberPaths(db, { collection: OTHERS, paths: moved }),
      rememberPaths(db, { collection: OTHERS, paths: moved.toReversed() }),
      storeDocuments(db, { collection: OTHERS, documents: again.toReversed() }),
    ]);
    for (const { id, path } of documents.slice(0, 5))
      expect(await getDocument(db, id)).toMatchObject({
        paths: [path, `otra/${path}`],
        collections: [OTHERS, PAPERS],
      });
  });

  it('lets batches with the same documents in another order run side by side', async () => {
    const documents = Array.from({ length: 40 }, (_, index) =>
      makeDocument({
        path: `lado/${index}.txt`,
        text: `lado ${index}`,
        mentions: [makeMention({ code: '30193' })],
      }),
    );
    const batches = [documents, documents.toReversed(), documents.slice(10), documents.toSorted(() => -1)];
    const outcomes = await Promise.all(
      batches.map((batch) => storeDocuments(db, { collection: PAPERS, documents: batch })),
    );
    expect(outcomes.flat().filter(({ outcome }) => outcome === 'stored')).toHaveLength(40);
    const [{ mentions } = { mentions: 0 }] = await db.rows<{ mentions: number }>(
      sql`select count(*)::int as mentions from mention join document on no = document_no where title like '%.txt'
          and exists (select from document_path where document_path.document_no = no and path like 'lado/%')`,
    );
    expect(mentions).toBe(40);
  });
});
