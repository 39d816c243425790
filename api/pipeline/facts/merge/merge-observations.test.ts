import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#domain/fact.ts';
import type { GroupId } from '#domain/ids.ts';
import { makePeriod } from '../../../testing/make-document.ts';
import {
  exactly,
  factId,
  makeDeployment,
  makeFactPlace,
  makeIncident,
  makePresence,
} from '../../../testing/make-fact.ts';
import { MOST_IN_BLOCK } from './cluster-observations.ts';
import { mergeEstimates } from './merge-estimates.ts';
import { mergeObservations } from './merge-observations.ts';
import type { FactDraft, MergedFact, Observation } from './observation.ts';

let sources = 0;
function seen(fact: Fact, source = `document ${++sources}`, words: string | null = null): Observation {
  const { evidence: _, ...draft } = fact;
  return { source, fact: draft as FactDraft, words };
}

const cjng = { group: 'cjng' as GroupId, role: 'side' as const };
const viagras = { group: 'los-viagras' as GroupId, role: 'unspecified' as const };
const sizes = (facts: readonly MergedFact[]) => facts.map(({ members }) => members.length).sort();
const together = (...facts: Fact[]) => mergeObservations(facts.map((fact) => seen(fact))).length === 1;

describe('an event told by several documents', () => {
  it('is one fact that keeps what each of them adds', () => {
    const [fact, ...others] = mergeObservations([
      seen(makeIncident({ id: factId('b'), casualties: { killed: exactly(3) }, groups: [cjng] })),
      seen(makeIncident({ id: factId('a'), casualties: { killed: exactly(4), injured: exactly(2) } })),
      seen(makeIncident({ id: factId('c'), casualties: { killed: exactly(4) }, ownTerm: 'AGRESIÓN' })),
    ]);
    expect(others).toEqual([]);
    expect(fact?.fact).toMatchObject({
      id: [factId('a'), factId('b'), factId('c')].sort()[0],
      casualties: { killed: { low: 3, best: 4, high: 4 }, injured: exactly(2), detained: null },
      groups: [cjng],
      ownTerm: 'AGRESIÓN',
    });
    const [first, second] = fact?.members ?? [];
    expect(first?.reasons).toEqual([]);
    expect(second?.reasons).toEqual(expect.arrayContaining(['type', 'day', 'place', 'killed']));
  });

  it.each([
    ['types', makeIncident({ type: 'attack' }), makeIncident({ type: 'homicide' })],
    ['days', makeIncident(), makeIncident({ period: makePeriod('2021-08-13') })],
    ['municipalities', makeIncident(), makeIncident({ place: makeFactPlace('16013') })],
    [
      'numbers',
      makeIncident({ casualties: { killed: exactly(2) } }),
      makeIncident({ casualties: { killed: exactly(9) } }),
    ],
    [
      'words of the dead',
      makeIncident({ casualties: { killed: exactly(0) } }),
      makeIncident({ casualties: { killed: exactly(1) } }),
    ],
    ['groups', makeIncident({ groups: [cjng] }), makeIncident({ groups: [viagras] })],
    [
      'exact points',
      makeIncident({ place: makeFactPlace('16012', [-102.35, 19.08]) }),
      makeIncident({ place: makeFactPlace('16012', [-102.45, 19.08]) }),
    ],
  ])('is not one where %s differ', (_, one, other) => {
    expect(together(one, other)).toBe(false);
  });

  it('is told across a municipal border by points no more than 2 km apart', () => {
    const here = makeIncident({ place: makeFactPlace('16012', [-102.35, 19.08]) });
    const there = makeIncident({ place: makeFactPlace('16013', [-102.36, 19.085]) });
    expect(together(here, there)).toBe(true);
  });

  it('needs a municipality and a day', () => {
    const state = makeIncident({ place: makeFactPlace('16') });
    expect(together(state, { ...state, id: factId('other state') })).toBe(false);
    const month = makeIncident({ period: makePeriod('2021-08') });
    expect(together(month, { ...month, id: factId('other month') })).toBe(false);
    const nowhere = makeIncident({ place: makeFactPlace(null) });
    expect(together(nowhere, { ...nowhere, id: factId('other nowhere') })).toBe(false);
  });

  it('of a frequent type needs more than type, place and day', () => {
    const one = makeIncident({ type: 'homicide', casualties: { killed: exactly(1) } });
    const other = { ...one, id: factId('another homicide') };
    expect(together(one, other)).toBe(false);
    expect(together({ ...one, groups: [cjng] }, { ...other, groups: [cjng] })).toBe(true);
    const words = [seen(one, 'd1', 'digest'), seen(other, 'd2', 'digest')];
    expect(mergeObservations(words)).toHaveLength(1);
  });

  it('is never put together out of one document', () => {
    const [one, other] = [makeIncident(), makeIncident()];
    expect(mergeObservations([seen(one, 'd'), seen(other, 'd')])).toHaveLength(2);
  });

  it('stays alone where two others fit it equally', () => {
    const rivals = [seen(makeIncident(), 'd1'), seen(makeIncident(), 'd1'), seen(makeIncident(), 'd2')];
    expect(sizes(mergeObservations(rivals))).toEqual([1, 1, 1]);
  });

  it('takes the nearer of two that fit, whichever comes first', () => {
    const three = makeIncident({ casualties: { killed: exactly(3) } });
    const none = makeIncident();
    const copy = makeIncident({ casualties: { killed: exactly(3) } });
    for (const order of [
      [three, none],
      [none, three],
    ]) {
      const facts = mergeObservations([...order.map((fact) => seen(fact, 'd1')), seen(copy, 'd2')]);
      const merged = facts.find(({ members }) => members.length === 2);
      expect(merged?.members.map(({ id }) => id).sort()).toEqual([copy.id, three.id].sort());
    }
  });

  it('does not chain: three, four and six dead are not one event', () => {
    const dead = [3, 4, 6].map((killed) => seen(makeIncident({ casualties: { killed: exactly(killed) } })));
    expect(sizes(mergeObservations(dead))).toEqual([1, 2]);
  });

  it('comes apart where an editor said so, and nowhere else', () => {
    const facts = ['x', 'y', 'z'].map((word) =>
      makeIncident({ id: factId(word), casualties: { killed: exactly(5) } }),
    );
    const apart = new Set([`${factId('x')} ${factId('y')}`, `${factId('y')} ${factId('x')}`]);
    const merged = mergeObservations(
      facts.map((fact) => seen(fact)),
      (a, b) => apart.has(`${a} ${b}`),
    );
    expect(sizes(merged)).toEqual([1, 2]);
    for (const { members } of merged) {
      const ids = members.map(({ id }) => id);
      expect(ids.includes(factId('x')) && ids.includes(factId('y'))).toBe(false);
    }
  });
});

