/** Letters of a workbook's column, from 0: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Column, from 0, of a cell reference such as `AB12`; null when it is none. */
export function columnIndex(reference: string): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d+$/.exec(reference)?.[1];
  if (!letters) return null;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A row's range in A1 notation, columns from 0: `A7:F7`, or `B7` for one cell. */
export function rowRange(first: number, last: number, row: number): string {
  const start = `${columnName(first)}${row}`;
  return first === last ? start : `${start}:${columnName(last)}${row}`;
}
