import { describe, expect, it } from 'vitest';
import { nameVariants } from './name-variants.ts';
import { NAME_FORM } from './place-kinds.ts';

const names = (official: string, scope: 'census' | 'spelling' | 'all') =>
  nameVariants(official, scope).map(({ name }) => name);

describe('nameVariants', () => {
  it('leaves an ordinary census name as it is', () => {
    expect(nameVariants('Agua Azul', 'census')).toEqual([{ name: 'Agua Azul', form: NAME_FORM.OFFICIAL }]);
  });

  it('takes off brackets and keeps the name in parentheses as another', () => {
    expect(names('Ardillas de Abajo (Las Ardillas) [Rancho]', 'census')).toEqual([
      'Ardillas de Abajo',
      'Las Ardillas',
    ]);
  });

  it('knows a settlement without the word for what it is', () => {
    expect(names('Ejido Constitución', 'census')).toContain('Constitución');
    expect(names('Ejido Uno', 'census')).not.toContain('Uno');
  });

  it('drops the article of a town, and what "de" adds to its name', () => {
    expect(names('Las Choapas', 'spelling')).toContain('Choapas');
    expect(names('Iguala de la Independencia', 'all')).toContain('Iguala');
  });

  it('never shortens to a word that names nothing', () => {
    expect(names('Puente de Ixtla', 'all')).not.toContain('Puente');
    expect(names('Estado de México', 'all')).not.toContain('Estado');
  });

  it('breaks at a lost á, as code page 850 read wrong leaves it', () => {
    expect(names('Minatitlán', 'spelling')).toContain('Minatitl n');
  });
});
