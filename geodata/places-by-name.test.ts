import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { municipalityByName, namesWithin, stateByName } from './places-by-name.ts';
import { readPlaces } from './places.ts';

describe('places by name', () => {
  it.each([
    ['Guerrero', '12'],
    ['MICHOACÁN DE OCAMPO', '16'],
    ['Michoacan', '16'],
    ['Mexico', '15'],
    ['Estado de México', '15'],
    ['Ciudad de Mexico', '09'],
    ['Distrito Federal', '09'],
    ['Coahuila de Zaragoza', '05'],
    ['Veracruz', '30'],
    ['Texas', null],
    ['', null],
  ])('the state %s is %s', (name, code) => {
    expect(stateByName(name)).toBe(code);
  });

  it('find every state and every municipality whose name is its own in the state', () => {
    const places = readPlaces();
    for (const { level, name, code } of places) if (level === 'state') expect(stateByName(name)).toBe(code);
    const municipalities = places.filter(({ level }) => level === 'municipality');
    const found = municipalities.filter(
      ({ stateCode, name, code }) => municipalityByName(stateCode, name) === code,
    );
    const shared = municipalities.filter(
      ({ stateCode, name }) => municipalityByName(stateCode, name) === null,
    );
    expect(found.length + shared.length).toBe(2478);
    expect(shared.length).toBeLessThan(10);
  });

  it('know a municipality by its official name, and only in its state', () => {
    const [guerrero, oaxaca] = ['12' as PlaceCode, '20' as PlaceCode];
    expect(municipalityByName(guerrero, 'Acapulco de Juarez')).toBe('12001');
    expect(municipalityByName(oaxaca, 'Acapulco de Juarez')).toBeNull();
    expect(municipalityByName(oaxaca, 'San Juan Mixtepec')).toBeNull();
  });

  it('are there to suggest from', () => {
    expect(namesWithin(null)).toHaveLength(32);
    expect(namesWithin('30' as PlaceCode)).toHaveLength(212);
  });
});
