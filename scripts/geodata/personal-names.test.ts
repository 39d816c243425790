import { describe, expect, it } from 'vitest';
import { personalNames } from './personal-names.ts';

const town = (name: string, population: number) => ({ name, population });
/** Invented names of hamlets and towns. */
const localities = [
  town('Eusebio Quintanar', 4),
  town('Familia Quintanar', 6),
  town('Rancho Eusebio Quintanar', 3),
  ...Array.from({ length: 9 }, () => town('Francisco Villa', 8)),
  town('Ignacio Ramírez', 900),
  town('Ignacio Ramírez', 5),
  town('La Loma', 3),
];
const isPersonal = personalNames(localities);

describe('personalNames', () => {
  it.each(['Eusebio Quintanar', 'Familia Quintanar', 'Rancho Eusebio Quintanar'])(
    'sees that the hamlet %s is called after who lives there',
    (name) => {
      expect(isPersonal(town(name, 4))).toBe(true);
    },
  );

  it.each([
    ['Francisco Villa', 8, 'many places bear it'],
    ['Ignacio Ramírez', 5, 'a village bears it'],
    ['La Loma', 3, 'it is no person'],
    ['Eusebio Quintanar', 400, 'a village is known by its name'],
  ])('keeps %s (%i inhabitants), for %s', (name, population) => {
    expect(isPersonal(town(name, population))).toBe(false);
  });
});
