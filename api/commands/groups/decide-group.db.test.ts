import { beforeAll, expect, it } from 'vitest';
import type { CollectionId, GroupId } from '#domain/ids.ts';
import type { Database } from '../../database/database.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { listFacts } from '../../queries/facts/list-facts.ts';
import { getGroup } from '../../queries/groups/get-group.ts';
import { listCandidates } from '../../queries/groups/list-candidates.ts';
import { listGroups } from '../../queries/groups/list-groups.ts';
import { dumpFacts } from '../../testing/dump-facts.ts';
import { makeDocument, makePeriod } from '../../testing/make-document.ts';
import { makeIncident, makePresence, makeTelling } from '../../testing/make-fact.ts';
import { describeOnBoth } from '../../testing/test-database.ts';
import { createCollection } from '../create-collection.ts';
import { storeDocuments } from '../store-documents.ts';
import { decideGroup } from './decide-group.ts';

const PAPERS = 'papeles' as CollectionId;
const SIERRA = 'los-de-la-sierra-alta' as GroupId;
const CJNG = 'cjng' as GroupId;
const MANY = Array.from({ length: 5 }, (_, index) => `los-inventados-${index}` as GroupId);

const text = 'Se sabe que Los de la Sierra Alta extorsionan a transportistas en Buenavista.';
const mention = { start: 12, end: 33, text: 'Los de la Sierra Alta', group: SIERRA, known: false };

