import type { DocumentFormat } from './document-format.ts';
import type { Note } from '#domain/note.ts';
import { rowRange } from './column-name.ts';
import { decodeText } from './decode-text.ts';
import { TextBuilder, storableText } from './text-builder.ts';

/** CSV: delimiter and encoding found out; a passage a row, cells joined by ` | `, range as a workbook has it. */
export const csv: DocumentFormat = {
  id: 'csv',
  label: 'CSV',
  extensions: ['csv', 'tsv', 'tab'],
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  sniff: null,
  async read(bytes, _name, options) {
    const { text, notes } = decodeText(bytes);
    const { rows, notes: tableNotes } = await parseRows(storableText(text));
    const builder = new TextBuilder(options.textCharacters);
    const header = rows.findIndex((row) => row.filter(Boolean).length > 1);
    rows.forEach((row, index) => {
      const last = row.findLastIndex((cell) => cell !== '');
      const cells = row.slice(0, last + 1).map((cell) => cell.replace(/\s+/g, ' '));
      const cell = rowRange(0, Math.max(last, 0), index + 1);
      builder.add(cells.join(' | '), { cell, part: index === header && isHeader(row) ? 'header' : null });
    });
    return {
      documents: [
        { ...builder.build(), title: null, date: null, language: null, notes: [...notes, ...tableNotes] },
      ],
    };
  },
};

/** True when no cell of a table's first row is a number or empty in the middle: it names columns. */
export function isHeader(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length > 1 && filled.every((cell) => !/^[\s$%+-]*\d[\d.,\s%]*$/.test(cell));
}

async function parseRows(text: string): Promise<{ rows: string[][]; notes: Note[] }> {
  const { parse } = await import('csv-parse/sync');
  const options = {
    delimiter: guessDelimiter(text),
    relax_quotes: true,
    relax_column_count: true,
    trim: true,
    bom: true,
  };
  try {
    return { rows: parse(text, options), notes: [] };
  } catch {
    const message = 'A quotation mark in the table is never closed; quotes were read as plain characters.';
    return {
      rows: parse(text, { ...options, quote: null }),
      notes: [{ code: 'csv-quotes-ignored', message }],
    };
  }
}

/** The delimiter that splits the first lines most often and most evenly; a comma when none does. */
export function guessDelimiter(text: string): string {
  const lines = text
    .slice(0, 65_536)
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  let best = ',';
  let bestScore = 0;
  for (const delimiter of [',', ';', '\t', '|']) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const with1 = counts.filter((count) => count > 0).length;
    const typical = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
    const even = counts.filter((count) => count === typical).length;
    const score = typical === 0 ? with1 / 1000 : with1 + even + typical / 100;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}
