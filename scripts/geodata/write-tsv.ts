/**
 * Writes rows as tab-separated lines with a header; null becomes an empty value.
 * @throws when a value holds a tab or a line end
 */
export function writeTsv<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Record<C, string | number | null>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => plain(row[column])).join('\t'));
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}

function plain(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  if (/[\t\n\r]/.test(text))
    throw new Error(`A value may not hold a tab or line end: ${JSON.stringify(text)}`);
  return text;
}
