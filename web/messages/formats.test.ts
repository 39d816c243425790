import { describe, expect, test } from 'vitest';
import { dateFormat, numberFormat } from './formats.ts';

describe('formats', () => {
  test('are made once for a language and what is asked of them', () => {
    expect(numberFormat('es-MX')).toBe(numberFormat('es-MX'));
    expect(dateFormat('es-MX', { month: 'long' })).toBe(dateFormat('es-MX', { month: 'long' }));
  });
  test('are told apart by both', () => {
    expect(numberFormat('en-GB')).not.toBe(numberFormat('es-MX'));
    expect(numberFormat('es-MX', { style: 'percent' }).format(0.5)).toBe('50%');
    expect(dateFormat('es-MX', { month: 'short' })).not.toBe(dateFormat('es-MX', { month: 'long' }));
  });
});
