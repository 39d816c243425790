import { expect, test } from 'vitest';
import { factsToArrow } from '#api/http/facts-to-arrow.ts';
import type { GroupId } from '#domain/ids.ts';
import { decodeFacts } from '../facts/decode-facts.ts';
import { makeServedFacts } from '../facts/testing/make-served-facts.ts';
import { NO_FILTER } from '../state/view-filter.ts';
import type { ViewFilter } from '../state/view-filter.ts';
import { activeFilters } from './active-filters.ts';
import { countWords } from './count-words.ts';

const filter: ViewFilter = {
  ...NO_FILTER,
  group: ['cjng', 'los-viagras'] as GroupId[],
  subgroups: true,
  type: ['homicide'],
  confidence: 0.8,
  q: 'lluvia',
};

test('each thing a filter asks for can be taken out by itself', () => {
  const active = activeFilters(filter);
  expect(active.map(({ field, value }) => `${field} ${value}`.trim())).toEqual([
    'group cjng',
    'group los-viagras',
    'type homicide',
    'subgroups',
    'confidence 0.8',
    'q lluvia',
  ]);
  expect(active[0]!.without).toEqual({ ...filter, group: ['los-viagras'] });
  expect(active.at(-1)!.without).toEqual({ ...filter, q: null });
});

test('nothing asked for is nothing to take out', () => {
  expect(activeFilters({ ...NO_FILTER, subgroups: true })).toEqual([]);
});

test('a word is counted as choosing it would show, whatever else of its field is chosen', () => {
  const bytes = new Uint8Array(
    factsToArrow(
      makeServedFacts([
        { kind: 'incident', type: 'homicide', groups: 'cjng' },
        { kind: 'incident', type: 'attack', groups: 'cjng' },
        { kind: 'incident', type: 'attack', groups: 'los-rojos' },
        { kind: 'incident', type: 'attack', groups: 'cjng', confidence: 40 },
        { kind: 'incident', type: 'attack', groups: 'cjng', status: 'rejected' },
        { kind: 'presence', groups: 'cjng' },
      ]),
      { datasetVersion: '1' },
    ),
  );
  const facts = decodeFacts(bytes.buffer);
  const counts = countWords(facts, 'incident', 'type', filter, new Set(['cjng' as GroupId]));
  expect(Object.fromEntries(counts)).toEqual({ homicide: 1, attack: 1 });
});
