import { describe, expect, test } from 'vitest';
import { factsToArrow } from '#api/http/facts-to-arrow.ts';
import type { GroupId } from '#domain/ids.ts';
import { NO_FILTER } from '../state/view-filter.ts';
import type { ViewFilter } from '../state/view-filter.ts';
import { decodeFacts } from './decode-facts.ts';
import { rowsAt } from './rows-at.ts';
import { selectRows } from './select-rows.ts';
import { makeServedFacts } from './testing/make-served-facts.ts';

const facts = decodeFacts(
  factsToArrow(
    makeServedFacts([
      {
        kind: 'incident',
        type: 'homicide',
        groups: 'a b',
        confidence: 40,
        start: '2020-01-01',
        end: '2020-01-01',
        point: [-92, 16],
      },
      {
        kind: 'incident',
        type: 'attack',
        groups: 'b',
        confidence: 90,
        start: '2021-01-01',
        end: '2021-01-01',
        point: [-92, 16],
      },
      { kind: 'incident', type: 'attack', status: 'rejected' },
      { kind: 'presence', groups: 'a' },
      { kind: 'presence', groups: 'a', basis: 'derived' },
      { kind: 'deployment', force: 'gn', mission: 'fuel' },
    ]),
    {},
  ).slice().buffer,
);
const select = (
  kind: 'incident' | 'presence' | 'deployment',
  filter: Partial<ViewFilter>,
  groups?: string[],
) => [...selectRows(facts, kind, { ...NO_FILTER, ...filter }, groups ? new Set(groups as GroupId[]) : null)];

describe('the facts a filter leaves', () => {
  test('are those that stand and are told, unless others are asked for', () => {
    expect(select('incident', {})).toEqual([0, 1]);
    expect(select('incident', { status: ['rejected'] })).toEqual([2]);
    expect(select('presence', {})).toEqual([3]);
    expect(select('presence', { basis: ['derived'] })).toEqual([4]);
  });

  test('name a group among several, are of a type, are sure enough', () => {
    expect(select('incident', {}, ['a'])).toEqual([0]);
    expect(select('incident', { type: ['attack'] })).toEqual([1]);
    expect(select('incident', { confidence: 0.5 })).toEqual([1]);
  });

  test('are not asked what they cannot answer: a deployment names no group', () => {
    expect(select('deployment', { type: ['attack'] }, ['a'])).toEqual([5]);
    expect(select('deployment', { force: ['semar'] })).toEqual([]);
  });

  test('can be those of one point within a window', () => {
    const among = Int32Array.of(0, 1);
    expect([...rowsAt(facts, among, 0, null)]).toEqual([0, 1]);
    expect([...rowsAt(facts, among, 0, { from: facts.first[1]!, to: facts.first[1]! })]).toEqual([1]);
  });
});
