import { describe, expect, it } from 'vitest';
import { withSigns } from './spelled-signs.ts';

describe('signs spelled out', () => {
  it('are written as signs in a radiogram, and every other word stays where it was', () => {
    const text = 'INFORMO DOS PUNTOS YURIRIA COMA CUARENTA PUNTO Y COMA MOROLEÓN COMA DOCE PUNTO';
    const written = withSigns(text);
    expect(written).toHaveLength(text.length);
    expect(written.replace(/\u00A0/g, '')).toBe('INFORMO: YURIRIA, CUARENTA; MOROLEÓN, DOCE.');
    expect(written.indexOf('MOROLEÓN')).toBe(text.indexOf('MOROLEÓN'));
  });

  it('leave any other text as it is', () => {
    const text = 'EL PUNTO DE REVISIÓN COMA, DICE EL PARTE, SE MOVIÓ.';
    expect(withSigns(text)).toBe(text);
  });
});
