import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../geodata/places.ts';
import { shortNames } from './short-names.ts';

describe('shortNames', () => {
  it.each([
    ['Chilpancingo de los Bravo', 'Chilpancingo'],
    ['Poza Rica de Hidalgo', 'Poza Rica'],
    ['Heroica Ciudad de Juchitán de Zaragoza', 'Juchitán'],
    ['San Juan Bautista Tuxtepec', 'Tuxtepec'],
    ['Santa María Huatulco', 'Huatulco'],
    ['General Heliodoro Castillo', 'Heliodoro Castillo'],
    ['San Cristóbal de las Casas', 'San Cristóbal'],
    ['Villa de Tututepec', 'Tututepec'],
  ])('shortens %s to %s', (official, short) => {
    expect(shortNames(official)).toContain(short);
  });

  it.each([
    'Paso de Ovejas',
    'Salto de Agua',
    'Martínez de la Torre',
    'Santa Catarina',
    'San Marcos',
    'Tijuana',
  ])('leaves %s whole, for no part of it names the place', (official) => {
    expect(shortNames(official)).toEqual([]);
  });

  it('never makes a name of fewer than four letters or the official name itself', () => {
    for (const { officialName } of readPlaces()) {
      for (const short of shortNames(officialName)) {
        expect(short.replace(/\P{L}/gu, '').length, officialName).toBeGreaterThanOrEqual(4);
        expect(short).not.toBe(officialName);
      }
    }
  });
});
