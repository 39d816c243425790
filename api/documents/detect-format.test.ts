import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectFormat } from './detect-format.ts';
import { DOCUMENT_FORMATS } from './document-formats.ts';
import { makeDocx } from './testing/make-docx.ts';
import { makePdf, pdfLines } from './testing/make-pdf.ts';
import { makeXlsx } from './testing/make-xlsx.ts';
import { readProblem } from './testing/read-file.ts';

const docx = makeDocx({ blocks: ['Texto'] });
const xlsx = makeXlsx([{ name: 'Hoja', rows: [['a']] }]);
const pdf = makePdf([pdfLines(['Texto'])]);
const detect = (content: Uint8Array | string, name: string): string =>
  detectFormat(typeof content === 'string' ? Buffer.from(content) : content, name).format.id;

test('content tells the format whatever the name says', () => {
  expect(detect(docx, 'tabla.xlsx')).toBe('docx');
  expect(detect(xlsx, 'informe.txt')).toBe('xlsx');
  expect(detect(pdf, 'sin-extension')).toBe('pdf');
  expect(detect('<!DOCTYPE html><title>x</title>', 'pagina.txt')).toBe('html');
  expect(detect('Message-ID: <a@b>\nFrom: a@b\nSubject: x\n\nHola', 'correo.txt')).toBe('eml');
});

test('among plain texts the extension decides, and an unknown one is read as text with a note', () => {
  expect(detect('a,b', 'tabla.CSV')).toBe('csv');
  expect(detect('# T', 'nota.md')).toBe('md');
  expect(detect('Hola', 'LEEME')).toBe('txt');
  const { format, notes } = detectFormat(Buffer.from('Hola'), 'nota.xyz');
  expect(format.id).toBe('txt');
  expect(notes.map((note) => note.code)).toEqual(['format-guessed']);
});

test('a memorandum typed with From: and Subject: lines is no e-mail', () => {
  expect(detect('From: Oficina\nSubject: Reunión\n\nTexto', 'memo.txt')).toBe('txt');
});

test('an empty file is refused in both languages', async () => {
  expect(await readProblem('', 'vacio.txt')).toMatchObject({
    code: 'empty-file',
    es: expect.stringContaining('vacío'),
    en: expect.stringContaining('empty'),
  });
});

test('a binary renamed .txt is refused with the name of what it seems to be', async () => {
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.alloc(64),
  ]);
  expect((await readProblem(png, 'informe.txt')).es).toContain('imagen PNG');
  const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
  expect((await readProblem(exe, 'informe.txt')).en).toContain('Windows program');
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);
  expect((await readProblem(ole, 'informe.txt')).es).toContain('Office');
  expect((await readProblem(Buffer.alloc(500, 1), 'informe.txt')).code).toBe('unknown-binary');
});

test('text that begins like a signature is text, and RTF is refused though it is printable', async () => {
  expect(detect('MZ de Tixtla. Sin novedad.', 'nota.txt')).toBe('txt');
  expect((await readProblem('{\\rtf1 Hola}', 'nota.txt')).en).toContain('RTF');
});

test('plain text under the name of a PDF or workbook is refused, not read as one', async () => {
  expect((await readProblem('Hola', 'informe.pdf')).code).toBe('not-what-it-says');
});

test('a zip that is no Office file is named', async () => {
  const cut = docx.slice(0, docx.length - 30);
  expect((await readProblem(cut, 'informe.docx')).en).toContain('ZIP');
});

test('ids and extensions of the formats do not overlap', () => {
  const extensions = DOCUMENT_FORMATS.flatMap((format) => format.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
  expect(new Set(DOCUMENT_FORMATS.map((format) => format.id)).size).toBe(DOCUMENT_FORMATS.length);
});

test('no bytes make detection throw anything but a readable problem', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.txt', 'a.docx', 'a', 'a.csv'),
      (bytes, name) => {
        try {
          detectFormat(bytes, name);
        } catch (error) {
          expect(error).toHaveProperty('problem.code');
        }
      },
    ),
  );
});
