import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { loadDatasetFacts } from '#api/commands/facts/load-dataset-facts.ts';
import { storeDocuments } from '#api/commands/store-documents.ts';
import { createCollection } from '#api/commands/create-collection.ts';
import { SAMPLE_COLLECTION } from '#domain/collection.ts';
import type { Fact } from '#domain/fact.ts';
import type { CollectionId, GroupId } from '#domain/ids.ts';
import { MapQuery } from '#domain/map-query.ts';
import { dayNumber, firstDay, lastDay } from '#domain/period.ts';
import type { Database } from '../../database/database.ts';
import { InvalidInputError } from '../../errors.ts';
import { fitsQuery, groupsOf } from '../../testing/fact-model.ts';
import { makePeriod } from '../../testing/make-document.ts';
import {
  exactly,
  factId,
  makeDatasetEvidence,
  makeDeployment,
  makeEvidence,
  makeFactPlace,
  makeIncident,
  makePresence,
  makeTelling,
} from '../../testing/make-fact.ts';
import { describeOnBoth } from '../../testing/test-database.ts';
import { OPEN_END, OPEN_START, factsInColumns } from './facts-in-columns.ts';
import { listFacts } from './list-facts.ts';
import { summarizeFacts } from './summarize-facts.ts';

const DATASET = 'datos' as CollectionId;
const CODES = ['00', '07', '07089', '16', '16012', '16013', null] as const;
const PERIODS = [
  makePeriod('2021'),
  makePeriod('2021-08'),
  makePeriod('2021-08-12'),
  makePeriod('2020-12-31', '2021-01-02'),
  { ...makePeriod('2021-03'), to: null },
  { ...makePeriod('2019'), from: null },
  null,
];
const GROUPS = ['cjng', 'desconocidos-del-norte', 'los-viagras'] as GroupId[];

const anyFact = fc
  .record({
    kind: fc.constantFrom('incident', 'incident', 'deployment', 'presence'),
    code: fc.constantFrom(...CODES),
    period: fc.constantFrom(...PERIODS),
    groups: fc.subarray(GROUPS),
    type: fc.constantFrom('armed_clash' as const, 'homicide' as const),
    force: fc.constantFrom('gn' as const, 'sedena' as const),
    status: fc.constantFrom('candidate' as const, 'verified' as const, 'rejected' as const),
    confidence: fc.constantFrom(0.25, 0.5, 0.75),
    number: fc.option(fc.nat(40), { nil: null }),
  })
  .map(({ kind, code, groups, number, type, force, ...shared }): ((id: number) => Fact) => (id) => {
    const base = {
      ...shared,
      id: factId(`datos ${id}`),
      place: makeFactPlace(code),
      evidence: [makeDatasetEvidence(String(id))],
    };
    const count = number === null ? null : exactly(number);
    if (kind === 'deployment') return makeDeployment({ ...base, force, headcount: count });
    if (kind === 'presence')
      return makePresence({ ...base, group: groups[0] ?? GROUPS[0]!, basis: 'dataset' });
    const roles = groups.map((group) => ({ group, role: 'unspecified' as const }));
    return makeIncident({ ...base, type, groups: roles, casualties: { killed: count } });
  });

/** Mostly not asked for, so that queries differ in more than what they leave out. */
const perhaps = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary: value });
const someOf = <T>(values: readonly T[]) => perhaps(fc.subarray([...values], { minLength: 1 }));
const anyQuery = fc.record({
  kind: someOf(['incident', 'deployment', 'presence'] as const),
  group: someOf(GROUPS),
  type: someOf(['armed_clash', 'homicide', 'robbery'] as const),
  force: someOf(['gn', 'semar'] as const),
  place: someOf(CODES.filter((code) => code !== null)),
  status: someOf(['verified', 'rejected'] as const),
  basis: someOf(['stated', 'dataset'] as const),
  confidence: perhaps(fc.constantFrom(0.3, 0.5, 0.6)),
  from: perhaps(fc.constantFrom('2020', '2021-01-02', '2021-08', '2022')),
  to: perhaps(fc.constantFrom('2022', '2022-06-01', '2023')),
});

