import { expect, test } from 'vitest';
import { makeDocx } from './testing/make-docx.ts';
import { passageFaults } from './testing/passage-faults.ts';
import { readOne, readProblem } from './testing/read-file.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="x"';
const body = (xml: string): Uint8Array =>
  makeDocx({
    blocks: [],
    parts: { 'word/document.xml': `<w:document ${W}><w:body>${xml}</w:body></w:document>` },
  });

test('headings, paragraphs, lists and table rows are passages; page headers first, footers last', async () => {
  const document = await readOne(
    makeDocx({
      blocks: [
        { heading: 'Panorama' },
        'Ocurrió en Chilapa & <Tixtla>.',
        { item: 'uno' },
        {
          table: [
            ['Mpio.', 'Grupo'],
            ['Chilapa', ''],
          ],
        },
      ],
      header: 'SECCIÓN SEGUNDA',
      footer: 'Hoja 1',
    }),
    'a.docx',
  );
  expect(document.text).toBe(
    'SECCIÓN SEGUNDA\nPanorama\nOcurrió en Chilapa & <Tixtla>.\n- uno\nMpio. | Grupo\nChilapa | \nHoja 1',
  );
  expect(document.passages.map(({ part }) => part)).toEqual([
    'page-header',
    null,
    null,
    null,
    null,
    null,
    'page-footer',
  ]);
  expect(passageFaults(document)).toEqual([]);
});

test('title and date come from the core properties', async () => {
  const file = makeDocx({ blocks: ['x'], title: 'Tarjeta', modified: '2021-08-15T10:00:00Z' });
  expect(await readOne(file, 'a.docx')).toMatchObject({
    title: 'Tarjeta',
    date: { value: '2021-08-15', source: 'metadata' },
  });
});

test('deleted text, field codes and the copies of text boxes are left out; tabs and breaks stay', async () => {
  const { text } = await readOne(
    body(
      '<w:p><w:r><w:t>Queda</w:t><w:tab/><w:t>aquí</w:t><w:br/><w:t>y aquí</w:t></w:r><w:del><w:r><w:delText>borrado</w:delText></w:r></w:del>' +
        '<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>' +
        '<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>cuadro</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>cuadro</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>',
    ),
    'a.docx',
  );
  expect(text).toBe('Queda\taquí\ny aquí\ncuadro');
});

test('a spanning cell keeps its columns and a table in a cell is flattened into it', async () => {
  const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
  const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const { text } = await readOne(
    body(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Estado')}</w:tc>${cell(p('Total'))}</w:tr>` +
        `<w:tr>${cell(`<w:tbl><w:tr>${cell(p('a'))}${cell(p('b'))}</w:tr></w:tbl>`)}${cell(p('c') + p('d'))}${cell(p('5'))}</w:tr></w:tbl>`,
    ),
    'a.docx',
  );
  expect(text).toBe('Estado |  | Total\na / b | c d | 5');
});

test('a file without its document part or cut short is refused', async () => {
  const whole = makeDocx({ blocks: ['x'] });
  expect((await readProblem(whole.slice(0, 300), 'a.docx')).code).toBe('unsupported-kind');
  const damaged = Uint8Array.from(whole);
  damaged.fill(0, 40, whole.length / 2);
  expect((await readProblem(damaged, 'a.docx')).code).toBe('broken-file');
});
