import { beforeAll, expect, it } from 'vitest';
import { readOcvedPresences } from '#geodata/datasets/read-ocved.ts';
import { readUcdpIncidents } from '#geodata/datasets/read-ucdp-ged.ts';
import type { Fact } from '#domain/fact.ts';
import type { CollectionId, GroupId } from '#domain/ids.ts';
import type { Database } from '../../database/database.ts';
import { ConflictError, InvalidInputError } from '../../errors.ts';
import { getFact } from '../../queries/facts/get-fact.ts';
import { listFacts } from '../../queries/facts/list-facts.ts';
import { listCollections } from '../../queries/list-collections.ts';
import { readDatasetVersion } from '../../queries/read-dataset-version.ts';
import { dumpFacts } from '../../testing/dump-facts.ts';
import {
  exactly,
  factId,
  makeDatasetEvidence,
  makeEvidence,
  makeIncident,
  makeTelling,
} from '../../testing/make-fact.ts';
import { describeOnBoth } from '../../testing/test-database.ts';
import { createCollection } from '../create-collection.ts';
import { removeCollection } from '../remove-collection.ts';
import { storeDocuments } from '../store-documents.ts';
import { loadDatasetFacts } from './load-dataset-facts.ts';
import { setFactStatus } from './set-fact-status.ts';

const DATASET = { id: 'datos' as CollectionId, title: 'Datos' };
const PAPERS = 'papeles' as CollectionId;
const cjng = { group: 'cjng' as GroupId, role: 'side' as const };

const row = (id: string, killed: number, more: Partial<Fact & { kind: 'incident' }> = {}): Fact =>
  makeIncident({
    ...more,
    id: factId(`datos ${id}`),
    status: 'verified',
    evidence: [makeDatasetEvidence(id)],
    casualties: { killed: exactly(killed) },
  });

describeOnBoth('the facts of a dataset', (openDb) => {
  let db: Database;
  const load = (facts: readonly Fact[]) => loadDatasetFacts(db, { ...DATASET, facts });
  const statuses = async () =>
    Object.fromEntries(
      (await dumpFacts(db))
        .filter(({ fact }) => fact.kind === 'incident')
        .map(({ fact }) => [fact.evidence[0]?.source === 'dataset' && fact.evidence[0].rowId, fact.status]),
    );

  beforeAll(async () => {
    db = await openDb();
  });

  it('are loaded into a collection of their own, each with its row as evidence', async () => {
    expect(await load([row('a', 3, { groups: [cjng] }), row('b', 3)])).toEqual({
      rows: 2,
      added: 2,
      changed: 0,
      unchanged: 0,
      withdrawn: 0,
    });
    const detail = await getFact(db, { id: factId('datos a') });
    expect(detail).toMatchObject({
      fact: { status: 'verified', evidence: [makeDatasetEvidence('a')] },
      collections: [DATASET.id],
      sources: [{ id: factId('datos a'), document: null, told: { casualties: { killed: exactly(3) } } }],
    });
    const derived = await listFacts(db, { limit: 10, basis: ['derived'], kind: ['presence'] });
    expect(derived.features[0]?.properties.collections).toEqual([DATASET.id]);
    const [collection] = await listCollections(db);
    expect(collection).toMatchObject({ id: DATASET.id, kind: 'dataset', facts: 2, documents: 0 });
  });

  it('stay as they are when the same is loaded again', async () => {
    const before = [await dumpFacts(db), await readDatasetVersion(db)];
    expect(await load([row('b', 3), row('a', 3, { groups: [cjng] })])).toMatchObject({
      added: 0,
      unchanged: 2,
    });
    expect([await dumpFacts(db), await readDatasetVersion(db)]).toEqual(before);
  });

  it('follow a newer edition: rows change, go and come back, and judgements stay', async () => {
    await setFactStatus(db, factId('datos b'), { status: 'rejected' });
    expect(await load([row('b', 4), row('c', 1)])).toMatchObject({ added: 1, changed: 1, withdrawn: 1 });
    expect(await statuses()).toEqual({ a: 'retracted', b: 'rejected', c: 'verified' });
    expect(await getFact(db, { id: factId('datos b') })).toMatchObject({
      fact: { casualties: { killed: exactly(4) } },
    });
    expect((await listFacts(db, { limit: 10 })).total).toBe(1);
    expect((await listFacts(db, { limit: 10, basis: ['derived'], kind: ['presence'] })).total).toBe(0);
    await load([row('a', 3, { groups: [cjng] }), row('b', 4), row('c', 1)]);
    expect(await statuses()).toEqual({ a: 'verified', b: 'rejected', c: 'verified' });
  });

  it('are never put together with those of papers', async () => {
    await createCollection(db, { id: PAPERS, title: 'Papeles' });
    await storeDocuments(db, {
      collection: PAPERS,
      documents: [makeTelling('uno.txt', [makeIncident({ casualties: { killed: exactly(3) } })])],
    });
    expect((await listFacts(db, { limit: 10, collection: [PAPERS] })).features).toMatchObject([
      { properties: { sources: 1 } },
    ]);
  });

  it('are loaded whole or not at all', async () => {
    const before = await dumpFacts(db);
    const passage = makeIncident({ evidence: [makeEvidence()] });
    await expect(load([row('d', 1), row('d', 2)])).rejects.toThrow(InvalidInputError);
    await expect(load([row('d', 1), passage])).rejects.toThrow(InvalidInputError);
    const broken = makeIncident({
      evidence: [makeDatasetEvidence('e')],
      place: { code: '99999' as never, name: null, point: null, wherePrecision: 3 },
    });
    await expect(load([row('d', 1), broken])).rejects.toThrow(/foreign key/);
    await expect(loadDatasetFacts(db, { ...DATASET, id: PAPERS, facts: [row('d', 1)] })).rejects.toThrow(
      ConflictError,
    );
    const unheard = 'otro' as CollectionId;
    await expect(loadDatasetFacts(db, { id: unheard, title: 'Otro', facts: [passage] })).rejects.toThrow();
    expect((await listCollections(db)).map(({ id }) => id)).toEqual([DATASET.id, PAPERS]);
    expect(await dumpFacts(db)).toEqual(before);
  });

  it('go with their collection', async () => {
    await removeCollection(db, DATASET.id);
    expect((await dumpFacts(db)).map(({ collections }) => collections)).toEqual([[PAPERS]]);
    await removeCollection(db, PAPERS);
    expect(await load([row('a', 3)])).toMatchObject({ added: 1 });
    await removeCollection(db, DATASET.id);
  });

  it('that come with the program are all there: 18,957 events and the presences of OCVED', async () => {
    const [ucdp, ocved] = ['ucdp-ged', 'ocved'] as CollectionId[] as [CollectionId, CollectionId];
    const [events, presences] = [readUcdpIncidents(), readOcvedPresences()];
    await loadDatasetFacts(db, { id: ucdp, title: 'UCDP GED', facts: events });
    await loadDatasetFacts(db, { id: ocved, title: 'OCVED', facts: presences });
    expect((await listFacts(db, { limit: 1, collection: [ucdp] })).total).toBe(18_957);
    expect((await listFacts(db, { limit: 1, collection: [ocved] })).total).toBe(presences.length);
    const event = events.find(({ casualties }) => (casualties.killed?.low ?? 0) > 10);
    expect((await getFact(db, { id: event!.id }))?.fact).toEqual(event);
    const presence = presences[100]!;
    expect((await getFact(db, { id: presence.id }))?.fact).toEqual(presence);
  });
});
