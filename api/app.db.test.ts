import { tableFromIPC } from '@uwdata/flechette';
import fc from 'fast-check';
import { hc } from 'hono/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { Collection, SAMPLE_COLLECTION } from '#domain/collection.ts';
import { DocumentDetail } from '#domain/document.ts';
import { Health } from '#domain/health.ts';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import type { PartialDate } from '#domain/period.ts';
import { Place } from '#domain/place.ts';
import { Problem } from '#domain/problem.ts';
import { Cube, PlacesSummary, Timeline } from '#domain/summary.ts';
import type { AppType } from './app.ts';
import { createCollection } from './commands/create-collection.ts';
import { storeDocuments } from './commands/store-documents.ts';
import type { Database } from './database/database.ts';
import { makeApp } from './testing/make-app.ts';
import { makeDocument, makeMention, makePeriod } from './testing/make-document.ts';
import { describeOnBoth } from './testing/test-database.ts';

const PAPERS = 'novedades' as CollectionId;
const HOSTILE = '<script>alert(1)</script> en Tapachula, Chis.';

const hostile = makeDocument({
  path: 'correo.eml!/nota.html',
  text: HOSTILE,
  date: makePeriod('2021-08-12'),
  mentions: [makeMention({ code: '07089', start: 29, end: 45, text: 'Tapachula, Chis.' })],
});
const dated = makeDocument({
  path: 'papeles/julio.txt',
  date: makePeriod('2021-07'),
  mentions: [makeMention({ code: '30' }), makeMention()],
});
const undated = makeDocument({ path: 'papeles/sin-fecha.txt', mentions: [makeMention({ code: '30' })] });

async function fill(db: Database): Promise<void> {
  await createCollection(db, { id: PAPERS, title: 'Novedades' });
  await storeDocuments(db, { collection: PAPERS, documents: [hostile, dated, undated] });
  await createCollection(db, { id: SAMPLE_COLLECTION, title: 'Muestra', kind: 'sample', fictional: true });
  await storeDocuments(db, {
    collection: SAMPLE_COLLECTION,
    documents: [makeDocument({ path: 'ficticio.txt', mentions: [makeMention({ code: '31' })] })],
  });
}