describe('deployments', () => {
  it('of one force, mission, place and period are one, with the spread of their numbers', () => {
    const [fact, ...others] = mergeObservations(
      [1_969, 1_969, 2_010].map((men) => seen(makeDeployment({ headcount: exactly(men) }))),
    );
    expect(others).toEqual([]);
    expect(fact?.fact).toMatchObject({ headcount: { low: 1_969, best: 1_969, high: 2_010 } });
  });

  it.each([
    ['missions', makeDeployment(), makeDeployment({ mission: 'migration' })],
    ['units', makeDeployment({ unit: '17/o. B.I.' }), makeDeployment({ unit: '3/o. B.I.' })],
    ['periods', makeDeployment(), makeDeployment({ period: makePeriod('2021') })],
    ['numbers', makeDeployment(), makeDeployment({ headcount: exactly(150) })],
    ['times', makeDeployment({ period: null }), makeDeployment({ period: null })],
  ])('of different or unknown %s stay apart', (_, one, other) => {
    expect(together(one, other)).toBe(false);
  });
});

describe('presences', () => {
  it('of one group, place and period are one, as late as their latest evidence', () => {
    const [fact, ...others] = mergeObservations(
      ['2021-03', '2021-08-12', '2021-08', null].map((date) =>
        seen(makePresence({ latestEvidence: date as never })),
      ),
    );
    expect(others).toEqual([]);
    expect(fact?.fact).toMatchObject({ latestEvidence: '2021-08' });
    expect(fact?.members).toHaveLength(4);
  });

  it.each([
    ['groups', makePresence(), makePresence({ group: 'los-viagras' as GroupId })],
    ['periods', makePresence(), makePresence({ period: null })],
    ['places', makePresence(), makePresence({ place: makeFactPlace('16') })],
    ['ends', makePresence(), makePresence({ ended: true })],
  ])('of different %s stay apart', (_, one, other) => {
    expect(together(one, other)).toBe(false);
  });
});

