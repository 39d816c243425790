import { expect, test } from 'vitest';
import { matchedAlias } from './matched-alias.ts';

const group = {
  name: 'Cártel Jalisco Nueva Generación',
  aliases: ['Los Mata Zetas', 'CJNG', 'Matazetas'],
};

test('is said only where the name does not answer itself', () => {
  expect(matchedAlias(group, 'jalisco')).toBeNull();
  expect(matchedAlias(group, '')).toBeNull();
  expect(matchedAlias(group, 'cjn')).toBe('CJNG');
});

test('is the one that begins with what is typed, else any that holds it', () => {
  expect(matchedAlias(group, 'mata')).toBe('Matazetas');
  expect(matchedAlias(group, 'zetas')).toBe('Los Mata Zetas');
  expect(matchedAlias(group, 'sinaloa')).toBeNull();
});
