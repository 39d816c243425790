import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageFaults } from './testing/passage-faults.ts';
import { readFile, readOne } from './testing/read-file.ts';

test('scripts, styles and handlers never reach the text', async () => {
  const page =
    '<html lang="es"><head><title>Nota</title><style>p{color:red}</style><script>alert("robo")</script></head>' +
    '<body onload="alert(1)"><p onclick="evil()">Hola<script>document.write("malo")</script> Iguala</p>' +
    '<noscript>sin guion</noscript><template>plantilla</template><iframe>marco</iframe>' +
    '<p>&lt;script&gt;texto&lt;/script&gt;</p></body></html>';
  const { text, title, language } = await readOne(page, 'nota.html');
  expect(text).toBe('Hola Iguala\n<script>texto</script>');
  expect(title).toBe('Nota');
  expect(language).toBe('es');
});

test('blocks become lines, line breaks stay, list items are marked', async () => {
  const { text } = await readOne(
    '<html><body><h1>Título</h1><div>Uno <b>dos</b>\n tres<br>cuatro</div><ul><li>a</li><li>b</li></ul><pre>x   y\n z</pre></body></html>',
    'a.html',
  );
  expect(text).toBe('Título\nUno dos tres\ncuatro\n- a\n- b\nx   y\n z');
});

test('tables keep their rows and their empty cells', async () => {
  const { text, passages } = await readOne(
    '<html><body><table><tr><th>Mpio.<th>Fuerza<th>Núm.<tr><td>Tapachula<td><td>1,200</table></body></html>',
    'a.html',
  );
  expect(text).toBe('Mpio. | Fuerza | Núm.\nTapachula |  | 1,200');
  expect(passages).toHaveLength(2);
});

test('a table that lays out the page gives its paragraphs, not one long row', async () => {
  const long = 'La nota sigue con más detalles de lo ocurrido. '.repeat(10);
  const { text } = await readOne(
    `<html><body><table><tr><td>Menú</td><td><p>${long}</p><p>${long}</p></td></tr></table></body></html>`,
    'a.html',
  );
  expect(text.split('\n')).toEqual(['Menú', long.trim(), long.trim()]);
});

test('the date a page states is its metadata date', async () => {
  const page =
    '<html><head><meta property="article:published_time" content="2021-08-15T09:00:00-05:00"></head><body>x</body></html>';
  expect((await readOne(page, 'a.html')).date).toEqual({ value: '2021-08-15', source: 'metadata' });
});

test('a page declared latin1 is read as windows-1252 without a guess', async () => {
  const page = Buffer.from(
    '<html><head><meta charset="iso-8859-1"></head><body>“Cancún”</body></html>',
    'utf8',
  )
    .toString('utf8')
    .replace('“', '\x93')
    .replace('”', '\x94');
  const { text, notes } = await readOne(Buffer.from(page, 'latin1'), 'a.html');
  expect(text).toBe('“Cancún”');
  expect(notes).toEqual([]);
});

test('ten thousand nested elements are read like any other page', async () => {
  const { text } = await readOne(`<html>${'<div><table><tr><td>'.repeat(10_000)}fondo`, 'a.html');
  expect(text).toBe('fondo');
});

test('whatever the markup, passages keep their promise and no tag of a script is in the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '</tr>',
      '<table>',
      '</table>',
      '<li>',
      '<br>',
      '<title>',
      '<pre>',
      '</pre>',
      '<tr>',
    ),
    fc.constantFrom('<script>var SECRETO=1</script>', '<style>SECRETO</style>'),
    fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('<', '')),
  );
  return fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const result = await readFile(`<html><body>x${pieces.join('')}`, 'a.html');
      if (result.outcome === 'unreadable') return;
      expect(passageFaults(result.documents[0]!)).toEqual([]);
      expect(result.documents[0]!.text).not.toContain('SECRETO');
    }),
  );
});
