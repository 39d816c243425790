import type { Table } from '../../structure/structure.ts';
import type { Reading } from '../reading.ts';

/** "EDO. / FUERZA" over two lines: the rows under a head that go on with its titles, some of them blank. */
export function furtherTitles({ structure, mentions }: Reading, table: Table, width: number): string[][] {
  const found: string[][] = [];
  for (const ordinal of table.rows.slice(0, MOST_TITLES)) {
    const { cells, start, end } = structure.blocks[ordinal]!;
    const words = cells.map((cell) => structure.folded.slice(cell.start, cell.end).trim());
    const goesOn =
      words.length === width &&
      words[0] === '' &&
      words.every((word) => word.length <= LONGEST_WORD && !/\d/.test(word)) &&
      mentions.places.overlapping(start, end) === undefined;
    if (!goesOn) break;
    found.push(words);
  }
  return found;
}
const MOST_TITLES = 2;
const LONGEST_WORD = 16;