describeOnBoth('deciding on a name that the catalogue does not have', (openDb) => {
  let db: Database;
  const groupsOfFacts = async () => {
    const { features } = await listFacts(db, { limit: 100, status: ['candidate', 'rejected'] });
    return features
      .flatMap(({ properties: fact }) =>
        fact.kind === 'presence'
          ? [`${fact.group} ${fact.status} ${fact.sources}`]
          : fact.kind === 'incident'
            ? [fact.groups.map(({ group }) => group).join(' ')]
            : [],
      )
      .sort();
  };
  const derived = async () =>
    (await dumpFacts(db)).flatMap(({ fact }) =>
      fact.kind === 'presence' && fact.basis === 'derived' ? [fact.group] : [],
    );
  const undecided = [`${CJNG} candidate 1`, SIERRA, `${SIERRA} candidate 1`].sort();

  beforeAll(async () => {
    db = await openDb();
    await createCollection(db, { id: PAPERS, title: 'Papeles' });
    const sides = [{ group: SIERRA, role: 'side' as const }];
    await storeDocuments(db, {
      collection: PAPERS,
      documents: [
        makeTelling('uno.txt', [makePresence({ group: SIERRA }), makeIncident({ groups: sides })], {
          text,
          groups: [mention],
        }),
        makeTelling('dos.txt', [makePresence({ group: CJNG })]),
        ...MANY.map((group) =>
          makeDocument({ path: group, text, groups: [{ ...mention, text: group, group }] }),
        ),
      ],
    });
  });

  it('lists the names with where they stand, in pages without gaps or repeats', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listCandidates(db, { limit: 2, cursor });
      expect(page.total).toBe(6);
      seen.push(...page.candidates.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.toSorted()).toEqual([SIERRA, ...MANY].sort());
    expect(new Set(seen).size).toBe(6);
    const { candidates } = await listCandidates(db, { limit: 10 });
    const [sierra] = candidates.filter(({ id }) => id === SIERRA);
    expect(sierra).toMatchObject({ name: mention.text, documents: 1, mentions: 1, decision: null });
    expect(sierra?.facts).toBeGreaterThanOrEqual(2);
    const [sample] = sierra?.samples ?? [];
    expect(text.slice(sample?.start, sample?.end)).toBe(mention.text);
    expect(sample?.excerpt).toBe(text);
  });

  it('makes it another name of a group: its facts become that group’s, merged with what is there', async () => {
    expect(await groupsOfFacts()).toEqual(undecided);
    await decideGroup(db, SIERRA, { decision: 'merge', into: CJNG, note: 'Así se hacen llamar.' });
    expect(await groupsOfFacts()).toEqual([CJNG, `${CJNG} candidate 2`]);
    expect(await derived()).toEqual([CJNG]);
    expect(await getGroup(db, SIERRA, {})).toMatchObject({ status: 'merged', mergedInto: CJNG });
    await storeDocuments(db, {
      collection: PAPERS,
      documents: [makeTelling('tres.txt', [makePresence({ group: SIERRA })], { groups: [mention], text })],
    });
    expect(await groupsOfFacts()).toEqual([CJNG, `${CJNG} candidate 3`]);
    await decideGroup(db, SIERRA, { decision: 'reopen' });
    expect(await groupsOfFacts()).toEqual([`${CJNG} candidate 1`, SIERRA, `${SIERRA} candidate 2`].sort());
    expect(await derived()).toEqual([SIERRA]);
    expect((await getGroup(db, SIERRA, {}))?.history.map(({ change }) => change['decision'])).toEqual([
      'reopen',
      'merge',
    ]);
  });

  it('makes it no group at all: incidents lose it, its presences are rejected', async () => {
    await decideGroup(db, SIERRA, { decision: 'refuse' });
    expect(await groupsOfFacts()).toEqual(['', `${CJNG} candidate 1`, `${SIERRA} rejected 2`]);
    expect(await derived()).toEqual([]);
    expect((await listCandidates(db, { limit: 10 })).candidates.map(({ id }) => id)).not.toContain(SIERRA);
    const decided = await listCandidates(db, { limit: 10, decided: 'yes' });
    expect(decided.candidates).toMatchObject([{ id: SIERRA, decision: 'refused' }]);
    await decideGroup(db, SIERRA, { decision: 'reopen' });
  });

  it('makes it a group of its own, found by name and with its facts by state and year', async () => {
    await decideGroup(db, SIERRA, {
      decision: 'accept',
      name: 'Sierra Alta',
      type: 'local_band',
      parent: CJNG,
    });
    const { groups } = await listGroups(db, { q: 'sierra alta' });
    expect(groups).toMatchObject([
      { id: SIERRA, name: 'Sierra Alta', aliases: [mention.text], parent: CJNG, incidents: 1, presences: 1 },
    ]);
    expect(await getGroup(db, CJNG, {})).toMatchObject({
      subgroups: expect.arrayContaining([SIERRA]),
      presences: 1,
      byStateAndYear: [{ code: '16', year: 2021, incidents: 0, presences: 1 }],
    });
    const page = await listFacts(db, { limit: 10, group: [CJNG], subgroups: true });
    expect(page.total).toBe(3);
    expect((await listFacts(db, { limit: 10, q: 'sierra' })).total).toBe(2);
    expect((await listGroups(db, { from: makePeriod('2022').from!, withFacts: true })).groups).toEqual([]);
  });

  it('says what cannot be', async () => {
    const nobody = 'nadie' as GroupId;
    await expect(decideGroup(db, nobody, { decision: 'refuse' })).rejects.toThrow(NotFoundError);
    await expect(decideGroup(db, CJNG, { decision: 'refuse' })).rejects.toThrow(ConflictError);
    const [first, second] = MANY as [GroupId, GroupId];
    await expect(decideGroup(db, first, { decision: 'merge', into: nobody })).rejects.toThrow(NotFoundError);
    await expect(decideGroup(db, first, { decision: 'merge', into: first })).rejects.toThrow(NotFoundError);
    await decideGroup(db, first, { decision: 'merge', into: SIERRA });
    await expect(decideGroup(db, SIERRA, { decision: 'refuse' })).rejects.toThrow(ConflictError);
    await decideGroup(db, SIERRA, { decision: 'merge', into: CJNG });
    expect(await getGroup(db, first, {})).toMatchObject({ mergedInto: CJNG });
    await expect(decideGroup(db, second, { decision: 'merge', into: SIERRA })).rejects.toThrow(NotFoundError);
    expect(await getGroup(db, nobody, {})).toBeNull();
  });
});
