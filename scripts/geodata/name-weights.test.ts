import { describe, expect, it } from 'vitest';
import { readLocalities } from '../../geodata/gazetteer/read-localities.ts';
import { readPlaces } from '../../geodata/places.ts';
import { NameWeights } from './name-weights.ts';

const weights = new NameWeights(readPlaces(), readLocalities());

describe('NameWeights', () => {
  it('gives a name that only one place bears all of its weight', () => {
    expect(weights.share('Chilpancingo de los Bravo', 'p:12029')).toBe(1);
  });

  it('shares a name among its bearers by their people, and the shares add up', () => {
    const bearers = [...weights.bearersOf('Benito Juárez').keys()];
    expect(bearers.length).toBeGreaterThan(10);
    const sum = bearers.reduce((total, bearer) => total + weights.share('Benito Juárez', bearer), 0);
    expect(sum).toBeCloseTo(1, 9);
    expect(weights.share('Benito Juárez', 'p:23005')).toBeGreaterThan(
      weights.share('Benito Juárez', 'p:30027'),
    );
  });

  it('counts a municipality and its seat as one', () => {
    const bearers = [...weights.bearersOf('Tijuana').keys()];
    expect(bearers.filter((bearer) => bearer.startsWith('l:02004'))).toEqual([]);
  });

  it('gives nothing to who does not bear the name', () => {
    expect(weights.share('Tijuana', 'p:12001')).toBe(0);
    expect(weights.share('Nombre que nadie lleva', 'p:12001')).toBe(0);
  });
});
