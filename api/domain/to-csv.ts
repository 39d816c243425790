export type CsvValue = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180, comma, line feeds) with lines of comment before the header: where it
 * comes from and how to cite it. An empty cell is a missing value. Text that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
export function toCsv(
  comments: readonly string[],
  columns: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
): string {
  const lines = comments.map((comment) => `# ${comment.replaceAll(/\s+/g, ' ').trim()}`);
  lines.push(columns.join(','));
  for (const row of rows) lines.push(row.map(cellText).join(','));
  return `${lines.join('\n')}\n`;
}

function cellText(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
