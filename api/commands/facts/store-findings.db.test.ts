import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { MOST_IN_BLOCK } from '#api/pipeline/facts/merge/cluster-observations.ts';
import type { Fact } from '#domain/fact.ts';
import type { FactDetail } from '#domain/fact-detail.ts';
import type { CollectionId, GroupId } from '#domain/ids.ts';
import type { Database } from '../../database/database.ts';
import { listFacts } from '../../queries/facts/list-facts.ts';
import { dumpFacts } from '../../testing/dump-facts.ts';
import { makePeriod } from '../../testing/make-document.ts';
import {
  exactly,
  makeDeployment,
  makeEvidence,
  makeFactPlace,
  makeIncident,
  makePresence,
  makeTelling,
} from '../../testing/make-fact.ts';
import { describeOnBoth } from '../../testing/test-database.ts';
import { createCollection } from '../create-collection.ts';
import type { DocumentToStore } from '../document-to-store.ts';
import { rememberPaths } from '../remember-paths.ts';
import { removeCollection } from '../remove-collection.ts';
import { storeDocuments } from '../store-documents.ts';

const PAPERS = 'papeles' as CollectionId;
const OTHERS = 'otros' as CollectionId;
const INVENTED = 'inventados' as CollectionId;

const cjng = { group: 'cjng' as GroupId, role: 'side' as const };
const clash = (killed: number | null, more: Partial<Fact & { kind: 'incident' }> = {}) =>
  makeIncident({ ...more, casualties: { killed: killed === null ? null : exactly(killed) } });

/** Without what differs between two loads of the same: nothing but the record of editors. */
const withoutHistory = (facts: readonly FactDetail[]) => facts.map(({ history: _, ...fact }) => fact);

/** A small world in which much is told twice: five papers, each with a few facts. */
const anyCorpus = fc.array(
  fc.array(
    fc
      .record({
        kind: fc.constantFrom('incident', 'incident', 'deployment', 'presence'),
        code: fc.constantFrom('16012', '16013', '16', null),
        day: fc.constantFrom('2021-08-12', '2021-08-13', '2021-08'),
        number: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
        groups: fc.subarray([cjng, { group: 'los-viagras' as GroupId, role: 'perpetrator' as const }]),
      })
      .map(({ kind, code, day, number, groups }): Fact => {
        const shared = { place: makeFactPlace(code), period: makePeriod(day) };
        const count = number === null ? null : exactly(number);
        if (kind === 'deployment') return makeDeployment({ ...shared, headcount: count });
        if (kind === 'presence') return makePresence(shared);
        return makeIncident({ ...shared, groups, casualties: { killed: count } });
      }),
    { maxLength: 5 },
  ),
  { minLength: 2, maxLength: 6 },
);

