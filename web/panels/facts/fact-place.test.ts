import { expect, test } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';
import { indexPlaces } from '../../state/place-index.ts';
import { factPlace } from './fact-place.ts';

const code = '16012' as PlaceCode;
const index = indexPlaces([
  { code, level: 'municipality', name: 'Buenavista', stateCode: '16', stateName: 'Michoacán' } as Place,
]);

test('a municipality is said once, with its state', () => {
  expect(factPlace({ code, name: 'Buenavista' }, index)).toBe('Buenavista, Michoacán');
  expect(factPlace({ code, name: 'BUENAVISTA' }, index)).toBe('Buenavista, Michoacán');
  expect(factPlace({ code, name: null }, index)).toBe('Buenavista, Michoacán');
});

test('a town comes before its municipality', () => {
  expect(factPlace({ code, name: 'Felipe Carrillo Puerto' }, index)).toBe(
    'Felipe Carrillo Puerto, Buenavista, Michoacán',
  );
});

test('what could not be placed keeps the name the text gave, if any', () => {
  expect(factPlace({ code: null, name: 'La Joya' }, index)).toBe('La Joya');
  expect(factPlace({ code: null, name: null }, index)).toBeNull();
});
