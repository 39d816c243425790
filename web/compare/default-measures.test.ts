import { expect, test } from 'vitest';
import type { CollectionId } from '#domain/ids.ts';
import { defaultMeasures } from './default-measures.ts';

const ids = (...names: string[]) => names as CollectionId[];
const [troops, deaths] = ids('guardia-nacional', 'inegi') as [CollectionId, CollectionId];
const INDICATORS = [
  { id: 'guardia_nacional_headcount', collection: troops },
  { id: 'homicides', collection: deaths },
];

test('troops stand against homicides where both series are chosen', () => {
  expect(defaultMeasures(INDICATORS, ids('guardia-nacional', 'inegi', 'papers'))).toEqual({
    x: 'deployment:gn',
    y: 'indicator:homicides',
  });
});

test('without one of them, what the documents say is compared', () => {
  const own = { x: 'documents', y: 'incident:all' };
  expect(defaultMeasures(INDICATORS, ids('inegi', 'papers'))).toEqual(own);
  expect(defaultMeasures([], ids('guardia-nacional', 'inegi'))).toEqual(own);
});
