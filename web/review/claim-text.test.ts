import { expect, test } from 'vitest';
import { claimValue, termText } from './claim-text.ts';

test('words of a claim are told in the language of the reader', () => {
  expect(termText('armed_clash', 'es')).toBe('Enfrentamiento');
  expect(termText('migration', 'en')).toBe('Migration');
  expect(termText('criminal_groups', 'es')).toBeNull();
});

test('a value says what kind of number it is', () => {
  expect(claimValue({ kind: 'ratio', value: 7 }, 'es-MX')).toBe('× 7');
  expect(claimValue({ kind: 'share', value: 37.5 }, 'es-MX')).toBe('37.5 %');
  expect(claimValue({ kind: 'count', value: 1969 }, 'es-MX')).toBe('1,969');
});
