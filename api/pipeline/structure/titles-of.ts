import type { Block, Span } from './structure.ts';

/**
 * Which title each cell of a row stands under, or -1. Columns made of spaces leave no trace of an empty
 * cell, so there the place on the line decides.
 */
export function titlesOf(text: string, head: Block, row: Block): number[] {
  const apart = row.cells.length > 1 ? text.slice(row.cells[0]!.end, row.cells[1]!.start) : '';
  const spaced = /^ {2,}$/.test(apart);
  if (!spaced || row.start === head.start) return row.cells.map((_, index) => index);
  const columns = head.cells.map((cell) => placeOnLine(text, cell));
  const first = head.cells.length === row.cells.length;
  return row.cells.map((cell, index) => {
    if (index === 0) return first || columns[0]!.from < 3 ? 0 : -1;
    const { from, to } = placeOnLine(text, cell);
    const middle = (from + to) / 2;
    let nearest = -1;
    let least = Infinity;
    columns.forEach((column, title) => {
      const away = Math.max(column.from - middle, middle - column.to, 0);
      if (away < least) [least, nearest] = [away, title];
    });
    return nearest;
  });
}

function placeOnLine(text: string, { start, end }: Span): { from: number; to: number } {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return { from: start - line, to: end - line };
}