describeOnBoth('asking for facts', (openDb, kind) => {
  let db: Database;
  let facts: Fact[];
  const idsOf = async (query: object, limit = 1000) => {
    const { features, total } = await listFacts(db, { ...MapQuery.parse(query), limit });
    expect(total).toBe(features.length);
    return features.map(({ id }) => id);
  };

  beforeAll(async () => {
    db = await openDb();
    facts = fc.sample(anyFact, { seed: 7, numRuns: 400 }).map((make, index) => make(index));
    await loadDatasetFacts(db, { id: DATASET, title: 'Datos', facts });
  });

  it('finds what a plain filter of the list finds (property)', async () => {
    const found: number[] = [];
    await fc.assert(
      fc.asyncProperty(anyQuery, async (given) => {
        const query = MapQuery.parse(given);
        const expected = facts.filter((fact) => fitsQuery(fact, query)).map(({ id }) => id);
        const ids = await idsOf(given);
        found.push(ids.length);
        expect(ids.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: kind === 'pglite' ? 60 : 120 },
    );
    expect(Math.max(...found)).toBeGreaterThan(100);
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(found.length / 4);
  });

  it('gives each fact as it was stored, the latest first and undated ones last', async () => {
    const { features } = await listFacts(db, { limit: 1000 });
    const stored = new Map(facts.map((fact) => [fact.id, fact]));
    for (const { properties } of features) {
      const { sources, title, collections, ...fact } = properties;
      expect(fact).toEqual(stored.get(fact.id));
      expect({ sources, title, collections }).toEqual({ sources: 1, title: null, collections: [DATASET] });
    }
    const days = features.map(({ properties: { period } }) =>
      period?.from ? firstDay(period.from) : period?.to ? lastDay(period.to) : '',
    );
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.at(-1)).toBe('');
  });

  it('gives the same by column, in order of the first day, with nothing in a wrong window', async () => {
    const columns = await factsInColumns(db, MapQuery.parse({ kind: 'incident' }));
    const expected = facts.filter((fact) => fitsQuery(fact, MapQuery.parse({ kind: 'incident' })));
    expect(columns.no).toHaveLength(expected.length);
    expect([...columns.start]).toEqual([...columns.start].sort((a, b) => a - b));
    const summed = (values: Iterable<number>) =>
      [...values].filter((value) => !Number.isNaN(value)).reduce((sum, value) => sum + value, 0);
    expect(summed(columns.killed)).toBe(
      summed(
        expected.map((fact) => (fact.kind === 'incident' ? (fact.casualties.killed?.best ?? NaN) : NaN)),
      ),
    );
    expect(columns.words.groups.filter((groups) => groups !== null).toSorted()).toEqual(
      expected.flatMap((fact) => groupsOf(fact).join(' ') || []).toSorted(),
    );
    expect(new Set(columns.words.source)).toEqual(new Set([DATASET]));
    const [from, to] = [dayNumber('2021-01-01'), dayNumber('2021-12-31')];
    const inYear = [...columns.start].filter((start, row) => start <= to && columns.end[row]! >= from).length;
    expect(inYear).toBe((await idsOf({ kind: 'incident', from: '2021', to: '2021' })).length);
    const open = [...columns.start].filter((start) => start === OPEN_START).length;
    expect(open).toBe(expected.filter(({ period }) => period && period.from === null).length);
    const undated = [...columns.start].filter((start) => start === OPEN_END).length;
    expect(undated).toBe(expected.filter(({ period }) => !period).length);
  });

  it('counts them by month and kind as a window would', async () => {
    const timeline = await summarizeFacts(db, { bin: 'year' });
    const year = timeline.bins.find(({ start }) => start === '2021');
    for (const one of ['incident', 'deployment', 'presence'] as const) {
      expect(year?.[one]).toBe((await idsOf({ kind: one, from: '2021', to: '2021' })).length);
      const all = facts.filter((fact) => fitsQuery(fact, MapQuery.parse({ kind: one })));
      expect(timeline.undated[one]).toBe(all.filter(({ period }) => !period).length);
      expect(timeline.unlocated[one]).toBe(all.filter(({ place }) => place.code === null).length);
    }
  });

  it('goes through pages without gaps or repeats while facts are added', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    let pages = 0;
    const before = await idsOf({});
    do {
      const page = await listFacts(db, { limit: 37, cursor });
      expect(page.total).toBe(before.length);
      seen.push(...page.features.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
      if (++pages === 3) {
        const more = makeIncident({ id: factId('later'), evidence: [makeDatasetEvidence('later')] });
        await loadDatasetFacts(db, { id: DATASET, title: 'Datos', facts: [...facts, more] });
      }
    } while (cursor);
    expect(seen.filter((id) => id !== factId('later'))).toEqual(before);
    await loadDatasetFacts(db, { id: DATASET, title: 'Datos', facts });
    await expect(listFacts(db, { limit: 1, cursor: 'abc' })).rejects.toThrow(InvalidInputError);
  });

  it('finds facts in a box by their point, else by the area they are known for', async () => {
    const places = {
      point: makeFactPlace('16012', [-102.6, 19.2]),
      far: makeFactPlace('16012', [-101, 19.2]),
      municipality: makeFactPlace('16012'),
      state: makeFactPlace('16'),
      country: makeFactPlace('00'),
      nowhere: makeFactPlace(null),
    };
    const boxed = Object.entries(places).map(([word, place]) =>
      makeIncident({
        id: factId(`boxed ${word}`),
        place,
        type: 'surveillance',
        evidence: [makeDatasetEvidence(word)],
      }),
    );
    const id = 'cajas' as CollectionId;
    await loadDatasetFacts(db, { id, title: 'Cajas', facts: boxed });
    const found = await idsOf({ collection: [id], bbox: '-102.7,19.1,-102.5,19.3' });
    expect(found.toSorted()).toEqual(
      ['point', 'municipality', 'state'].map((word) => factId(`boxed ${word}`)).toSorted(),
    );
    const { features } = await listFacts(db, { limit: 10, collection: [id] });
    const geometries = features.flatMap(({ geometry }) => geometry?.coordinates[0] ?? []);
    expect(geometries.sort()).toEqual([-101, -102.6]);
  });

  it('finds words of quotes, places and groups, by stem and without accents', async () => {
    const papers = 'papeles' as CollectionId;
    await createCollection(db, { id: papers, title: 'Papeles' });
    const quote = 'Se localizaron dos TOMAS CLANDESTINAS en el poliducto.';
    const tapped = makeIncident({
      type: 'fuel_theft',
      groups: [{ group: GROUPS[0]!, role: 'unspecified' }],
      evidence: [makeEvidence({ quote })],
    });
    await storeDocuments(db, { collection: papers, documents: [makeTelling('uno.txt', [tapped])] });
    for (const q of ['toma clandestina', 'poliducto -migrantes', 'buenavista', 'jalisco nueva generacion'])
      expect(await idsOf({ collection: [papers], q }), q).toHaveLength(1);
    expect(await idsOf({ collection: [papers], q: 'aduana' })).toEqual([]);
  });

  it('never counts invented facts with real ones', async () => {
    const sample = { id: SAMPLE_COLLECTION, title: 'Muestra', kind: 'sample' as const, fictional: true };
    await createCollection(db, sample);
    const documents = [makeTelling('muestra.txt', [makeIncident({ type: 'drug_lab' })])];
    await storeDocuments(db, { collection: SAMPLE_COLLECTION, documents });
    expect(await idsOf({ type: 'drug_lab' })).toEqual([]);
    expect(await idsOf({ type: 'drug_lab', collection: [SAMPLE_COLLECTION] })).toHaveLength(1);
    await expect(listFacts(db, { limit: 1, collection: [SAMPLE_COLLECTION, DATASET] })).rejects.toThrow(
      InvalidInputError,
    );
  });
});