describeOnBoth('the facts of documents', (openDb, kind) => {
  let db: Database;
  const store = (documents: readonly DocumentToStore[], collection = PAPERS) =>
    storeDocuments(db, { collection, documents });
  const shown = async () =>
    (await listFacts(db, { limit: 100 })).features.map(({ properties }) => properties);

  beforeAll(async () => {
    db = await openDb();
  });
  beforeEach(async () => {
    for (const { id } of await db.rows<{ id: CollectionId }>(sql`select id from collection`))
      await removeCollection(db, id);
    await createCollection(db, { id: PAPERS, title: 'Papeles' });
    await createCollection(db, { id: OTHERS, title: 'Otros' });
    await createCollection(db, { id: INVENTED, title: 'Inventados', fictional: true });
  });

  it('are one where two documents tell the same event, with both as evidence', async () => {
    const [one, two] = [
      makeTelling('uno.txt', [clash(3, { groups: [cjng] })]),
      makeTelling('dos.txt', [clash(4)]),
    ];
    await store([one]);
    await store([two]);
    const [fact, ...others] = await shown();
    expect(others).toEqual([]);
    expect(fact).toMatchObject({
      sources: 2,
      casualties: { killed: { low: 3, high: 4 } },
      groups: [cjng],
      collections: [PAPERS],
    });
    const detail = (await dumpFacts(db)).find((each) => each.fact.id === fact?.id);
    expect(detail?.sources.map(({ document }) => document?.id).sort()).toEqual([one.id, two.id].sort());
    expect(
      detail?.sources.map(({ told }) => told.kind === 'incident' && told.casualties.killed?.best).sort(),
    ).toEqual([3, 4]);
    expect(detail?.sources[1]?.reasons).toContain('killed');
    expect(detail?.fact.evidence).toHaveLength(2);
  });

  it('are the same in any order, in batches of any size, and when read twice (property)', async () => {
    const orders = fc.tuple(anyCorpus, fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 3 }));
    await fc.assert(
      fc.asyncProperty(orders, async ([corpus, luck, size]) => {
        const documents = corpus.map((facts, index) => makeTelling(`papel ${index}.txt`, facts));
        await store(documents);
        const together = withoutHistory(await dumpFacts(db));
        await removeCollection(db, PAPERS);
        expect(await dumpFacts(db)).toEqual([]);
        await createCollection(db, { id: PAPERS, title: 'Papeles' });
        const shuffled = documents
          .map((document) => ({ document, at: luck.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ document }) => document);
        for (let start = 0; start < shuffled.length; start += size)
          await store(shuffled.slice(start, start + size));
        await store(documents);
        expect(withoutHistory(await dumpFacts(db))).toEqual(together);
        await removeCollection(db, PAPERS);
        await createCollection(db, { id: PAPERS, title: 'Papeles' });
      }),
      { numRuns: kind === 'pglite' ? 8 : 20 },
    );
  });

  it('follow a document that is read anew', async () => {
    const old = makeTelling('uno.txt', [clash(3), clash(null, { place: makeFactPlace('07089') })]);
    await store([old, makeTelling('dos.txt', [clash(3)])]);
    expect((await shown()).map(({ sources }) => sources).sort()).toEqual([1, 2]);
    await store([{ ...old, extractorVersion: 2, facts: [] }]);
    expect((await shown()).map(({ sources }) => sources)).toEqual([1]);
    await store([{ ...old, extractorVersion: 3 }]);
    expect((await shown()).map(({ sources }) => sources).sort()).toEqual([1, 2]);
  });

  it('go with their collection, and what others tell stays', async () => {
    await store([makeTelling('uno.txt', [clash(3), makeDeployment()])]);
    await store([makeTelling('dos.txt', [clash(4)])], OTHERS);
    await removeCollection(db, PAPERS);
    const [fact, ...others] = await shown();
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ sources: 1, casualties: { killed: exactly(4) }, collections: [OTHERS] });
    await removeCollection(db, OTHERS);
    expect(await dumpFacts(db)).toEqual([]);
  });

  it('are in every collection their documents come into', async () => {
    const paper = makeTelling('uno.txt', [clash(3, { groups: [cjng] }), makeDeployment({ period: null })]);
    await store([paper]);
    await rememberPaths(db, { collection: OTHERS, paths: [{ id: paper.id, path: 'copia.txt' }] });
    for (const fact of await shown()) expect(fact.collections).toEqual([OTHERS, PAPERS]);
    const derived = await listFacts(db, { limit: 10, basis: ['derived'], kind: ['presence'] });
    expect(derived.features.map(({ properties }) => properties.collections)).toEqual([[OTHERS, PAPERS]]);
    await removeCollection(db, PAPERS);
    expect((await shown()).map(({ collections }) => collections)).toEqual([[OTHERS], [OTHERS]]);
  });

  it('are never put together with invented ones, until the invented turn out to be real', async () => {
    const [real, invented] = [makeTelling('uno.txt', [clash(3)]), makeTelling('dos.txt', [clash(3)])];
    await store([real]);
    await store([invented], INVENTED);
    expect((await dumpFacts(db)).map(({ sources }) => sources.length)).toEqual([1, 1]);
    expect((await shown()).map(({ collections }) => collections)).toEqual([[PAPERS]]);
    await store([invented], PAPERS);
    expect((await dumpFacts(db)).map(({ sources }) => sources.length)).toEqual([2]);
    await removeCollection(db, PAPERS);
    expect((await shown()).map(({ collections }) => collections)).toEqual([[INVENTED]]);
  });

  it('keep passages, claims and impossible dates as they are said', async () => {
    const evidence = [
      makeEvidence({ page: 3, quote: 'A\tB \\N "c"\u0000', passage: 2 }),
      makeEvidence({ sheet: 'Hoja 1', cell: 'B7', quote: 'segunda', start: 20, end: 27 }),
    ];
    const odd = makeIncident({
      evidence,
      period: makePeriod('0000'),
      ownTerm: 'AGRESIÓN',
      seizures: [{ what: 'marihuana', amount: 12.5, unit: 'kg' }],
      casualtiesBySide: { authority: { killed: exactly(1), injured: null, detained: null } },
    });
    const claim = {
      kind: 'count' as const,
      subject: 'criminal_groups',
      value: 70,
      terms: ['a', 'b "c"'],
      codes: [],
      start: 0,
      end: 4,
      quote: 'setenta',
    };
    const mention = { start: 0, end: 4, text: 'CJNG', group: cjng.group, known: true };
    const paper = makeTelling('raro.txt', [odd], { claims: [claim], groups: [mention] });
    await store([paper]);
    const [{ fact, sources } = { fact: null, sources: [] }] = await dumpFacts(db);
    expect(fact).toMatchObject({
      period: null,
      ownTerm: 'AGRESIÓN',
      seizures: odd.seizures,
      casualtiesBySide: odd.casualtiesBySide,
    });
    expect(sources[0]?.told.period).toEqual(makePeriod('0000'));
    expect(fact?.evidence).toEqual(
      paper.facts?.[0]?.evidence.map((each) => ({
        ...each,
        ...(each.source === 'document' && { quote: each.quote.replace('\u0000', '\uFFFD') }),
      })),
    );
    expect(await db.rows(sql`select kind, subject, value, terms, quote from claim`)).toEqual([
      { kind: 'count', subject: 'criminal_groups', value: 70, terms: claim.terms, quote: 'setenta' },
    ]);
    expect(await db.rows(sql`select text, group_id from group_mention`)).toEqual([
      { text: 'CJNG', group_id: 'cjng' },
    ]);
  });

  it('are put together whole when several write at once', async () => {
    const papers = Array.from({ length: 24 }, (_, index) =>
      makeTelling(`papel ${index}.txt`, [clash(3), clash(null, { place: makeFactPlace('07089') })]),
    );
    await Promise.all([0, 1, 2, 3].map((part) => store(papers.slice(part * 6, part * 6 + 6))));
    expect((await shown()).map(({ sources }) => sources)).toEqual([24, 24]);
  });

  it('are left apart where too many tell of one kind, place and day, however they came', async () => {
    const telling = (path: string, count: number) =>
      makeTelling(
        path,
        Array.from({ length: count }, () => makeIncident()),
      );
    const documents = [1, 2, 3].map((part) => telling(`padrón ${part}.txt`, MOST_IN_BLOCK / 2));
    await store(documents.slice(0, 2));
    const total = async () => (await listFacts(db, { limit: 1 })).total;
    const before = await total();
    await store(documents.slice(2));
    expect(await total()).toBe(MOST_IN_BLOCK * 1.5);
    await store([makeTelling('uno más.txt', [makeIncident()])], OTHERS);
    expect(await total()).toBe(MOST_IN_BLOCK * 1.5 + 1);
    await removeCollection(db, PAPERS);
    expect(await total()).toBe(1);
    expect(before).toBeLessThanOrEqual(MOST_IN_BLOCK);
  });

  it('show where a group was in a year, by its incidents alone and marked as derived', async () => {
    const victim = { ...cjng, role: 'victim' as const };
    await store([
      makeTelling('uno.txt', [
        clash(1, { groups: [cjng] }),
        clash(null, { groups: [cjng], period: makePeriod('2021-02'), type: 'attack' }),
        clash(null, { groups: [victim], place: makeFactPlace('07089') }),
        clash(null, { groups: [cjng], place: makeFactPlace('07') }),
        clash(null, { groups: [cjng], period: makePeriod('2020', '2021'), place: makeFactPlace('07012') }),
      ]),
    ]);
    const derived = (await dumpFacts(db)).filter(
      ({ fact }) => fact.kind === 'presence' && fact.basis === 'derived',
    );
    expect(derived).toHaveLength(1);
    expect(derived[0]).toMatchObject({
      fact: {
        group: 'cjng',
        place: { code: '16012', name: 'Buenavista' },
        period: makePeriod('2021'),
        latestEvidence: '2021-08-12',
        confidence: expect.closeTo(0.6, 5),
      },
      sources: [],
    });
    expect(derived[0]?.incidents).toHaveLength(2);
    expect(derived[0]?.fact.evidence).toHaveLength(2);
    await removeCollection(db, PAPERS);
    expect(await dumpFacts(db)).toEqual([]);
  });
});
