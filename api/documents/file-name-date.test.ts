import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameDate } from './file-name-date.ts';

test.each([
  ['20210815.pdf', '2021-08-15'],
  ['informe_2021-08-15_v2.docx', '2021-08-15'],
  ['2021_08_15 novedades.txt', '2021-08-15'],
  ['Tarjeta 15AGO021.docx', '2021-08-15'],
  ['TARJETA-15-AGO-2021.docx', '2021-08-15'],
  ['C.E.I. 120430MAR019.txt', '2019-03-12'],
  ['novedades 01dic21.pdf', '2021-12-01'],
  ['reporte 03-11-2020.xlsx', '2020-11-03'],
  ['panorama 2021-08.xlsx', '2021-08'],
  ['carpeta/2020-01-01/oficio 15AGO021.txt', '2021-08-15'],
])('%s states %s', (name, date) => {
  expect(fileNameDate(name)).toBe(date);
});

test.each([
  'oficio 12345678.pdf',
  '20211345.txt',
  'acta 15AGO.txt',
  'de 20210815 a 20210820.pdf',
  '2021.txt',
  'IMG_20990101.txt',
])('%s states no single possible day', (name) => {
  expect(fileNameDate(name)).toBeNull();
});

test('every day from 1990 on is found again from its ISO and its compact form', () => {
  const range = { min: new Date('1990-01-01'), max: new Date('2069-12-31'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(fileNameDate(`informe ${day}.txt`)).toBe(day);
      expect(fileNameDate(`informe-${day.replaceAll('-', '')}.txt`)).toBe(day);
    }),
  );
});

test('no name makes it throw', () => {
  fc.assert(fc.property(fc.string(), (name) => void fileNameDate(name)));
});
