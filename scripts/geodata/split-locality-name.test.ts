import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLocalityName } from './split-locality-name.ts';

describe('splitLocalityName', () => {
  it('takes name, other name and class apart', () => {
    expect(splitLocalityName('Las Malvinas (Antorcha)[Colonia]')).toEqual({
      name: 'Las Malvinas',
      otherName: 'Antorcha',
      className: 'Colonia',
    });
  });

  it('reads brackets that are cut off, misplaced or of the wrong kind', () => {
    expect(splitLocalityName('Sección Once (La Loma) [Unidad Deportiva').className).toBe('Unidad Deportiva');
    expect(splitLocalityName('Las Piedras [Colonia Menonita] (Campo Uno)').otherName).toBe('Campo Uno');
    expect(splitLocalityName('Los Sauces (El Llano) [Rancho}').className).toBe('Rancho');
  });

  it('never leaves a bracket in a name', () => {
    fc.assert(
      fc.property(fc.string(), (census) => {
        const { name, otherName, className } = splitLocalityName(census);
        expect(name).not.toMatch(/[([]/);
        expect(otherName).not.toMatch(/[()]/);
        expect(className).not.toMatch(/[[\]]/);
      }),
    );
  });
});
