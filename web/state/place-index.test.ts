import { describe, expect, test } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';
import { ancestorsOf, indexPlaces, placeName, searchPlaces } from './place-index.ts';

function place(
  code: string,
  name: string,
  stateName: string,
  population: number,
  officialName = name,
): Place {
  return {
    code: code as PlaceCode,
    level: code.length === 2 ? 'state' : 'municipality',
    name,
    officialName,
    stateCode: code.slice(0, 2) as PlaceCode,
    stateName,
    abbreviation: '',
    seat: null,
    population,
    labelPoint: null,
    hasBoundary: true,
  };
}

const INDEX = indexPlaces([
  place('30', 'Veracruz', 'Veracruz', 8_000_000, 'Veracruz de Ignacio de la Llave'),
  place('30193', 'Veracruz', 'Veracruz', 600_000),
  place('20067', 'Oaxaca de Juárez', 'Oaxaca', 270_000),
  place('09014', 'Benito Juárez', 'Ciudad de México', 430_000),
  place('23005', 'Benito Juárez', 'Quintana Roo', 900_000),
  place('20184', 'San Juan Bautista Tuxtepec', 'Oaxaca', 160_000),
  place('07101', 'Tuxtla Gutiérrez', 'Chiapas', 600_000),
]);
const found = (typed: string) => searchPlaces(INDEX, typed).map((one) => one.code);

describe('search for a place', () => {
  test('needs neither accents nor capitals', () => {
    expect(found('benito juarez')).toEqual(['23005', '09014']);
  });
  test('puts the state before the municipality of the same name', () => {
    expect(found('Veracruz').slice(0, 2)).toEqual(['30', '30193']);
  });
  test('finds a word inside a name, after names that begin with it', () => {
    expect(found('tux')).toEqual(['07101', '20184']);
    expect(found('juárez')).toEqual(['23005', '09014', '20067']);
  });
  test('keeps to the state after a comma', () => {
    expect(found('benito juárez, qui')).toEqual(['23005']);
    expect(found('benito quintana')).toEqual(['23005']);
  });
  test('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('zzz')).toEqual([]);
  });
});

test('a municipality is named with its state, an unknown code by itself', () => {
  expect(placeName(INDEX, '07101' as PlaceCode)).toBe('Tuxtla Gutiérrez, Chiapas');
  expect(placeName(INDEX, '30' as PlaceCode)).toBe('Veracruz');
  expect(placeName(INDEX, '32999' as PlaceCode)).toBe('32999');
});

test('the way up from a municipality leads over its state to the country', () => {
  expect(ancestorsOf('07101' as PlaceCode)).toEqual(['00', '07']);
  expect(ancestorsOf('07' as PlaceCode)).toEqual(['00']);
  expect(ancestorsOf('00' as PlaceCode)).toEqual([]);
});
