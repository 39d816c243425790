/** Numbers as the comparison writes them: as many digits as say something, in the reader's locale. */
export function formatFigure(value: number, locale: string): string {
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/**
 * One way of writing all figures of a column: as many decimals as its largest needs to say something,
 * the same in every row.
 */
export function columnFormat(values: readonly number[], locale: string): (value: number) => string {
  const most = Math.max(...values.map(Math.abs), 0);
  const digits = most >= 1000 || values.every(Number.isInteger) ? 0 : most >= 20 ? 1 : most >= 1 ? 2 : 3;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const { format } = new Intl.NumberFormat(locale, options);
  return (value) => (value < 0 ? `−${format(-value)}` : format(value));
}

/** With its sign, also a plus: a distance from a line. */
export function formatDistance(value: number, locale: string): string {
  const text = formatFigure(Math.abs(value), locale);
  return value < 0 ? `−${text}` : `+${text}`;
}

/** A correlation: two decimals, a real minus. */
export function formatCorrelation(value: number, locale: string): string {
  const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    Math.abs(value),
  );
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** For the ends of an axis: 12 mil, 12k, 0.5. */
export function formatTick(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}

/** A share of 1 as percent. */
export function formatShare(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
}
