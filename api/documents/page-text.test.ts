import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageItem } from './page-lines.ts';
import { pageText } from './page-text.ts';

const SIZE = 10;
/** Helvetica is about half as wide as high. */
const item = (text: string, x: number, y: number): PageItem => ({
  text,
  x,
  y,
  width: text.length * SIZE * 0.5,
  size: SIZE,
});

test('runs of a line are put together by position, with spaces where gaps are', () => {
  expect(
    pageText([item('mundo', 73, 20), item('Ho', 50, 20), item('la', 60, 20.5), item('Otra', 50, 34)]),
  ).toBe('Hola mundo\nOtra');
});

test('a table keeps its columns, empty cells included', () => {
  const rows = [
    ['Municipio', 'Fuerza', 'Efectivos'],
    ['Tapachula', '', '1,200'],
    ['Tonalá', 'G.N.', '80'],
  ];
  const items = rows.flatMap((row, line) =>
    row.map((text, column) => item(text, 50 + column * 120, 20 + line * 14)),
  );
  expect(pageText(items)).toBe('Municipio | Fuerza | Efectivos\nTapachula |  | 1,200\nTonalá | G.N. | 80');
});

test('numbers set flush right are still one column', () => {
  const items = [
    item('Arriaga', 50, 20),
    item('1,200', 200, 20),
    item('Tonalá', 50, 34),
    item('80', 215, 34),
  ];
  expect(pageText(items)).toBe('Arriaga | 1,200\nTonalá | 80');
});

test('a lone wide gap is a tab, not a table', () => {
  expect(
    pageText([item('TARJETA', 50, 20), item('12MAR021', 400, 20), item('Texto que sigue', 50, 34)]),
  ).toBe('TARJETA\t12MAR021\nTexto que sigue');
});

test('two columns of prose are read one after the other, a heading over both first', () => {
  const left = Array.from({ length: 8 }, (_, line) =>
    item(`izquierda renglón número ${line + 1} sigue`, 50, 60 + line * 14),
  );
  const right = Array.from({ length: 8 }, (_, line) =>
    item(`derecha renglón con número ${line + 1} sigue`, 320, 60 + line * 14),
  );
  const heading = item(
    'Un encabezado que va de lado a lado sobre las dos columnas de la página de hoy y más',
    50,
    20,
  );
  const lines = pageText([...left, ...right, heading])
    .split('\n')
    .filter(Boolean);
  expect(lines[0]).toBe(heading.text);
  expect(lines.slice(1, 9)).toEqual(left.map(({ text }) => text));
  expect(lines.slice(9)).toEqual(right.map(({ text }) => text));
});

test('a hyphen at the end of a line stays as printed and a wide space between lines is a blank line', () => {
  expect(pageText([item('reali-', 50, 20), item('zó', 50, 34), item('Fin', 50, 80)])).toBe(
    'reali-\nzó\n\nFin',
  );
});

test('no character of any run is lost, wherever it stands', () => {
  const runs = fc.array(
    fc.record({
      text: fc.stringMatching(/^[a-z]{1,30}$/),
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 300 }),
    }),
  );
  fc.assert(
    fc.property(runs, (placed) => {
      const items = placed.map(({ text, x, y }) => item(text, x, y));
      const letters = (text: string): string => [...text.replace(/[^a-z]/g, '')].toSorted().join('');
      expect(letters(pageText(items))).toBe(letters(placed.map(({ text }) => text).join('')));
    }),
  );
});
