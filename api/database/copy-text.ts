import type { CopyValue } from './database.ts';

const ESCAPES: Record<string, string> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/**
 * Rows in COPY's text format (PostgreSQL manual, COPY, "Text Format"): tabs between values, a line
 * feed after each row, `\N` for null. Yields pieces of about `pieceSize` characters.
 */
export async function* toCopyText(
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
  counted: (rows: number) => void,
  pieceSize = 1 << 20,
): AsyncGenerator<string> {
  let piece = '';
  for await (const row of rows) {
    piece += `${row.map(copyValue).join('\t')}\n`;
    counted(1);
    if (piece.length >= pieceSize) {
      yield piece;
      piece = '';
    }
  }
  if (piece) yield piece;
}

function copyValue(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  return storable(value).replace(/[\\\b\f\n\r\t\v]/g, (character) => ESCAPES[character] ?? character);
}

/**
 * Text as PostgreSQL can hold it: U+0000 and halves of surrogate pairs become U+FFFD, which keeps
 * every offset where it was.
 */
export function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}

/** Array literal for a `text[]` column of COPY: `{"07089","07"}`. */
export function arrayText(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
