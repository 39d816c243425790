import { tableFromIPC } from '@uwdata/flechette';
import { beforeAll, expect, it } from 'vitest';
import { createCollection } from '#api/commands/create-collection.ts';
import { storeDocuments } from '#api/commands/store-documents.ts';
import { ClaimPage } from '#domain/claim.ts';
import { FactDetail } from '#domain/fact-detail.ts';
import { FactPage, FactTimeline } from '#domain/fact-list.ts';
import { GroupCandidatePage, GroupDetail, GroupList } from '#domain/group-list.ts';
import type { CollectionId, GroupId, PlaceCode } from '#domain/ids.ts';
import { Problem } from '#domain/problem.ts';
import type { AppType } from '../app.ts';
import type { Database } from '../database/database.ts';
import { makeApp } from '../testing/make-app.ts';
import { makePeriod } from '../testing/make-document.ts';
import {
  exactly,
  factId,
  makeDeployment,
  makeFactPlace,
  makeIncident,
  makePresence,
  makeTelling,
} from '../testing/make-fact.ts';
import { describeOnBoth } from '../testing/test-database.ts';

const PAPERS = 'papeles' as CollectionId;
const SIERRA = 'los-de-la-sierra-alta' as GroupId;
const groups = [{ group: 'cjng' as GroupId, role: 'side' as const }];
const text = 'Grupo delictivo "Los de la Sierra Alta" <script>alert(1)</script>';

const documents = [
  makeTelling(
    'uno.txt',
    [
      makeIncident({
        casualties: { killed: exactly(3) },
        groups,
        place: makeFactPlace('16012', [-102.6, 19.2]),
      }),
      makeDeployment({ place: makeFactPlace('00'), headcount: exactly(13_663), mission: 'migration' }),
      makePresence({ group: SIERRA }),
      makeIncident({ type: 'other', place: makeFactPlace(null), period: null }),
    ],
    {
      text,
      groups: [{ start: 17, end: 38, text: 'Los de la Sierra Alta', group: SIERRA, known: false }],
      claims: [
        {
          kind: 'ratio',
          subject: 'deployment',
          value: 7,
          terms: ['migration', 'fuel'],
          codes: ['00' as PlaceCode],
          start: 0,
          end: 5,
          quote: 'siete veces más',
        },
      ],
      date: makePeriod('2021-08-12'),
    },
  ),
  makeTelling('dos.txt', [makeIncident({ casualties: { killed: exactly(4) }, groups })]),
];

