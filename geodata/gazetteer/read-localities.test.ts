import { describe, expect, it } from 'vitest';
import { municipalityFinder } from '../find-municipality.ts';
import { placeByCode } from '../places.ts';
import { LOCALITY_NAME, readLocalities } from './read-localities.ts';

const table = readLocalities();
const rowOf = (censusCode: string) => table.censusCode.indexOf(censusCode);
const codeOf = (row: number) => table.municipalities[table.municipality[row]!]!;

describe('census localities', () => {
  it('are 189,432, each once', () => {
    expect(table.count).toBe(189_432);
    expect(new Set(table.censusCode).size).toBe(table.count);
  });

  it('add up to the people of Mexico', () => {
    expect(table.population.reduce((sum, people) => sum + people, 0)).toBe(126_014_024);
  });

  it('lie in municipalities that exist, in the state of their census code', () => {
    expect(table.municipalities.filter((code) => !placeByCode(code))).toEqual([]);
    const moved = [...table.censusCode.keys()].filter(
      (row) => !table.censusCode[row]!.startsWith(codeOf(row).slice(0, 2)),
    );
    expect(moved).toEqual([]);
  });

  it('belong to the municipality of today where one was founded since', () => {
    expect(codeOf(rowOf('250060341'))).toBe('25019');
    expect(codeOf(rowOf('250110138'))).toBe('25020');
    for (const code of ['02007', '04013', '12082', '12083', '12084', '12085']) {
      expect(table.municipalities).toContain(code);
    }
  });

  it('have their other name and class apart from their name', () => {
    const row = rowOf('010010104');
    expect([table.name[row], table.otherName[row]]).toEqual(['Ardillas de Abajo', 'Las Ardillas']);
    const ranch = rowOf('010010102');
    expect([table.name[ranch], table.classes[table.class[ranch]!]]).toEqual(['Los Arbolitos', 'Rancho']);
  });

  it('have a name exactly when they are marked as having one', () => {
    const wrong = [...table.name.keys()].filter(
      (row) => (table.name[row] !== '') !== (table.nameKind[row] === LOCALITY_NAME.PLAIN),
    );
    expect(wrong).toEqual([]);
  });

  it('keep neither brackets nor tabs in their names', () => {
    expect(table.name.filter((name) => /[[\]()\t]/.test(name))).toEqual([]);
  });

  it('lie in the polygon of their municipality, but for a few by a generalised or disputed border', () => {
    const find = municipalityFinder();
    const sample = [...table.censusCode.keys()].filter((row) => row % 5 === 0);
    const strays = sample.filter((row) => find(table.longitude[row]!, table.latitude[row]!) !== codeOf(row));
    expect(strays.length / sample.length).toBeLessThan(0.02);
  });
});
