import type { DocumentFormat } from './document-format.ts';
import { rowRange } from './column-name.ts';
import { hasZipPart, readCoreProperties, readRelationships } from './office-package.ts';
import { isHeader } from './read-csv.ts';
import { PROBLEMS, ReadError } from './read-problem.ts';
import { statedDate } from './stated-date.ts';
import { readSheetRows } from './sheet-rows.ts';
import type { SheetRow } from './sheet-rows.ts';
import { TextBuilder } from './text-builder.ts';
import { ZipParts } from './unzip-parts.ts';
import { readSharedStrings, readWorkbook } from './workbook-parts.ts';
import { readNumberFormats } from './number-formats.ts';

const WORKBOOK = /^xl\/workbook\d*\.xml$/;
/** Columns of a sheet that are kept apart even when empty; wider gaps are squeezed into one empty cell. */
const MAX_GAP = 64;

/**
 * Excel (XLSX): a passage for the sheet's name, then one a row, cells joined by ` | ` from the
 * sheet's first used column on, with its A1 range. Dates become ISO days; the cached result of a
 * formula is read, nothing is computed. Hidden sheets are read and noted.
 */
export const xlsx: DocumentFormat = {
  id: 'xlsx',
  label: 'Excel',
  extensions: ['xlsx', 'xlsm', 'xltx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  sniff: (bytes) => hasZipPart(bytes, WORKBOOK),
  async read(bytes, _name, options) {
    const parts = new ZipParts(bytes, 'XLSX', options.inflatedBytes);
    const workbookPart = parts.names().find((name) => WORKBOOK.test(name));
    if (!workbookPart) throw new ReadError(PROBLEMS.broken('XLSX'));
    const workbook = readWorkbook(parts.read(workbookPart)!);
    const targets = readRelationships(parts, workbookPart);
    const strings = readSharedStrings(parts);
    const formats = readNumberFormats(parts, workbook.epoch1904);
    const builder = new TextBuilder(options.textCharacters);
    for (const sheet of workbook.sheets) {
      const xml = parts.read(targets.get(sheet.relation) ?? '');
      if (xml) addSheet(builder, sheet.name, readSheetRows(xml, strings, formats, options.textCharacters));
    }
    const core = readCoreProperties(parts);
    const date = statedDate(core.modified ?? core.created, 'metadata');
    const notes = workbook.sheets
      .filter((sheet) => sheet.hidden)
      .map((sheet) => ({
        code: 'hidden-sheet',
        message: `The sheet "${sheet.name}" is hidden; it was read.`,
      }));
    return { documents: [{ ...builder.build(), title: core.title, date, language: core.language, notes }] };
  },
};

function addSheet(builder: TextBuilder, sheet: string, rows: readonly SheetRow[]): void {
  if (rows.length === 0) return;
  builder.add(sheet, { sheet, part: 'sheet' }, '\n\n');
  const first = rows.reduce((least, row) => Math.min(least, row.cells[0]!.column), Infinity);
  const header = rows.findIndex((row) => row.cells.length > 1);
  rows.forEach((row, index) => {
    const last = row.cells.at(-1)!.column;
    const cell = rowRange(first, last, row.number);
    const names = index === header && isHeader(row.cells.map(({ text }) => text));
    builder.add(rowText(row, first), { sheet, cell, part: names ? 'header' : null });
  });
}

function rowText(row: SheetRow, first: number): string {
  const cells: string[] = [];
  let next = first;
  for (const { column, text } of row.cells) {
    for (let gap = Math.min(column - next, MAX_GAP); gap > 0; gap--) cells.push('');
    cells.push(text);
    next = column + 1;
  }
  return cells.join(' | ');
}
