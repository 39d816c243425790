import { describe, expect, it } from 'vitest';
import { splitSetOff } from './split-set-off.ts';

const cellsOf = (text: string, titles = false): string[] | null =>
  splitSetOff(text, { start: 0, end: text.length }, titles)?.cells.map(({ start, end }) =>
    text.slice(start, end),
  ) ?? null;

describe('a line whose cells a sign sets off', () => {
  it('is cut at strokes, dashes and dots where a cell counts men', () => {
    expect(cellsOf('SEDENA / Ojinaga, Chih. / 38')).toEqual(['SEDENA', 'Ojinaga, Chih.', '38']);
    expect(cellsOf('Marina – Tuxpan – 1 Of. y 29 Tpa.')).toEqual(['Marina', 'Tuxpan', '1 Of. y 29 Tpa.']);
    expect(cellsOf('Toluca · 75')).toEqual(['Toluca', '75']);
  });

  it('keeps a sign of another kind within its cells', () => {
    expect(cellsOf('Talismán / Tuxtla Chico — 45 — 60')).toEqual(['Talismán / Tuxtla Chico', '45', '60']);
  });

  it('is no row when no cell counts anything, as in a log or a sentence', () => {
    expect(cellsOf('22:10 – Zamora – Ejecutado')).toBeNull();
    expect(cellsOf('El convoy – de 7 vehículos – salió de Yuriria')).toBeNull();
  });

  it('has titles only where no cell has figures but years', () => {
    expect(cellsOf('Fuerza / Lugar / Elementos', true)).toEqual(['Fuerza', 'Lugar', 'Elementos']);
    expect(cellsOf('Punto / 2020 / 2021', true)).toEqual(['Punto', '2020', '2021']);
    expect(cellsOf('Fuerza / Lugar / 40', true)).toBeNull();
  });
});
