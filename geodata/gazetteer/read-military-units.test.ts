import { describe, expect, it } from 'vitest';
import { placeByCode } from '../places.ts';
import { readMilitaryUnits } from './read-military-units.ts';

const units = readMilitaryUnits();
const seatOf = (name: string) => {
  const unit = units.find((known) => known.name === name || known.aliases.includes(name));
  return [unit?.seat, unit?.code];
};

describe('military units', () => {
  it('have ids of their own, seats in municipalities that exist, and a source', () => {
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    for (const { id, code, states, source } of units) {
      expect(placeByCode(code)?.level, id).toBe('municipality');
      expect(
        states.filter((state) => placeByCode(state)?.level !== 'state'),
        id,
      ).toEqual([]);
      expect(source, id).not.toBe('');
    }
  });

  it('are 12 regions and 48 zones of the army, each number once', () => {
    const numbers = (kind: string) => units.filter((unit) => unit.kind === kind).map(({ number }) => number);
    expect(numbers('military_region')).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    expect(numbers('military_zone')).toEqual(Array.from({ length: 48 }, (_, i) => i + 1));
  });

  it('have their seat in a state they answer for', () => {
    const army = units.filter(({ kind }) => kind === 'military_region' || kind === 'military_zone');
    expect(army.filter(({ code, states }) => !states.some((state) => code.startsWith(state)))).toEqual([]);
  });

  it('cover every state with regions and with zones', () => {
    for (const kind of ['military_region', 'military_zone']) {
      const covered = new Set(units.filter((unit) => unit.kind === kind).flatMap(({ states }) => states));
      expect(covered.size, kind).toBe(32);
    }
  });

  it.each([
    ['35/a. Z.M.', ['Chilpancingo', '12029']],
    ['Trigésima Quinta Zona Militar', ['Chilpancingo', '12029']],
    ['XII R.M.', ['Irapuato', '11017']],
    ['43/a. Zona Militar', ['Apatzingán', '16006']],
    ['BAM No. 18', ['Hermosillo', '26030']],
  ])('find the seat of %s', (name, seat) => {
    expect(seatOf(name)).toEqual(seat);
  });

  it('know that naval seats moved', () => {
    const first = units.filter(({ kind, number }) => kind === 'naval_region' && number === 1);
    expect(first.map(({ seat, from }) => [seat, from])).toContainEqual(['Ciudad Madero', 2022]);
    expect(first.map(({ seat, from }) => [seat, from])).toContainEqual(['Veracruz', 2024]);
  });
});
