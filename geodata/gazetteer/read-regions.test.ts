import { describe, expect, it } from 'vitest';
import { placeByCode } from '../places.ts';
import { readRegions } from './read-regions.ts';

const regions = readRegions();
const membersOf = (name: string) => regions.find((region) => region.name === name)?.members ?? [];

describe('regions', () => {
  it('have ids of their own and members that exist', () => {
    expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
    for (const { name, members } of regions) {
      expect(members.length, name).toBeGreaterThan(0);
      expect(
        members.filter((code) => !placeByCode(code)),
        name,
      ).toEqual([]);
      expect(new Set(members).size, name).toBe(members.length);
    }
  });

  it('share no name among them', () => {
    const names = regions.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('take in what they are known for', () => {
    expect(membersOf('frontera sur')).toEqual(['04', '07', '23', '27']);
    expect(membersOf('Triángulo Dorado')).toContain('25003');
    expect(membersOf('La Montaña')).toContain('12066');
    expect(membersOf('Costa Chica')).toContain('12085');
    expect(membersOf('Soconusco')).toContain('07089');
    expect(membersOf('Riviera Maya')).toEqual(['23008', '23009', '23011']);
  });

  it('join the parts of compound regions', () => {
    const whole = new Set(membersOf('Tierra Caliente'));
    for (const part of ['Tierra Caliente de Guerrero', 'Tierra Caliente de Michoacán']) {
      expect(
        membersOf(part).every((code) => whole.has(code)),
        part,
      ).toBe(true);
    }
  });

  it('divide Guerrero into regions that leave no municipality out', () => {
    const parts = [
      'Tierra Caliente de Guerrero',
      'La Montaña',
      'Costa Grande',
      'Costa Chica',
      'región Norte de Guerrero',
      'región Centro de Guerrero',
    ].flatMap(membersOf);
    const missing = Array.from({ length: 85 }, (_, i) => `12${String(i + 1).padStart(3, '0')}`).filter(
      (code) => !parts.includes(code as (typeof parts)[number]),
    );
    expect(missing).toEqual(['12001']);
  });
});
