import { expect, test } from 'vitest';
import { makeXlsx } from './testing/make-xlsx.ts';
import { readFile, readOne, readProblem } from './testing/read-file.ts';

const HEAD =
  'From: =?utf-8?Q?Secci=C3=B3n_Segunda?= <s2@example.mx>\r\nTo: mesa@example.mx, otra@example.mx\r\n' +
  'Subject: =?iso-8859-1?Q?Situaci=F3n_en_Iguala?=\r\nDate: Sun, 15 Aug 2021 23:30:00 -0500\r\nMessage-ID: <1@example.mx>\r\n';

test('headers, body and quoted text are passages of their own, addresses only in the header', async () => {
  const mail = `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\nSin novedad en Taxco.\r\n\r\nEl vie, 13 ago 2021, alguien escribió:\r\n> ¿Qué hay en Taxco?\r\n> Saludos\r\n`;
  const document = await readOne(mail, 'a.eml');
  const parts = document.passages.map(({ part, start, end }) => [part, document.text.slice(start, end)]);
  expect(parts).toEqual([
    [
      'header',
      'De: Sección Segunda <s2@example.mx>\nPara: mesa@example.mx; otra@example.mx\nAsunto: Situación en Iguala\nFecha: Sun, 15 Aug 2021 23:30:00 -0500',
    ],
    ['body', 'Sin novedad en Taxco.'],
    ['quoted', 'El vie, 13 ago 2021, alguien escribió:\n> ¿Qué hay en Taxco?\n> Saludos'],
  ]);
  expect(document.title).toBe('Situación en Iguala');
  expect(document.date).toEqual({ value: '2021-08-15', source: 'email' });
});

test('attached files come out as bytes with names that are no paths; pictures are noted', async () => {
  const table = Buffer.from(makeXlsx([{ name: 'Hoja', rows: [['Tapachula']] }]));
  const part = (type: string, name: string, content: string): string =>
    `--x\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}\r\n`;
  const mail =
    `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nVa la tabla.\r\n` +
    part('application/octet-stream', '../../etc/tabla.xlsx', table.toString('base64')) +
    part('application/octet-stream', 'tabla.xlsx', table.toString('base64')) +
    part('application/octet-stream', 'tabla.xlsx', table.toString('base64')) +
    part('image/png', 'logo.png', 'iVBORw0KGgo=') +
    '--x--\r\n';
  const result = await readFile(mail, 'a.eml');
  if (result.outcome !== 'read') throw new Error(result.problem.en);
  expect(result.attachments.map(({ name }) => name)).toEqual([
    '.._.._etc_tabla.xlsx',
    'tabla.xlsx',
    'tabla (2).xlsx',
  ]);
  expect(Buffer.from(result.attachments[0]!.bytes).equals(table)).toBe(true);
  expect(result.documents[0]!.notes.map((note) => note.code)).toEqual(['pictures-not-read']);
  expect(result.documents[0]!.text).toContain('Adjuntos: .._.._etc_tabla.xlsx; tabla.xlsx; tabla (2).xlsx');
});

test('a forwarded message is an attachment of its own', async () => {
  const inner =
    'From: otro@example.mx\r\nSubject: Reenviado\r\nMessage-ID: <2@example.mx>\r\n\r\nTexto interior de Atoyac\r\n';
  const mail = `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nReenvío.\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n${inner}--x--\r\n`;
  const result = await readFile(mail, 'a.eml');
  if (result.outcome !== 'read') throw new Error(result.problem.en);
  expect(result.documents[0]!.text).not.toContain('Atoyac');
  const [attachment] = result.attachments;
  expect(attachment!.name).toBe('adjunto-1.eml');
  expect((await readOne(attachment!.bytes, attachment!.name)).title).toBe('Reenviado');
});

test('a mail that only has HTML is read without its scripts', async () => {
  const mail = `${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n<html><script>malo()</script><p>Uno</p><p>Dos &amp; tres</p></html>`;
  const { text } = await readOne(mail, 'a.eml');
  expect(text).toContain('Uno\nDos & tres');
  expect(text).not.toContain('malo');
});

test('a mail labelled latin1 keeps its windows-1252 quotes', async () => {
  const mail = Buffer.from(
    `${HEAD}Content-Type: text/plain; charset=iso-8859-1\r\n\r\n\x93Cita\x94 \x96 fin en Le\xf3n`,
    'latin1',
  );
  expect((await readOne(mail, 'a.eml')).text).toContain('“Cita” – fin en León');
});

test('more attachments than the limit are counted and named in the outcome', async () => {
  const attached = Array.from(
    { length: 5 },
    (_, index) =>
      `--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a${index}.txt\r\n\r\nHola\r\n`,
  );
  const mail = `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${attached.join('')}--x--\r\n`;
  const result = await readFile(mail, 'a.eml', { attachments: 3 });
  if (result.outcome !== 'read') throw new Error(result.problem.en);
  expect(result.attachments).toHaveLength(3);
  expect(result.partial).toMatchObject({
    code: 'too-many-attachments',
    en: expect.stringContaining('2 were not read'),
  });
});

test('a mail nested a thousand multiparts deep is refused, not a crash', async () => {
  let mail = `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n`;
  for (let depth = 0; depth < 1000; depth++) {
    mail += `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n\r\n`;
  }
  expect((await readProblem(mail, 'a.eml')).code).toBe('broken-file');
});
