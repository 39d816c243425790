import { describe, expect, test } from 'vitest';
import type { Collection } from '#domain/collection.ts';
import type { CollectionId } from '#domain/ids.ts';
import { chosenCollections, toggleCollection } from './chosen-collections.ts';

function collection(id: string, fictional = false): Collection {
  const kind = fictional ? 'sample' : 'documents';
  return { id: id as CollectionId, title: id, kind, fictional, documents: 1, facts: 0, createdAt: '' };
}
const REAL = [collection('a'), collection('b')];
const SAMPLE = collection('muestra-ficticia', true);
const ids = (...names: string[]) => names as CollectionId[];

describe('the choice of collections', () => {
  test('is all real ones when nothing is asked', () => {
    expect(chosenCollections([SAMPLE, ...REAL], null)).toEqual(['a', 'b']);
  });
  test('is the sample when there is nothing else', () => {
    expect(chosenCollections([SAMPLE], null)).toEqual(['muestra-ficticia']);
  });
  test('is the sample alone when it is asked for', () => {
    expect(chosenCollections([SAMPLE, ...REAL], ids('muestra-ficticia'))).toEqual(['muestra-ficticia']);
  });
  test('never mixes invented with real, even when an address asks for both', () => {
    expect(chosenCollections([SAMPLE, ...REAL], ids('muestra-ficticia', 'b'))).toEqual(['b']);
  });
  test('falls back when what an address asks for is gone', () => {
    expect(chosenCollections(REAL, ids('gone'))).toEqual(['a', 'b']);
    expect(chosenCollections([], ids('gone'))).toEqual([]);
  });
});

describe('switching a collection', () => {
  const all = [...REAL, SAMPLE];
  test('adds a real one to real ones and takes it away again', () => {
    expect(toggleCollection(all, ids('a'), 'b' as CollectionId)).toEqual(['a', 'b']);
    expect(toggleCollection(all, ids('a', 'b'), 'b' as CollectionId)).toEqual(['a']);
  });
  test('leaves the real ones when the sample is chosen, and the sample when a real one is', () => {
    expect(toggleCollection(all, ids('a', 'b'), SAMPLE.id)).toEqual(['muestra-ficticia']);
    expect(toggleCollection(all, ids('muestra-ficticia'), 'b' as CollectionId)).toEqual(['b']);
  });
  test('keeps the last one', () => {
    expect(toggleCollection(all, ids('a'), 'a' as CollectionId)).toEqual(['a']);
  });
});
