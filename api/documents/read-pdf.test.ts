import { expect, test } from 'vitest';
import { makePdf, pdfLines, pdfTable } from './testing/make-pdf.ts';
import { passageFaults } from './testing/passage-faults.ts';
import { readOne, readProblem } from './testing/read-file.ts';

const table = pdfTable(
  [
    ['Municipio', 'Efectivos'],
    ['Tapachula', '1,200'],
    ['Tonalá', '80'],
  ],
  { columns: [56, 300], y: 160 },
);

test('every page is a passage with its number, tables keep their rows, Spanish its accents', async () => {
  const document = await readOne(
    makePdf([[...pdfLines(['Reunión en “Mérida” – día 5']), ...table], pdfLines(['Fin'])]),
    'a.pdf',
  );
  expect(document.text).toBe(
    'Reunión en “Mérida” – día 5\n\nMunicipio | Efectivos\nTapachula | 1,200\nTonalá | 80\n\nFin',
  );
  expect(document.passages.map(({ page }) => page)).toEqual([1, 2]);
  expect(passageFaults(document)).toEqual([]);
});

test('title and creation day come from the file, titles that programs put in are dropped', async () => {
  const created = "D:20210815103000-05'00'";
  const stated = await readOne(makePdf([pdfLines(['x'])], { title: 'Panorama', created }), 'a.pdf');
  expect(stated).toMatchObject({ title: 'Panorama', date: { value: '2021-08-15', source: 'metadata' } });
  expect(
    (await readOne(makePdf([pdfLines(['x'])], { title: 'Microsoft Word - nota.doc' }), 'a.pdf')).title,
  ).toBeNull();
});

test('pages without text are noted; a file of nothing else is refused with a hint at OCR', async () => {
  const mixed = await readOne(makePdf([pdfLines(['x']), [], []]), 'a.pdf');
  expect(mixed.notes).toMatchObject([
    { code: 'pages-without-text', message: expect.stringContaining('2, 3') },
  ]);
  const problem = await readProblem(makePdf([[], []]), 'a.pdf');
  expect(problem).toMatchObject({ code: 'no-text-layer', es: expect.stringContaining('OCR') });
});

test('a damaged PDF is refused', async () => {
  expect((await readProblem('%PDF-1.7 nada más', 'a.pdf')).code).toBe('broken-file');
});
