import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessDelimiter } from './read-csv.ts';
import { passageFaults } from './testing/passage-faults.ts';
import { readFile, readOne } from './testing/read-file.ts';

test('rows are passages with their range, quotes and empty cells are understood', async () => {
  const document = await readOne(
    'Municipio;Grupo;Núm.\n"Tapachula; centro";;12\n\nTonalá;"dos\nlíneas";3\n',
    'a.csv',
  );
  const rows = document.passages.map(({ cell, part, start, end }) => [
    cell,
    part,
    document.text.slice(start, end),
  ]);
  expect(rows).toEqual([
    ['A1:C1', 'header', 'Municipio | Grupo | Núm.'],
    ['A2:C2', null, 'Tapachula; centro |  | 12'],
    ['A4:C4', null, 'Tonalá | dos líneas | 3'],
  ]);
});

test.each([',', ';', '\t', '|'])('the delimiter %j is found', (delimiter) => {
  expect(guessDelimiter(['a', 'b, c', 'd'].join(delimiter) + '\n' + ['1', '2', '3'].join(delimiter))).toBe(
    delimiter,
  );
});

test('a table in windows-1252 is read and the guess noted', async () => {
  const { text, notes } = await readOne(Buffer.from('Estado,Región\nYucatán,Península', 'latin1'), 'a.csv');
  expect(text).toBe('Estado | Región\nYucatán | Península');
  expect(notes.map((note) => note.code)).toEqual(['encoding-guessed']);
});

test('a quote that is never closed costs no row', async () => {
  const { text, notes } = await readOne('a,b\n"c,d\ne,f', 'a.csv');
  expect(text).toBe('a | b\n"c | d\ne | f');
  expect(notes.map((note) => note.code)).toEqual(['csv-quotes-ignored']);
});

test('whatever the text, passages keep their promise', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', ',', ';', '"', '\n', '\t', ' ', 'ñ', '1')),
      async (pieces) => {
        const result = await readFile(pieces.join('') + 'x', 'a.csv');
        if (result.outcome === 'read') expect(passageFaults(result.documents[0]!)).toEqual([]);
      },
    ),
  ));
