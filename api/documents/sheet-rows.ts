import { columnIndex } from './column-name.ts';
import { numberText } from './number-formats.ts';
import type { NumberFormats } from './number-formats.ts';
import { PROBLEMS, ReadError } from './read-problem.ts';
import { readXml } from './read-xml.ts';
import type { XmlAttributes } from './read-xml.ts';
import { cellText } from './workbook-parts.ts';

/** The filled cells of a row, in order of column (from 0); `number` counts from 1. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly { readonly column: number; readonly text: string }[];
}

/**
 * Filled rows of a worksheet. Empty cells cost nothing, so a sheet that is filled at A1 and
 * XFD1048576 only has two rows; cells out of order are put in order. `limit`: characters.
 */
export function readSheetRows(
  bytes: Uint8Array,
  strings: readonly string[],
  formats: NumberFormats,
  limit: number,
): SheetRow[] {
  const rows = new Map<number, Map<number, string>>();
  let rowNumber = 0;
  let column = -1;
  let cell: XmlAttributes | null = null;
  let raw = '';
  let inValue = false;
  let characters = 0;

  const closeCell = (): void => {
    const text = cell ? cellValue(cell, raw, strings, formats) : '';
    cell = null;
    if (text === '') return;
    characters += text.length + 3;
    if (characters > limit) throw new ReadError(PROBLEMS.tooMuchText(limit));
    const row = rows.get(rowNumber) ?? new Map<number, string>();
    rows.set(rowNumber, row.set(column, text));
  };

  readXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        rowNumber = rowOf(attributes.r) ?? rowNumber + 1;
        column = -1;
      } else if (name === 'c') {
        column = columnIndex(attributes.r ?? '') ?? column + 1;
        rowNumber = rowOf(attributes.r?.replace(/^[^\d]+/, '')) ?? rowNumber;
        cell = attributes;
        raw = '';
      } else if (name === 'v' || name === 't') {
        inValue = cell !== null;
      }
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c') closeCell();
    },
    text(text) {
      if (inValue) raw += text;
    },
  });
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([number, cells]) => ({
      number,
      cells: [...cells].toSorted(([a], [b]) => a - b).map(([at, text]) => ({ column: at, text })),
    }));
}

function rowOf(reference: string | undefined): number | null {
  const number = Number(reference);
  return reference && Number.isInteger(number) && number > 0 && number <= 1_048_576 ? number : null;
}

function cellValue(
  cell: XmlAttributes,
  raw: string,
  strings: readonly string[],
  formats: NumberFormats,
): string {
  switch (cell.t) {
    case 's':
      return strings[Number(raw)] ?? '';
    case 'str':
    case 'inlineStr':
    case 'e':
      return cellText(raw);
    case 'b':
      return raw.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return raw.trim().replace(/T00:00:00(?:\.0+)?Z?$/, '');
    default:
      return numberText(raw, formats.kinds[Number(cell.s ?? 0)] ?? 'number', formats.epoch1904);
  }
}
