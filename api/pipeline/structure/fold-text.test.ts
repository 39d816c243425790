import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  it.each([
    ['Ejército', 'ejercito'],
    ['“Los Ardillos” — Ñu', '"los ardillos" - nu'],
    ['1.º y 7.ª', '1.o y 7.a'],
    ['San Miguel T0tolapan, Edo. de GUERRER0', 'san miguel totolapan, edo. de guerrero'],
    ['27 n0v. 2018', '27 nov. 2018'],
    ['2 0FICIALES, 0Hrs 0 horas', '2 oficiales, 0hrs 0 horas'],
    ['C-28 y T-6C, 10 k', 'c-28 y t-6c, 10 k'],
    ['MlLlTAR, lNFORME, TEPlC; el lMSS', 'militar, informe, tepic; el imss'],
    ['McAllen, la LIC. y el alcalde', 'mcallen, la lic. y el alcalde'],
    ['Ej‚rcito, Le¢n, pa¡s', 'ejercito, leon, pais'],
    ['¡Alto! £5', '¡alto! £5'],
    ['se loca1izaron 3 p1antios y un so1dado', 'se localizaron 3 plantios y un soldado'],
    ['ADM1NISTRACION y dist1nto', 'administracion y distinto'],
    ['el grupo H1N1 y la zona b1', 'el grupo h1n1 y la zona b1'],
  ])('reads %s as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps every offset, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  });

  it('folds a folded text to itself', () => {
    fc.assert(fc.property(fc.string(), (text) => foldText(foldText(text)) === foldText(text)));
  });
});
