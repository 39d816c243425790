import { expect, test } from 'vitest';
import { readOne } from './testing/read-file.ts';

test('title and date come from the front matter, which is no text', async () => {
  const { text, title, date } = await readOne(
    '---\ntítulo: "Nota"\nfecha: 2021-08-15\n---\n# Otro\n\nTexto',
    'a.md',
  );
  expect(text).toBe('# Otro\n\nTexto');
  expect(title).toBe('Nota');
  expect(date).toEqual({ value: '2021-08-15', source: 'metadata' });
});

test('without front matter the first heading is the title', async () => {
  expect((await readOne('Hola\n\n## Iguala ##\n', 'a.md')).title).toBe('Iguala');
});
