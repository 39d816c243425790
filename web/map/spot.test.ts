import { describe, expect, test } from 'vitest';
import { factsToArrow } from '#api/http/facts-to-arrow.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { decodeFacts } from '../facts/decode-facts.ts';
import { dateOfRow, typeOfRow } from '../facts/incident-words.ts';
import { indexFacts } from '../facts/index-facts.ts';
import { makeServedFacts } from '../facts/testing/make-served-facts.ts';
import { shapesOf } from './areas/area-shapes.ts';
import { spotFinder } from './spot.ts';
import { topGroups } from './top-groups.ts';

const square = [
  [-93, 16],
  [-91, 16],
  [-91, 18],
  [-93, 18],
  [-93, 16],
];
const shapes = shapesOf([{ code: '07' as PlaceCode, geometry: { type: 'Polygon', coordinates: [square] } }]);
const areas = { shapes, details: [] };
const facts = decodeFacts(
  factsToArrow(
    makeServedFacts([
      { kind: 'incident', type: 'homicide', point: [-92, 17], start: '2020-03-05', end: '2020-03-05' },
      { kind: 'incident', type: 'attack', point: [-92, 17], start: '2021-03-01', end: '2021-04-30' },
      { kind: 'incident', type: 'attack', place: '07', start: '2021-01-01', end: '2021-01-31' },
      { kind: 'presence', groups: 'b' },
      { kind: 'presence', groups: 'a' },
      { kind: 'presence', groups: 'a' },
    ]),
    {},
  ).slice().buffer,
);
const at = (longitude: number, latitude: number) => ({ longitude, latitude, x: 0, y: 0 });
const month = (row: number) => ({ from: facts.first[row]!, to: facts.first[row]! });

describe('what lies at a spot of the map', () => {
  const find = spotFinder(areas, indexFacts(facts), Int32Array.of(0, 1));

  test('is the area there, and the mark within a finger of it that the window shows', () => {
    expect(find(at(-92.001, 17.001), 9, month(0))).toEqual({ code: '07', row: 0 });
    expect(find(at(-92.001, 17.001), 9, month(1))).toEqual({ code: '07', row: 1 });
    expect(find(at(-92, 17), 9, month(2))).toEqual({ code: '07', row: null });
    expect(find(at(-92.5, 17), 9, null)).toEqual({ code: '07', row: null });
    expect(find(at(-80, 17), 9, null)).toEqual({ code: null, row: null });
  });

  test('is no mark while none are shown', () => {
    expect(spotFinder(areas, indexFacts(facts), null)(at(-92, 17), 9, null)).toEqual({
      code: '07',
      row: null,
    });
    expect(spotFinder(areas, null, null)(at(-92, 17), 9, null).code).toBe('07');
  });

  test('is told in words as exact as what is known', () => {
    const told = [0, 1, 2].map((row) => [typeOfRow(facts, row, 'es'), dateOfRow(facts, row, 'es-MX')]);
    expect(told).toEqual([
      ['Homicidio', '5 de marzo de 2020'],
      ['Ataque', 'marzo de 2021 – abril de 2021'],
      ['Ataque', 'enero de 2021'],
    ]);
  });
});

test('the groups offered first are those that most presences tell of', () => {
  expect(topGroups(facts, 8)).toEqual(['a', 'b']);
  expect(topGroups(facts, 1)).toEqual(['a']);
});
