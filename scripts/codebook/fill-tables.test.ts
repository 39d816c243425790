import { describe, expect, test } from 'vitest';
import { codebookTable } from './codebook-tables.ts';
import { fillTables } from './fill-tables.ts';

describe('fillTables', () => {
  const text = 'before\n<!-- table: colours -->\nold\n<!-- end -->\nafter';

  test('replaces what stands between the marks and nothing else', () => {
    expect(fillTables(text, () => 'new')).toBe(
      'before\n<!-- table: colours -->\n\nnew\n\n<!-- end -->\nafter',
    );
  });

  test('comes out the same when done twice', () => {
    const once = fillTables(text, () => 'new');
    expect(fillTables(once, () => 'new')).toBe(once);
  });

  test('refuses a name that no table has', () => {
    expect(() => fillTables(text, () => null)).toThrow('no table is called "colours"');
  });

  test('refuses a table that is never closed', () => {
    expect(() => fillTables('<!-- table: colours -->\n', () => 'new')).toThrow(
      '1 tables are opened and 0 closed',
    );
  });
});

describe('codebookTable', () => {
  test('gives each term its code, its name and what counts, in the language asked for', () => {
    const lines = codebookTable('incident-types', 'es')?.split('\n') ?? [];
    expect(lines[0]).toBe('| código | término | qué cuenta |');
    expect(lines).toContain('| `homicide` | Homicidio | Ejecución, asesinato o hallazgo de cuerpos. |');
    expect(codebookTable('incident-types', 'en')).toContain('| `homicide` | Homicide |');
  });

  test('knows no vocabulary it was not given', () => {
    expect(codebookTable('weather', 'es')).toBeNull();
  });
});
