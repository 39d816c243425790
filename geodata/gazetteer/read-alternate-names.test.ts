import { describe, expect, it } from 'vitest';
import type { PlaceCode } from '#domain/ids.ts';
import { levelOf } from '#domain/place.ts';
import { placeByCode } from '../places.ts';
import { NAME_KINDS, readAlternateNames } from './read-alternate-names.ts';

const names = readAlternateNames();
const codesOf = (name: string) =>
  names
    .filter((row) => row.name === name)
    .sort((a, b) => b.weight - a.weight)
    .map(({ code }) => code as string);

describe('alternate names', () => {
  it('stand for places that exist, at their level', () => {
    for (const { name, code, level } of names) {
      expect(placeByCode(code), name).toBeDefined();
      expect(levelOf(code), name).toBe(level === 'locality' ? 'municipality' : level);
    }
  });

  it('appear once for a place or town', () => {
    const keys = names.map(({ name, code, of }) => `${name}|${code}|${of}`);
    expect(keys.length - new Set(keys).size).toBeLessThanOrEqual(2);
  });

  it('have a kind of the list, a source, and a weight from 0 to 1', () => {
    for (const { name, kind, weight, source } of names) {
      expect(NAME_KINDS, name).toContain(kind);
      expect(source, name).not.toBe('');
      expect(weight >= 0 && weight <= 1, `${name} ${weight}`).toBe(true);
    }
  });

  it.each([
    ['Cancún', '23005'],
    ['Solidaridad', '23008'],
    ['Villahermosa', '27004'],
    ['Ciudad Altamirano', '12050'],
    ['Ciudad Obregón', '26018'],
    ['Ciudad del Carmen', '04003'],
    ['José Azueta', '12038'],
    ['Zihuatanejo', '12038'],
    ['Acapulco', '12001'],
    ['Silao', '11037'],
    ['Chilpancingo', '12029'],
    ['Iguala', '12035'],
    ['Taxco', '12055'],
    ['Tlapa', '12066'],
    ['Poza Rica', '30131'],
    ['Comitán', '07019'],
    ['Tapanatepec', '20327'],
    ['Tuxtla', '07101'],
    ['Heliodoro Castillo', '12032'],
    ['Dr. Mora', '11013'],
    ['Veracruz de Ignacio de la Llave', '30'],
    ['D.F.', '09'],
    ['Mexico City', '09'],
    ['State of Mexico', '15'],
    ['Coahuila de Zaragoza', '05'],
    ['Chetumal', '23004'],
  ])('say that %s is %s', (name, code) => {
    expect(codesOf(name)[0]).toBe(code);
  });

  it('weigh a shared short name by the people who live there', () => {
    expect(codesOf('Coyuca').slice(0, 2)).toEqual(['12021', '12022']);
    const weightOf = (name: string, code: string) =>
      names.find((row) => row.name === name && row.code === (code as PlaceCode))?.weight ?? 0;
    expect(weightOf('San Juan', '22016')).toBeLessThan(0.5);
    expect(weightOf('Cancún', '23005')).toBeGreaterThan(0.95);
  });
});
