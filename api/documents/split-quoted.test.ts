import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitQuoted } from './split-quoted.ts';

const parts = (text: string): string[] =>
  splitQuoted(text).map(({ part, text: own }) => `${part}: ${own.trim()}`);

test('lines that begin with > are quoted, answers between them are body', () => {
  expect(parts('Hola\n> pregunta\nrespuesta')).toEqual([
    'body: Hola',
    'quoted: > pregunta',
    'body: respuesta',
  ]);
});

test('everything after an original message, an attribution or a block of headers is quoted', () => {
  expect(parts('Va.\n-----Mensaje original-----\nDe: X\nTexto')).toEqual([
    'body: Va.',
    'quoted: -----Mensaje original-----\nDe: X\nTexto',
  ]);
  expect(parts('Ok.\nOn Mon, Aug 16, 2021 at 9:00 AM\nSomeone wrote:\nhello')[1]).toMatch(/^quoted: On Mon/);
  expect(parts('Ok.\nDe: Mesa\nEnviado el: lunes\nPara: Otro\n\nTexto')[1]).toMatch(/^quoted: De: Mesa/);
});

test('a line "De: …" without a date line after it is body', () => {
  expect(parts('De: aquí hasta allá\nno hay nada')).toEqual(['body: De: aquí hasta allá\nno hay nada']);
});

test('no line is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('> a', 'b', '', 'El lunes, X escribió:', 'De: x', 'Fecha: y')),
      (lines) => {
        const text = lines.join('\n');
        expect(
          splitQuoted(text)
            .map((part) => part.text)
            .join('\n'),
        ).toBe(text);
      },
    ),
  );
});