/** Small numbers of everything, so that much agrees and much nearly does. */
const anyObservation = fc
  .record({
    source: fc.constantFrom('d1', 'd2', 'd3', 'd4', 'd5'),
    words: fc.constantFrom(null, 'w1', 'w2'),
    kind: fc.constantFrom('incident', 'incident', 'deployment', 'presence'),
    type: fc.constantFrom('armed_clash' as const, 'homicide' as const),
    code: fc.constantFrom('16012', '16013', '16', null),
    point: fc.constantFrom(null, [-102.35, 19.08], [-102.36, 19.085], [-102.5, 19.2]),
    day: fc.constantFrom('2021-08-12', '2021-08-13', '2021-08'),
    killed: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
    groups: fc.subarray([cjng, viagras]),
    confidence: fc.constantFrom(0.5, 0.8),
  })
  .map((given) => {
    const place = makeFactPlace(
      given.code,
      given.code?.length === 5 ? (given.point as [number, number] | null) : null,
    );
    const shared = { place, period: makePeriod(given.day), confidence: given.confidence };
    const count = given.killed === null ? null : exactly(given.killed);
    switch (given.kind) {
      case 'deployment':
        return { ...given, fact: makeDeployment({ ...shared, headcount: count }) };
      case 'presence':
        return { ...given, fact: makePresence(shared) };
      default:
        return {
          ...given,
          fact: makeIncident({
            ...shared,
            type: given.type,
            groups: given.groups,
            casualties: { killed: count },
          }),
        };
    }
  });

const anySet = fc
  .array(anyObservation, { maxLength: 14 })
  .map((all) => all.map(({ fact, source, words }) => seen(fact, source, words)));

describe('merging any observations', () => {
  it('gives the same facts in any order (property)', () => {
    fc.assert(
      fc.property(
        anySet.chain((set) =>
          fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length })),
        ),
        ([set, shuffled]) => {
          expect(mergeObservations(shuffled)).toEqual(mergeObservations(set));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('loses none, tells none twice, and says why of each (property)', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const facts = mergeObservations(set);
        const members = facts.flatMap((fact) => fact.members);
        expect(members.map(({ id }) => id).sort()).toEqual(set.map(({ fact }) => fact.id).sort());
        for (const { fact, members: own } of facts) {
          expect(own.map(({ id }) => id).sort()[0]).toBe(fact.id);
          own.slice(1).forEach(({ reasons }) => expect(reasons.length).toBeGreaterThan(0));
        }
      }),
    );
  });

  it('keeps every number a source gives between low and high (property)', () => {
    const estimate = fc.record({
      low: fc.nat(20),
      best: fc.option(fc.nat(20), { nil: null }),
      high: fc.option(fc.nat(20), { nil: null }),
    });
    const sound = estimate.filter(
      ({ low, best, high }) => low <= (best ?? low) && (best ?? low) <= (high ?? 20),
    );
    fc.assert(
      fc.property(fc.array(sound, { minLength: 1 }), (estimates) => {
        const merged = mergeEstimates(estimates);
        for (const { low, best, high } of estimates) {
          expect(merged?.low).toBeLessThanOrEqual(low);
          if (high !== null) expect(merged?.high).toBeGreaterThanOrEqual(high);
          if (best !== null && merged?.high != null && high !== null)
            expect(merged.high).toBeGreaterThanOrEqual(best);
        }
      }),
    );
  });

  it('merges nothing in a block too large to be one day', () => {
    const many = Array.from({ length: MOST_IN_BLOCK + 1 }, () => seen(makeIncident()));
    expect(mergeObservations(many.slice(1))).toHaveLength(1);
    expect(mergeObservations(many)).toHaveLength(MOST_IN_BLOCK + 1);
  });
});
