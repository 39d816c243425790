import type { RowKind } from './split-cells.ts';
import type { Span } from './structure.ts';

/**
 * The cells of a row with fewer of them than its table's head, each under its title, the blank ones
 * empty: columns of spaces by where they stand on the line, columns of tabs by the tabs before the first.
 */
export function alignCells(
  text: string,
  kind: RowKind,
  cells: readonly Span[],
  header: readonly Span[],
): readonly Span[] {
  const missing = header.length - cells.length;
  if (missing <= 0 || cells.length === 0) return cells;
  if (kind === 'tab') return byTabs(text, cells, header.length);
  // "| | G.N. | 65" under a head without a rule at its edge: its first cells are blank.
  if (kind === 'pipe')
    return isRuled(text, cells[0]!) ? [...emptyCells(cells[0]!.start, missing), ...cells] : cells;
  return kind === 'gap' ? underTitles(text, cells, header) : cells;
}

/** A rule stands before the first cell of a line. */
function isRuled(text: string, { start }: Span): boolean {
  return text.slice(lineStart(text, start), start).includes('|');
}

/** Every tab a column where the line has one for each; else only those before the first cell count. */
function byTabs(text: string, cells: readonly Span[], columns: number): readonly Span[] {
  const before = cells.map((cell) => tabsBefore(text, cell.start));
  const blank = Math.min(columns - cells.length, before[0]!);
  const end = cells.at(-1)!.end;
  const after = /^[ \t]*/.exec(text.slice(end, end + 80))![0].split('\t').length - 1;
  if (before.reduce((sum, tabs) => sum + tabs, after) !== columns - 1)
    return [...emptyCells(cells[0]!.start, blank), ...cells];
  const aligned = cells.flatMap((cell, index) => [
    ...emptyCells(cell.start, before[index]! - (index > 0 ? 1 : 0)),
    cell,
  ]);
  return [...aligned, ...emptyCells(end, columns - aligned.length)];
}

function tabsBefore(text: string, start: number): number {
  let tabs = 0;
  for (let at = start - 1; at >= 0 && (text[at] === '\t' || text[at] === ' '); at--)
    if (text[at] === '\t') tabs++;
  return tabs;
}

function underTitles(text: string, cells: readonly Span[], header: readonly Span[]): readonly Span[] {
  const titleLine = lineStart(text, header[0]!.start);
  const rowLine = lineStart(text, cells[0]!.start);
  const aligned: Span[] = [];
  cells.forEach((cell, index) => {
    const last = header.length - (cells.length - index);
    let best = aligned.length;
    let least = Infinity;
    for (let column = aligned.length; column <= last; column++) {
      const title = header[column]!;
      const apart = distance(cell, rowLine, title, titleLine);
      if (apart < least) [best, least] = [column, apart];
    }
    aligned.push(...emptyCells(cell.start, best - aligned.length), cell);
  });
  return [...aligned, ...emptyCells(cells.at(-1)!.end, header.length - aligned.length)];
}

/** How far a cell stands from a title: by its left edge, its right edge or its middle, whichever is nearest. */
function distance(cell: Span, rowLine: number, title: Span, titleLine: number): number {
  const left = cell.start - rowLine - (title.start - titleLine);
  const right = cell.end - rowLine - (title.end - titleLine);
  return Math.min(Math.abs(left), Math.abs(right), Math.abs(left + right) / 2);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function emptyCells(at: number, count: number): Span[] {
  return Array.from({ length: Math.max(0, count) }, () => ({ start: at, end: at }));
}
