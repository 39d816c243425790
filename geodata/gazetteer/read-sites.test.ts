import { describe, expect, it } from 'vitest';
import { municipalityFinder } from '../find-municipality.ts';
import { placeByCode } from '../places.ts';
import { readSites } from './read-sites.ts';

const sites = readSites();
const codeOf = (name: string) =>
  sites.find((site) => site.name === name || site.aliases.includes(name))?.code as string | undefined;

describe('sites', () => {
  it('have ids of their own, municipalities that exist, and a source', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
    for (const { id, code, source } of sites) {
      expect(placeByCode(code)?.level, id).toBe('municipality');
      expect(source, id).not.toBe('');
    }
  });

  it('lie, where they have a point, in their municipality', () => {
    const find = municipalityFinder();
    const strays = sites.filter(({ point, code }) => point && find(...point) !== code);
    expect(strays.map(({ id }) => id)).toEqual(['airport-mman']);
  });

  it('hold the 68 airports, the 50 customs posts and the 34 stations of the Maya Train', () => {
    const count = (kind: string) => sites.filter((site) => site.kind === kind).length;
    expect([count('airport'), count('customs_post'), count('train_station')]).toEqual([68, 50, 34]);
  });

  it.each([
    ['AIFA', '15120'],
    ['AICM', '09017'],
    ['CUN', '23005'],
    ['Refinería de Salamanca', '11027'],
    ['Refinería de Dos Bocas', '27014'],
    ['Penal del Altiplano', '15005'],
    ['Estación Migratoria Siglo XXI', '07089'],
    ['Aduana de Ciudad Hidalgo', '07087'],
    ['El Ceibo', '27017'],
    ['Laguna Verde', '30009'],
  ])('place %s in %s', (name, code) => {
    expect(codeOf(name)).toBe(code);
  });
});
