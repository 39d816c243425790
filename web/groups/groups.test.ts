import { expect, test } from 'vitest';
import type { GroupId, PlaceCode } from '#domain/ids.ts';
import { EARLY, LATE } from '../facts/fact-columns.ts';
import { countByGroup } from './count-by-group.ts';
import { yearsOfGroup } from './years-of-group.ts';

const cell = (code: string | null, year: number | null, incidents: number, presences = 0) => ({
  code: code as PlaceCode | null,
  year,
  incidents,
  presences,
});

test('a group has every year between its first and last, and its states by what is known of them', () => {
  const found = yearsOfGroup([
    cell('16', 2019, 2, 1),
    cell('14', 2021, 5),
    cell('16', null, 0, 4),
    cell(null, 2021, 1),
  ]);
  expect(found.years).toEqual([2019, 2020, 2021]);
  expect(found.rows.map(({ code, counts, undated, total }) => [code, counts, undated, total])).toEqual([
    ['16', [3, 0, 0], 4, 7],
    ['14', [0, 0, 5], 0, 5],
    [null, [0, 0, 1], 0, 1],
  ]);
  expect(found.most).toBe(5);
});

test('a group nothing is dated of has no years', () => {
  expect(yearsOfGroup([cell('16', null, 1)])).toMatchObject({ years: [], most: 0 });
  expect(yearsOfGroup([])).toEqual({ years: [], rows: [], most: 0 });
});

test('a fact counts for each group it names, in the windows that hold it', () => {
  const facts = {
    groups: { keys: Int32Array.of(0, 1, -1, 0), words: ['cjng los-viagras', 'cjng'] },
    first: Int32Array.of(10, 20, 10, LATE),
    last: Int32Array.of(12, 20, 10, EARLY),
  };
  const counted = (window: { from: number; to: number } | null) =>
    Object.fromEntries(countByGroup(facts, Int32Array.of(0, 1, 2, 3), window));
  expect(counted(null)).toEqual({ ['cjng' as GroupId]: 3, 'los-viagras': 2 });
  expect(counted({ from: 12, to: 19 })).toEqual({ cjng: 1, 'los-viagras': 1 });
  expect(counted({ from: 21, to: 30 })).toEqual({});
});
