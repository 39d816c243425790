import { expect, test } from 'vitest';
import type { GroupId } from '#domain/ids.ts';
import type { GroupSummary } from '#domain/group-list.ts';
import { groupName, groupsWanted, indexGroups, searchGroups } from './group-index.ts';
import { GROUP_SLOTS, assignSlots } from './group-slots.ts';

const ids = (...names: string[]) => names as GroupId[];
const group = (id: string, name: string, parent: string | null = null, aliases: string[] = []) =>
  ({ id, name, parent, aliases }) as unknown as GroupSummary;
const index = indexGroups([
  group('union', 'Unión Inventada', null, ['UI']),
  group('brazo', 'Brazo Inventado', 'union'),
  group('mano', 'Mano Inventada', 'brazo'),
]);

test('a chosen group brings its parts at any depth only when that is asked for', () => {
  expect(groupsWanted(index, { group: ids('union'), subgroups: false })).toEqual(new Set(['union']));
  expect(groupsWanted(index, { group: ids('union'), subgroups: true })).toEqual(
    new Set(['union', 'brazo', 'mano']),
  );
  expect(groupsWanted(index, { group: [], subgroups: true })).toBeNull();
});

test('a group has its common name, and one of no catalogue its id in words', () => {
  expect(groupName(index, ids('brazo')[0]!)).toBe('Brazo Inventado');
  expect(groupName(index, ids('los-otros')[0]!)).toBe('Los otros');
});

test('a search finds names without accents and aliases, whole names first', () => {
  expect(searchGroups(index.all, 'union').map(({ id }) => id)).toEqual(['union']);
  expect(searchGroups(index.all, 'ui').map(({ id }) => id)).toEqual(['union']);
  expect(searchGroups(index.all, 'inventad')).toHaveLength(3);
});

test('a group keeps its colour while it stays chosen, and a free one goes to the next', () => {
  const first = assignSlots(null, ids('a', 'b', 'c'));
  const second = assignSlots(first, ids('c', 'd', 'b'));
  expect([...second]).toEqual([
    ['c', 2],
    ['d', 0],
    ['b', 1],
  ]);
  const many = assignSlots(
    null,
    Array.from({ length: GROUP_SLOTS + 2 }, (_, k) => `g${k}` as GroupId),
  );
  expect(many.size).toBe(GROUP_SLOTS);
});
