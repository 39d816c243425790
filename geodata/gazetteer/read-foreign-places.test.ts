import { describe, expect, it } from 'vitest';
import { readPlaces } from '../places.ts';
import { readForeignPlaces } from './read-foreign-places.ts';

const places = readForeignPlaces();
const named = (name: string) => places.find((place) => place.name === name || place.aliases.includes(name));

describe('places abroad', () => {
  it('have ids and first names of their own', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
  });

  it('leave the bare names of Mexican municipalities to Mexico, but for countries', () => {
    const municipalities = new Set(
      readPlaces()
        .filter(({ level }) => level === 'municipality')
        .map(({ name }) => name),
    );
    const cities = places
      .filter(({ kind }) => kind === 'city')
      .flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(cities.filter((name) => municipalities.has(name))).toEqual([]);
  });

  it.each([
    ['San Antonio, Texas', 'US'],
    ['Houston', 'US'],
    ['EE.UU.', 'US'],
    ['Tecún Umán', 'GT'],
    ['Petén', 'GT'],
    ['San Pedro Sula', 'HN'],
    ['Nueva York', 'US'],
  ])('know that %s lies in %s', (name, country) => {
    expect(named(name)?.country).toBe(country);
  });
});
