import { describe, expect, it } from 'vitest';
import { ordinal, roman, unitNames } from './military-names.ts';

describe('names of military units', () => {
  it.each([
    [1, 'Primera', 'I'],
    [7, 'Séptima', 'VII'],
    [10, 'Décima', 'X'],
    [12, 'Décima Segunda', 'XII'],
    [35, 'Trigésima Quinta', 'XXXV'],
    [44, 'Cuadragésima Cuarta', 'XLIV'],
    [48, 'Cuadragésima Octava', 'XLVIII'],
  ])('writes %i as %s and %s', (number, words, numeral) => {
    expect(ordinal(number)).toBe(words);
    expect(roman(number)).toBe(numeral);
  });

  it('gives the forms of papers, press and English', () => {
    const { name, aliases } = unitNames('military_zone', 43);
    expect(name).toBe('43/a. Zona Militar');
    expect(aliases).toEqual(
      expect.arrayContaining([
        '43/a. Z.M.',
        '43 ZM',
        'Cuadragésima Tercera Zona Militar',
        '43rd Military Zone',
      ]),
    );
    expect(unitNames('military_region', 12).aliases).toContain('12th Military Region');
    expect(unitNames('air_base', 7).aliases).toContain('BAM No. 7');
  });

  it('refuses to number what has no numbers', () => {
    expect(() => unitNames('garrison', 1)).toThrow('numbered');
  });
});
