import { expect, test } from 'vitest';
import { numberText } from './number-formats.ts';
import { makeXlsx } from './testing/make-xlsx.ts';
import { passageFaults } from './testing/passage-faults.ts';
import { readOne } from './testing/read-file.ts';

/** 15 August 2021 as Excel counts days. */
const DAY = 44_423;

test('each row is a passage with its sheet and range, the row that names the columns is marked', async () => {
  const document = await readOne(
    makeXlsx([
      {
        name: 'Chiapas',
        rows: [
          ['DESPLIEGUE'],
          undefined,
          ['Municipio', 'Fecha', 'Efectivos'],
          ['Tapachula', { day: DAY }, 1200],
          ['Tonalá', null, 80.5],
        ],
      },
      { name: 'Baja', rows: [[null, 'x']], hidden: true },
    ]),
    'a.xlsx',
  );
  const rows = document.passages.map(({ sheet, cell, part, start, end }) => [
    sheet,
    cell,
    part,
    document.text.slice(start, end),
  ]);
  expect(rows).toEqual([
    ['Chiapas', null, 'sheet', 'Chiapas'],
    ['Chiapas', 'A1', null, 'DESPLIEGUE'],
    ['Chiapas', 'A3:C3', 'header', 'Municipio | Fecha | Efectivos'],
    ['Chiapas', 'A4:C4', null, 'Tapachula | 2021-08-15 | 1200'],
    ['Chiapas', 'A5:C5', null, 'Tonalá |  | 80.5'],
    ['Baja', null, 'sheet', 'Baja'],
    ['Baja', 'B1', null, 'x'],
  ]);
  expect(document.notes.map((note) => note.code)).toEqual(['hidden-sheet']);
  expect(passageFaults(document)).toEqual([]);
});

test('a sheet filled at its first and its last cell only is read at once', async () => {
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>';
  const file = makeXlsx([{ name: 'Hoja', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': sheet } });
  const { passages } = await readOne(file, 'a.xlsx');
  expect(passages.map(({ cell }) => cell)).toEqual([null, 'A1', 'A1048576:XFD1048576']);
});

test('cells out of order, with errors, inline strings, booleans and results of formulas are all read', async () => {
  const sheet =
    '<worksheet><sheetData><row r="2"><c r="B2" t="e"><v>#REF!</v></c><c r="A2" t="inlineStr"><is><t>uno </t><t>dos</t></is></c></row>' +
    '<row r="1"><c t="b"><v>1</v></c><c t="str"><f>A1</f><v>calculado</v></c><c t="s"><v>99</v></c><c><v>x</v></c></row></sheetData></worksheet>';
  const file = makeXlsx([{ name: 'Hoja', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': sheet } });
  expect((await readOne(file, 'a.xlsx')).text).toBe('Hoja\nTRUE | calculado |  | x\nuno dos | #REF!');
});

test('numbers read as a person sees them', () => {
  expect(numberText('0.15600000000000003', 'number', false)).toBe('0.156');
  expect(numberText('13663', 'number', false)).toBe('13663');
  expect(numberText('0.156', 'percent', false)).toBe('15.6%');
  expect(numberText(String(DAY), 'date', false)).toBe('2021-08-15');
  expect(numberText(String(DAY - 1462), 'date', true)).toBe('2021-08-15');
  expect(numberText(`${DAY}.5`, 'date-time', false)).toBe('2021-08-15 12:00');
  expect(numberText('0.75', 'time', false)).toBe('18:00');
  expect(numberText('1e99', 'date', false)).toBe('1e99');
  expect(numberText('texto', 'number', false)).toBe('texto');
});

test('custom formats that show days are dates, those that show amounts are not', async () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-80A]dd&quot; de &quot;mmmm&quot; de &quot;yyyy;@"/><numFmt numFmtId="171" formatCode="#,##0.00&quot; días&quot;"/></numFmts>' +
    '<cellXfs><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>';
  const sheet = `<worksheet><sheetData><row><c s="0"><v>${DAY}</v></c><c s="1"><v>${DAY}</v></c></row></sheetData></worksheet>`;
  const file = makeXlsx([{ name: 'Hoja', rows: [] }], {
    parts: { 'xl/worksheets/sheet1.xml': sheet, 'xl/styles.xml': styles },
  });
  expect((await readOne(file, 'a.xlsx')).text).toBe(`Hoja\n2021-08-15 | ${DAY}`);
});
