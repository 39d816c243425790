import { describe, expect, it } from 'vitest';
import { groupByName } from './find-group.ts';
import { groupOfAcledActor } from './group-of-acled-actor.ts';
import { readGroups } from './read-groups.ts';

describe('an actor of ACLED', () => {
  it.each([
    ['CJNG: Jalisco New Generation Cartel', 'cjng'],
    ['Jalisco New Generation Cartel', 'cjng'],
    ['Sinaloa Cartel', 'cartel-de-sinaloa'],
    ['Gulf Cartel (Mexico)', 'cartel-del-golfo'],
    ['Los Rojos (Mexico)', 'los-rojos'],
  ])('%s is %s', (actor, group) => {
    expect(groupOfAcledActor(actor, null)?.group).toBe(group);
  });

  it.each(['Civilians (Mexico)', 'Unidentified Gang (Mexico)', 'Military Forces of Mexico (2018-2024)'])(
    '%s is no group',
    (actor) => {
      expect(groupOfAcledActor(actor, null)).toEqual({ group: null, note: 'no group' });
    },
  );

  it('that the catalogue does not have is unknown', () => {
    expect(groupOfAcledActor('Cartel de Prueba Inventado', null)).toBeUndefined();
  });
});

describe('a group by its name', () => {
  it('is found by its common name, but where several share it', () => {
    const missed = readGroups().filter(({ id, name }) => groupByName(name, null) !== id);
    expect(missed.length).toBeLessThan(12);
  });

  it('is another one in the states that have one of their own', () => {
    expect(groupByName('La Barredora', '27')).not.toBe(groupByName('La Barredora', '12'));
  });
});
