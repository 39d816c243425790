import { beforeAll, beforeEach, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import type { FactDetail } from '#domain/fact-detail.ts';
import type { CollectionId, FactId, GroupId } from '#domain/ids.ts';
import type { Database } from '../../database/database.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { getFact } from '../../queries/facts/get-fact.ts';
import { listFacts } from '../../queries/facts/list-facts.ts';
import { readDatasetVersion } from '../../queries/read-dataset-version.ts';
import { dumpFacts } from '../../testing/dump-facts.ts';
import { exactly, factId, makeIncident, makeTelling } from '../../testing/make-fact.ts';
import { describeOnBoth } from '../../testing/test-database.ts';
import { createCollection } from '../create-collection.ts';
import { removeCollection } from '../remove-collection.ts';
import { storeDocuments } from '../store-documents.ts';
import { rejoinFact } from './rejoin-fact.ts';
import { setFactStatus } from './set-fact-status.ts';
import { splitFact } from './split-fact.ts';

const PAPERS = 'papeles' as CollectionId;
const groups = [{ group: 'cjng' as GroupId, role: 'side' as const }];

describeOnBoth('an editor', (openDb) => {
  let db: Database;
  const papers = ['uno.txt', 'dos.txt', 'tres.txt'].map((path) =>
    makeTelling(path, [makeIncident({ casualties: { killed: exactly(3) }, groups })]),
  );
  const incidents = async () => (await dumpFacts(db)).filter(({ fact }) => fact.kind === 'incident');
  const only = async (): Promise<FactDetail> => {
    const [fact, ...others] = await incidents();
    expect(others).toEqual([]);
    return fact!;
  };

  beforeAll(async () => {
    db = await openDb();
  });
  beforeEach(async () => {
    for (const { id } of await db.rows<{ id: CollectionId }>(sql`select id from collection`))
      await removeCollection(db, id);
    await db.transaction((tx) => tx.script('delete from told_apart; delete from status_decision'));
    await createCollection(db, { id: PAPERS, title: 'Papeles' });
    await storeDocuments(db, { collection: PAPERS, documents: papers });
  });

  it('judges a fact, and the judgement outlives reading the documents again', async () => {
    const { fact } = await only();
    const before = await readDatasetVersion(db);
    const judged = await setFactStatus(db, fact.id, { status: 'verified', note: 'Visto.' });
    expect(judged.fact.status).toBe('verified');
    expect(judged.history[0]).toMatchObject({
      action: 'status',
      change: { from: 'candidate', to: 'verified' },
      note: 'Visto.',
    });
    expect(await readDatasetVersion(db)).not.toBe(before);
    await removeCollection(db, PAPERS);
    await createCollection(db, { id: PAPERS, title: 'Papeles' });
    await storeDocuments(db, { collection: PAPERS, documents: papers });
    expect((await only()).fact.status).toBe('verified');
  });

  it('takes what is rejected out of lists and of the presence derived from it', async () => {
    const { fact } = await only();
    const presences = () => listFacts(db, { limit: 10, basis: ['derived'], kind: ['presence'] });
    expect((await presences()).total).toBe(1);
    await setFactStatus(db, fact.id, { status: 'rejected' });
    expect((await listFacts(db, { limit: 10 })).total).toBe(0);
    expect((await listFacts(db, { limit: 10, status: ['rejected'] })).total).toBe(1);
    expect((await presences()).total).toBe(0);
    await setFactStatus(db, fact.id, { status: 'candidate' });
    expect((await presences()).total).toBe(1);
  });

  it('judges a derived presence by its own id, for as long as it is derived', async () => {
    const [derived] = (await listFacts(db, { limit: 1, basis: ['derived'], kind: ['presence'] })).features;
    await setFactStatus(db, derived!.id, { status: 'rejected' });
    await storeDocuments(db, {
      collection: PAPERS,
      documents: [makeTelling('cuatro.txt', [makeIncident({ groups, type: 'attack' })])],
    });
    const again = await getFact(db, { id: derived!.id });
    expect(again?.fact.status).toBe('rejected');
    expect(again?.incidents).toHaveLength(2);
  });

  it('undoes a merge for good, and takes that back', async () => {
    const merged = await only();
    const source = merged.sources[1]!.id;
    const facts = await splitFact(db, merged.fact.id, { source, note: 'Son dos hechos.' });
    expect(facts).toHaveLength(2);
    expect((await getFact(db, { id: source }))?.sources.map(({ id }) => id)).toEqual([source]);
    expect((await incidents()).map(({ sources }) => sources.length).sort()).toEqual([1, 2]);

    await removeCollection(db, PAPERS);
    await createCollection(db, { id: PAPERS, title: 'Papeles' });
    for (const document of papers.toReversed())
      await storeDocuments(db, { collection: PAPERS, documents: [document] });
    expect((await incidents()).map(({ sources }) => sources.length).sort()).toEqual([1, 2]);
    expect((await getFact(db, { id: source }))?.history.map(({ action }) => action)).toEqual(['split']);

    expect(await rejoinFact(db, source)).toEqual([merged.fact.id]);
    expect({ ...(await only()), history: [] }).toEqual({ ...merged, history: [] });
  });

  it('keeps a judgement with the sources it was given to when they part', async () => {
    const merged = await only();
    await setFactStatus(db, merged.fact.id, { status: 'verified' });
    const source = merged.sources[2]!.id;
    await splitFact(db, merged.fact.id, { source });
    await setFactStatus(db, source, { status: 'rejected' });
    expect((await incidents()).map(({ fact }) => fact.status).sort()).toEqual(['rejected', 'verified']);
  });

  it('is told what cannot be done', async () => {
    const { fact, sources } = await only();
    const unknown = factId('nobody');
    await expect(setFactStatus(db, unknown, { status: 'verified' })).rejects.toThrow(NotFoundError);
    await expect(splitFact(db, unknown, { source: unknown })).rejects.toThrow(NotFoundError);
    await expect(splitFact(db, fact.id, { source: unknown })).rejects.toThrow(ConflictError);
    await expect(rejoinFact(db, fact.id)).rejects.toThrow(ConflictError);
    await splitFact(db, fact.id, { source: sources[0]!.id });
    await expect(splitFact(db, sources[0]!.id, { source: sources[0]!.id })).rejects.toThrow(ConflictError);
    const actions = await db.rows<{ subject: FactId }>(
      sql`select subject from editor_action where subject = ${unknown}`,
    );
    expect(actions).toEqual([]);
  });
});
