import { expect, test } from 'vitest';
import { makeComparedPlace } from '../testing/make-compared-place.ts';
import { plotPlaces } from './plot-places.ts';
import { sortPlaces } from './sort-places.ts';

const { points } = plotPlaces(
  {
    places: [
      makeComparedPlace('01', { name: 'Veracruz', x: 1, y: 3 }),
      makeComparedPlace('02', { name: 'Ávila', x: 2, y: 5 }),
      makeComparedPlace('03', { name: 'Zapopan', x: 3, y: 10 }),
    ],
  },
  false,
);
const order = (...how: Parameters<typeof sortPlaces> extends [unknown, ...infer Rest] ? Rest : never) =>
  sortPlaces(points, ...how).map(({ name }) => name);

test('places stand in the order of a column, equal ones by name', () => {
  expect(order('y', true, 'es-MX')).toEqual(['Zapopan', 'Ávila', 'Veracruz']);
  expect(order('residual', true, 'es-MX')).toEqual(['Veracruz', 'Zapopan', 'Ávila']);
  expect(order('residual', false, 'es-MX')).toEqual(['Ávila', 'Veracruz', 'Zapopan']);
});

test('names are in the order of the language, not of the alphabet of computers', () => {
  expect(order('name', false, 'es-MX')).toEqual(['Ávila', 'Veracruz', 'Zapopan']);
});
