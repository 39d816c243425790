import { titlesOf } from '../structure/titles-of.ts';
import type { Span, Structure, Table } from '../structure/structure.ts';

/** Titles of columns that name groups. */
export const GROUP_COLUMN =
  /^(?:grupos?|organizacion|organizaciones|cartel|carteles|celulas?|bandas?|presencia|d\.o|delincuencia|actor(?:es)?|quien|mando\s+(?:en|de)\s+la\s+plaza|predomina[n]?|facci[a-z]+|groups?|organi[sz]ations?|gangs?)(?![a-z])/;
/** Titles of columns that hold signs for groups, told in a legend. */
const CODE_COLUMN = /^(?:claves?|codigos?|siglas?|codes?|keys?)(?![a-z])/;
/** The column beside those of named groups for the groups that have none of their own. */
const OTHERS = /^(?:otr[oa]s?|demas|others?)\b/;

/** A cell in which a group is named, if anything is. */
export interface GroupCell extends Span {
  /** The cell titles a column of a matrix. */
  readonly title: boolean;
  /** Names the catalogue lacks are taken for groups here; elsewhere only signs of a legend are. */
  readonly names: boolean;
}

/** Cells that name groups by their place in a table: under a title that says so, or titles beside groups. */
export function groupCells(
  { text, blocks, folded, tables }: Structure,
  namesGroup: (span: Span) => boolean,
): GroupCell[] {
  return tables.flatMap((table) => cellsOf(table));

  function cellsOf(table: Table): GroupCell[] {
    const head = blocks[table.header ?? table.rows[0]!]!;
    const titles = head.cells.map((cell) => folded.slice(cell.start, cell.end).trim());
    const beside = head.cells.some(namesGroup);
    const columns = titles.flatMap((title, index) =>
      GROUP_COLUMN.test(title) || CODE_COLUMN.test(title) || (beside && OTHERS.test(title)) ? [index] : [],
    );
    const cells: GroupCell[] = head.cells
      .slice(1)
      .filter((cell) => cell.end > cell.start && cell.end - cell.start < 48)
      .map((cell) => ({ start: cell.start, end: cell.end, title: true, names: beside }));
    if (columns.length === 0) return cells;
    for (const ordinal of table.rows) {
      const row = blocks[ordinal]!;
      if (row === head) continue;
      const under = titlesOf(text, head, row);
      row.cells.forEach((cell, index) => {
        if (columns.includes(under[index]!) && cell.end > cell.start)
          cells.push({ start: cell.start, end: cell.end, title: false, names: true });
      });
    }
    return cells;
  }
}
