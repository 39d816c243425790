/**
 * Writes rows as CSV with a header line and `\n` line ends; null becomes an empty value.
 * @param columns columns in order; the keys of every row
 */
export function writeCsv<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Record<C, string | number | boolean | null>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => quote(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function quote(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