describeOnBoth('facts over HTTP', (openDb) => {
  let db: Database;
  let app: AppType;
  beforeAll(async () => {
    db = await openDb();
    await createCollection(db, { id: PAPERS, title: 'Papeles' });
    await storeDocuments(db, { collection: PAPERS, documents });
    app = makeApp(db);
  });

  async function body<T>(path: string, schema: { parse(value: unknown): T }, status = 200): Promise<T> {
    const response = await app.request(path);
    expect(response.status, `${path}: ${response.status}`).toBe(status);
    return schema.parse(await response.json());
  }
  async function post<T>(path: string, sent: unknown, schema: { parse(value: unknown): T }, status = 200) {
    const response = await app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
    expect(response.status, `${path}: ${response.status}`).toBe(status);
    return schema.parse(await response.json());
  }
  const clash = async () => (await body('/api/facts?type=armed_clash', FactPage)).features[0]!;

  it('come as GeoJSON, with a point only where one is known', async () => {
    const page = await body('/api/facts', FactPage);
    expect(page.total).toBe(4);
    expect(page.features.filter(({ geometry }) => geometry !== null)).toMatchObject([
      {
        geometry: { type: 'Point', coordinates: [-102.6, 19.2] },
        properties: { sources: 2, casualties: { killed: { low: 3, high: 4 } } },
      },
    ]);
    expect(page.features.at(-1)?.properties.place.code).toBeNull();
    const first = await body('/api/facts?limit=3', FactPage);
    const rest = await body(`/api/facts?limit=3&cursor=${first.nextCursor}`, FactPage);
    expect([...first.features, ...rest.features]).toEqual(page.features);
    expect(rest.nextCursor).toBeNull();
  });

  it('are found by every parameter of the one query', async () => {
    const count = async (query: string) => (await body(`/api/facts?${query}`, FactPage)).total;
    expect(await count('kind=deployment&mission=migration&force=sedena&place=00')).toBe(1);
    expect(await count('kind=incident,presence&place=16&from=2021-08-01&to=2021-08')).toBe(2);
    expect(await count('group=cjng&subgroups=true&basis=derived,stated&kind=presence')).toBe(1);
    expect(await count('bbox=-102.7,19.1,-102.5,19.3&confidence=0.5&q=jalisco&collection=papeles')).toBe(1);
    expect(await count('status=rejected')).toBe(0);
  });

  it('are refused with the name of what is wrong', async () => {
    for (const [query, path] of [
      ['kind=crime', 'query.kind.0'],
      ['bbox=1,2,3', 'query.bbox'],
      ['from=2021&to=2020', 'query.from'],
      ['cursor=nonsense', 'query.cursor'],
      ['limit=0', 'query.limit'],
      ['groups=cjng', 'query.groups'],
      ['confidence=2', 'query.confidence'],
    ] as const) {
      const problem = await body(`/api/facts?${query}`, Problem, 400);
      expect(problem.errors?.map((error) => error.path).join(), query).toContain(path);
    }
    await body(`/api/facts/${factId('nobody')}`, Problem, 404);
    await body('/api/facts/999999', Problem, 404);
    await body('/api/facts/0', Problem, 400);
    await body('/api/facts/xyz', Problem, 400);
    await body('/api/groups/nadie', Problem, 404);
  });

  it('are read whole by the id of any source, or by the row of the columns', async () => {
    const { id } = await clash();
    const whole = await body(`/api/facts/${id}`, FactDetail);
    expect(whole.sources).toHaveLength(2);
    for (const source of whole.sources)
      expect(await body(`/api/facts/${source.id}`, FactDetail)).toEqual(whole);

    const columns = async (part: string) => {
      const response = await app.request(`/api/facts.arrow?kind=incident&part=${part}`);
      expect(response.headers.get('content-type')).toBe('application/vnd.apache.arrow.stream');
      return tableFromIPC(new Uint8Array(await response.arrayBuffer()));
    };
    const [map, ids] = [await columns('map'), await columns('ids')];
    expect(map.schema.metadata?.get('datasetVersion')).toBe(ids.schema.metadata?.get('datasetVersion'));
    const row = [...map.getChild('type')].indexOf('armed_clash');
    expect(map.getChild('killed').at(row)).toBe(3);
    expect(map.getChild('place').at(row)).toBe('16012');
    expect(await body(`/api/facts/${ids.getChild('no').at(row)}`, FactDetail)).toEqual(whole);
  });

  it('answer with an ETag that changes when an editor does something', async () => {
    const { id } = await clash();
    const first = await app.request('/api/facts');
    const etag = first.headers.get('etag') ?? '';
    const again = await app.request('/api/facts', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const change = { status: 'verified', note: 'Visto en el parte.' };
    const judged = await post(`/api/facts/${id}/status`, change, FactDetail);
    expect(judged.fact.status).toBe('verified');
    const after = await app.request('/api/facts', { headers: { 'if-none-match': etag } });
    expect(after.status).toBe(200);
  });

  it('come apart and together again as an editor says', async () => {
    const { id } = await clash();
    const { sources } = await body(`/api/facts/${id}`, FactDetail);
    const ids = { parse: (value: unknown) => (value as { facts: string[] }).facts };
    const split = { source: sources[1]!.id };
    expect(await post(`/api/facts/${id}/split`, split, ids)).toHaveLength(2);
    await post(`/api/facts/${id}/split`, split, Problem, 409);
    expect(await post(`/api/facts/${id}/rejoin`, {}, ids)).toEqual([id]);
    await post(`/api/facts/${id}/rejoin`, {}, Problem, 409);
  });

  it('take changes from no other site, and none that is not understood', async () => {
    const { id } = await clash();
    const foreign = await app.request(`/api/facts/${id}/status`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org' },
      body: JSON.stringify({ status: 'rejected' }),
    });
    expect(foreign.status).toBe(403);
    await post(`/api/facts/${id}/status`, { status: 'believed' }, Problem, 400);
    await post(`/api/facts/${id}/status`, { status: 'verified', extra: 1 }, Problem, 400);
    await post(`/api/facts/${id}/status`, { status: 'verified', note: 'x'.repeat(70_000) }, Problem, 413);
    await post(`/api/facts/${factId('nobody')}/status`, { status: 'verified' }, Problem, 404);
    const form = await app.request(`/api/facts/${id}/status`, { method: 'POST', body: 'status=rejected' });
    expect(form.status).toBe(415);
    expect((await clash()).properties.status).toBe('verified');
  });

  it('are counted by kind and month', async () => {
    const timeline = await body('/api/summary/facts', FactTimeline);
    const august = timeline.bins.find(({ start }) => start === '2021-08');
    expect(august).toEqual({ start: '2021-08', incident: 1, deployment: 1, presence: 1 });
    expect(timeline.undated).toEqual({ incident: 1, deployment: 0, presence: 0 });
    expect(timeline.unlocated).toEqual({ incident: 1, deployment: 0, presence: 0 });
  });

  it('list groups with what is known of them, and names that wait for an editor', async () => {
    const { groups: all } = await body('/api/groups', GroupList);
    expect(all.length).toBeGreaterThan(120);
    expect(all[0]).toMatchObject({ id: 'cjng', incidents: 1, presences: 0, status: 'catalogued' });
    const found = await body('/api/groups?q=jalisco&withFacts=true', GroupList);
    expect(found.groups.map(({ id }) => id)).toEqual(['cjng']);
    const group = await body('/api/groups/cjng?basis=derived,stated', GroupDetail);
    expect(group.byStateAndYear).toEqual([{ code: '16', year: 2021, incidents: 1, presences: 1 }]);

    const { candidates } = await body('/api/group-candidates', GroupCandidatePage);
    expect(candidates).toMatchObject([{ id: SIERRA, documents: 1, samples: [{ excerpt: text }] }]);
    const merge = { decision: 'merge', into: 'cjng' };
    const merged = await post(`/api/groups/${SIERRA}/decision`, merge, GroupDetail);
    expect(merged).toMatchObject({ status: 'merged', mergedInto: 'cjng' });
    expect((await body('/api/facts?group=cjng', FactPage)).total).toBe(2);
    await post(`/api/groups/${SIERRA}/decision`, { decision: 'accept' }, Problem, 400);
    await post('/api/groups/cjng/decision', { decision: 'refuse' }, Problem, 409);
    await post(`/api/groups/${SIERRA}/decision`, { decision: 'reopen' }, GroupDetail);
  });

  it('leave statistical sentences apart', async () => {
    const { claims, total } = await body('/api/claims?kind=ratio&subject=deployment&from=2021', ClaimPage);
    expect(total).toBe(1);
    expect(claims[0]).toMatchObject({
      value: 7,
      terms: ['migration', 'fuel'],
      document: { id: documents[0]!.id, date: makePeriod('2021-08-12') },
    });
    expect((await body('/api/claims?kind=share', ClaimPage)).claims).toEqual([]);
    await body('/api/claims?kind=guess', Problem, 400);
  });
});