describeOnBoth('the API', (openDb, kind) => {
  let db: Database;
  let app: AppType;
  beforeAll(async () => {
    db = await openDb();
    await fill(db);
    app = makeApp(db);
  });

  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  async function body<T>(path: string, schema: { parse(value: unknown): T }, status = 200): Promise<T> {
    const response = await get(path);
    expect(response.status, `${path}: ${response.status}`).toBe(status);
    return schema.parse(await response.json());
  }

  it('says what runs here', async () => {
    const health = await body('/api/health', Health);
    expect(health.database.kind).toBe(kind);
    expect(health.datasetVersion).toMatch(/^[0-9a-f]{8}-\d+$/);
  });

  it('lists documents by collection, place, window and words, the latest first', async () => {
    const client = hc<AppType>('http://localhost', { fetch: app.request as typeof fetch });
    const ids = async (query: Record<string, string>) => {
      const response = await client.api.documents.$get({ query });
      if (response.status !== 200) throw new Error(JSON.stringify(await response.json()));
      return (await response.json()).documents.map(({ id }) => id);
    };
    expect(await ids({})).toEqual([hostile.id, dated.id, undated.id]);
    expect(await ids({ place: '07' })).toEqual([hostile.id]);
    expect(await ids({ place: '07089,30' })).toEqual([hostile.id, dated.id, undated.id]);
    expect(await ids({ from: '2021-08', to: '2021' })).toEqual([hostile.id]);
    expect(await ids({ q: 'actividad' })).toEqual([dated.id, undated.id]);
    expect(await ids({ collection: SAMPLE_COLLECTION })).toHaveLength(1);
  });

  it('pages through a list without gaps or repeats', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const response = await get(
        `/api/documents?limit=1${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      const page = (await response.json()) as {
        documents: { id: string }[];
        total: number;
        nextCursor: string | null;
      };
      expect(page.total).toBe(3);
      seen.push(...page.documents.map(({ id }) => id));
      cursor = page.nextCursor ?? '';
    } while (cursor);
    expect(seen).toEqual([hostile.id, dated.id, undated.id]);
  });

  it('gives a document whole, its text only as data', async () => {
    const response = await get(`/api/documents/${hostile.id}`);
    expect(response.headers.get('content-type')).toBe('application/json');
    const document = (await response.json()) as { text: string; mentions: { code: PlaceCode }[] };
    expect(DocumentDetail.parse(document).text).toBe(HOSTILE);
    expect(document.mentions.map(({ code }) => code)).toEqual(['07089']);

    const download = await get(`/api/documents/${hostile.id}/text`);
    expect(download.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(download.headers.get('content-disposition')).toBe(`attachment; filename="${hostile.id}.txt"`);
    expect(download.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await download.text()).toBe(HOSTILE);
  });

  it('gives places by level, state, name and code', async () => {
    const list = async (query: string) => {
      const response = await get(`/api/places${query}`);
      return ((await response.json()) as { places: unknown[] }).places.map((place) => Place.parse(place));
    };
    expect(await list('')).toHaveLength(2511);
    expect(await list('?level=state')).toHaveLength(32);
    expect((await list('?state=07&level=municipality')).every(({ stateCode }) => stateCode === '07')).toBe(
      true,
    );
    expect((await list('?q=tapach&limit=1'))[0]?.code).toBe('07089');
    expect((await body('/api/places/07089', Place)).name).toBe('Tapachula');
  });

  it('counts by place and by month', async () => {
    const places = await body('/api/summary/places', PlacesSummary);
    expect(places.places.map(({ code, documents }) => [code, documents])).toEqual([
      ['07', 1],
      ['30', 2],
    ]);
    expect(places).toMatchObject({ documents: 3, undated: 1, unplaced: 1 });
    const timeline = await body('/api/summary/timeline?bin=month', Timeline);
    expect(timeline.bins).toEqual([
      { start: '2021-07' as PartialDate, documents: 1 },
      { start: '2021-08' as PartialDate, documents: 1 },
    ]);
  });

  it('gives the cube as Arrow, and as JSON to who asks', async () => {
    const arrow = await get('/api/summary/cube?measure=documents&level=municipality&bin=month');
    expect(arrow.headers.get('content-type')).toBe('application/vnd.apache.arrow.stream');
    const table = tableFromIPC(await arrow.arrayBuffer());
    const cube = await body('/api/summary/cube?level=municipality&format=json', Cube);
    expect(Array.from(table.getChild('place'))).toEqual(cube.place.map((index) => cube.codes[index]));
    const json = await get('/api/summary/cube?level=municipality', { accept: 'application/json' });
    expect(Cube.parse(await json.json())).toEqual(cube);
  });

  it('answers 304 while the data stay the same and anew once they change', async () => {
    const first = await get('/api/summary/places');
    const etag = first.headers.get('etag') ?? '';
    expect((await get('/api/summary/places', { 'if-none-match': etag })).status).toBe(304);
    await createCollection(db, { id: 'otra' as CollectionId, title: 'Otra' });
    const after = await get('/api/summary/places', { 'if-none-match': etag });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(etag);
  });

  it('lists collections and removes one with its documents', async () => {
    await createCollection(db, { id: 'breve' as CollectionId, title: 'Breve' });
    await storeDocuments(db, {
      collection: 'breve' as CollectionId,
      documents: [makeDocument({ path: 'breve.txt' }), dated],
    });
    const list = async () => {
      const { collections } = (await (await get('/api/collections')).json()) as { collections: unknown[] };
      return collections.map((collection) => Collection.parse(collection).id);
    };
    expect(await list()).toContain('breve');
    const removed = await app.request('/api/collections/breve', { method: 'DELETE' });
    expect(await removed.json()).toEqual({ id: 'breve', documents: 1 });
    expect(await list()).not.toContain('breve');
    expect((await get(`/api/documents/${dated.id}`)).status).toBe(200);
    const again = await app.request('/api/collections/breve', { method: 'DELETE' });
    expect(again.status).toBe(404);
  });

  it('answers what is not there, or not so, with a problem that says why', async () => {
    const cases: [string, number, RegExp][] = [
      [`/api/documents/${'0'.repeat(64)}`, 404, /no document/],
      ['/api/documents/7', 400, /param\.id/],
      ['/api/places/07999', 404, /07999/],
      ['/api/places/99', 400, /param\.code/],
      ['/api/nowhere', 404, /nowhere/],
      ['/nowhere', 404, /nowhere/],
      ['/api/boundaries/moon.json', 404, /moon\.json/],
      ['/api/documents?from=2021-13', 400, /query\.from/],
      ['/api/documents?from=2021-02&to=2021-01', 400, /query\.from/],
      ['/api/documents?limit=0', 400, /query\.limit/],
      ['/api/documents?colection=x', 400, /query\.colection/],
      ['/api/documents?cursor=x', 400, /cursor/],
      ['/api/documents?q=%00', 400, /NUL/],
      ['/api/summary/places?level=city', 400, /query\.level/],
      ['/api/summary/cube?measure=ships', 400, /query\.measure/],
      [`/api/documents?collection=${PAPERS},${SAMPLE_COLLECTION}`, 400, /fictional/],
    ];
    for (const [path, status, detail] of cases) {
      const response = await get(path);
      expect(response.headers.get('content-type'), path).toBe('application/problem+json');
      const problem = Problem.parse(await response.json());
      expect([path, problem.status, response.status]).toEqual([path, status, status]);
      expect(problem.detail).toMatch(detail);
    }
  });

  it('names each bad parameter with its place', async () => {
    const problem = await body('/api/documents?from=x&limit=-1&zz=1', Problem, 400);
    expect(problem.errors?.map(({ path }) => path).sort()).toEqual(['query.from', 'query.limit', 'query.zz']);
  });

  it('never fails on any query string', async () => {
    const names = [
      'collection',
      'place',
      'from',
      'to',
      'q',
      'cursor',
      'limit',
      'level',
      'bin',
      'measure',
      'format',
    ];
    const value = fc.oneof(
      fc.constantFrom(
        '07',
        '00',
        '2021',
        '2021-02-30',
        '0000',
        '9999-12',
        'month',
        'state',
        'json',
        '',
        '-1',
        '1e9',
      ),
      fc.constantFrom(
        '"a b',
        '-',
        'a & !',
        '(((',
        "'; drop table document --",
        '%',
        '\\',
        '*:*',
        '-infinity',
      ),
      fc.string({ maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const query = fc.array(
      fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 8 })), value),
      {
        maxLength: 4,
      },
    );
    const path = fc.constantFrom(
      '/api/documents',
      '/api/places',
      '/api/summary/places',
      '/api/summary/timeline',
      '/api/summary/cube',
      '/api/collections',
      '/api/health',
    );
    await fc.assert(
      fc.asyncProperty(path, query, async (address, pairs) => {
        const response = await get(`${address}?${new URLSearchParams(pairs)}`);
        expect([200, 400]).toContain(response.status);
        await response.arrayBuffer();
      }),
      { numRuns: 300 },
    );
  });

  it('never fails on any path', async () => {
    const step = fc.oneof(
      fc.constantFrom('api', 'documents', 'places', '..', '%2e%2e', '%', 'collections'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
        const url = `http://localhost/${steps.join('/')}`;
        fc.pre(URL.canParse(url) && new URL(url).host === 'localhost');
        expect((await app.request(url)).status).toBeLessThan(500);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the API over a broken database', () => {
  it('answers 500 with an id, logs the error under it and gives nothing away', async () => {
    const logged: string[] = [];
    const secret = 'connection to 10.0.0.7 as postgres failed';
    const broken = { rows: () => Promise.reject(new Error(secret)) } as unknown as Database;
    const app = makeApp(broken, {
      log: {
        error: (message, fields) => logged.push(`${message} ${String(fields?.['id'])}`),
        warn: () => {},
        info: () => {},
        debug: () => {},
      },
    });
    const response = await app.request('/api/collections');
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('10.0.0.7');
    const { instance = '' } = Problem.parse(JSON.parse(text));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(secret);
    expect(logged[0]).toContain(instance.replace('urn:uuid:', ''));
  });
});
