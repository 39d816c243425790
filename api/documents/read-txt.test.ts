import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageFaults } from './testing/passage-faults.ts';
import { readFile, readOne, readProblem } from './testing/read-file.ts';

test('a text is kept as written, a passage for each stretch between blank lines', async () => {
  const { text, passages } = await readOne('  UNO\n  dos\n \n\n   tres\n', 'a.txt');
  expect(text).toBe('  UNO\n  dos\n \n\n   tres');
  expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual(['  UNO\n  dos', '   tres']);
});

test('form feeds end pages', async () => {
  const { passages } = await readOne('uno\n\fdos\n\ntres', 'a.txt');
  expect(passages.map(({ page }) => page)).toEqual([1, 2, 2]);
});

test('a day in the file name is a candidate for the date of the document', async () => {
  expect((await readOne('x', 'carpeta/15AGO021.txt')).date).toEqual({
    value: '2021-08-15',
    source: 'file-name',
  });
});

test('white space only is refused as holding no text', async () => {
  expect((await readProblem(' \n\n ', 'a.txt')).code).toBe('no-text');
});

test('stray NUL bytes in a text become visible and are noted', async () => {
  const { text, notes } = await readOne(`${'Texto largo. '.repeat(40)}a\0b`, 'a.txt');
  expect(text.endsWith('a\uFFFDb')).toBe(true);
  expect(notes.map((note) => note.code)).toEqual(['characters-unreadable']);
});

test('whatever the bytes, the file is read with sound passages or refused with a reason', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.eml'),
      async (bytes, name) => {
        const result = await readFile(bytes, name);
        if (result.outcome === 'unreadable') expect(result.problem.es).not.toBe('');
        else for (const document of result.documents) expect(passageFaults(document)).toEqual([]);
      },
    ),
  ));
