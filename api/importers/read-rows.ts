import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodeLines } from './decode-lines.ts';
import type { TextDecoding } from './decode-lines.ts';
import { findDelimiter } from './find-delimiter.ts';
import type { ImportFormat, SourceRow } from './source-row.ts';

/** The file as a whole is not what it should be; the message says what was expected and found. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';
}

/** How the file was read; filled while rows are read. */
export interface FileReading extends TextDecoding {
  delimiter: string;
  rows: number;
}

/** A row, or the line of one whose number of values does not fit the header. */
export type ReadRow =
  SourceRow | { readonly line: number; readonly problem: string; readonly values: readonly string[] };

const MOST_HEADER_CHARACTERS = 100_000;
/** A longer record means that a quotation mark was opened and never closed. */
const MOST_RECORD_CHARACTERS = 1_000_000;

/**
 * Rows of a CSV file as they stream in: encoding, byte order mark and delimiter are found out, lines
 * before the header that begin with # are comments, columns are named as `columnKey` does. Memory stays constant whatever the file's size.
 * @throws ImportFileError when the file is empty or lacks a column the format needs
 */
export async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  format: Pick<ImportFormat<unknown>, 'title' | 'columns' | 'mend'>,
  reading: FileReading,
): AsyncGenerator<ReadRow> {
  const texts = decodeLines(chunks, reading);
  const { headerLine, rest, comments } = await takeHeader(texts, format.title);
  const header = findDelimiter(headerLine, format.columns);
  if ('missing' in header) {
    throw new ImportFileError(
      `This is no ${format.title} file: it lacks the columns ${header.missing.join(', ')}. ` +
        `The first line has: ${header.found.slice(0, 40).join(', ')}. ` +
        'Values may be separated by comma, semicolon, tab or |.',
    );
  }
  reading.delimiter = header.delimiter;
  const positions = new Map(header.columns.map((column, index) => [column, index]));
  const parser = parse({
    delimiter: header.delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MOST_RECORD_CHARACTERS,
  });
  // A file that breaks off ends the parser with its error; whoever reads the rows meets it there.
  pipeline(Readable.from(continued(rest, texts)), parser, () => {});
  let nextLine = 2 + comments;
  for await (const record of recordsOf(parser)) {
    const line = nextLine;
    nextLine += 1 + lineBreaks(record);
    if (record.length === 1 && record[0]?.trim() === '') continue;
    reading.rows++;
    const fits = record.length === header.columns.length;
    const values = fits ? record : format.mend?.(record);
    if (!values) {
      const problem = `the line has ${record.length} values, the header ${header.columns.length}`;
      yield { line, problem, values: record };
      continue;
    }
    yield { line, values, cell: (column) => (values[positions.get(column) ?? -1] ?? '').trim() };
  }
}

async function* recordsOf(parser: AsyncIterable<unknown>): AsyncGenerator<string[]> {
  try {
    yield* parser as AsyncIterable<string[]>;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportFileError(
      `The file cannot be split into rows near line ${Number(error['lines'] ?? 0) + 1}: ` +
        'a quotation mark is opened and not closed. Mend that line and import again.',
    );
  }
}

/** Line breaks inside quoted values: the record takes that many lines more than one. */
function lineBreaks(record: readonly string[]): number {
  return record.reduce((sum, value) => sum + (value.includes('\n') ? value.split('\n').length - 1 : 0), 0);
}

/** The first line that is no comment, what follows it, and how many comments came before. */
async function takeHeader(
  texts: AsyncGenerator<string>,
  title: string,
): Promise<{ headerLine: string; rest: string; comments: number }> {
  let [text, comments] = ['', 0];
  for (;;) {
    const next = await texts.next();
    text += next.value ?? '';
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      const line = text.slice(0, end).replace(/\r$/, '');
      text = text.slice(end + 1);
      if (!line.startsWith('#')) return { headerLine: line, rest: text, comments };
      comments++;
    }
    if (next.done && text.trim() === '') throw new ImportFileError(`The ${title} file is empty`);
    if (next.done) return { headerLine: text, rest: '', comments };
    if (text.length > MOST_HEADER_CHARACTERS) {
      throw new ImportFileError(
        `The first line is longer than ${MOST_HEADER_CHARACTERS} characters: no table`,
      );
    }
  }
}

async function* continued(rest: string, texts: AsyncGenerator<string>): AsyncGenerator<string> {
  if (rest !== '') yield rest;
  yield* texts;
}
