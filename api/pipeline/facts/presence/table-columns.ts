import type { GroupId } from '#domain/ids.ts';
import type { Block, Table } from '../../structure/structure.ts';
import { maskSentence } from '../mask-sentence.ts';
import { slotsOf } from '../masked.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import type { Reading } from '../reading.ts';

/** What the columns of a matrix stand for: groups (rows are places) or places (rows are groups). */
export interface MatrixHead {
  readonly row: Block;
  readonly groups: readonly (GroupId | null)[];
  readonly places: readonly (PlaceSlot | null)[];
}

/**
 * The head of a matrix: its row of titles, or a first row of at least two groups or two places and
 * nothing else, whose titles are bare names.
 */
export function matrixHead(reading: Reading, table: Table): MatrixHead | null {
  const { blocks } = reading.structure;
  const row = blocks[table.header ?? table.rows[0]!]!;
  const cells = row.cells.map((cell) => maskSentence(reading.structure, cell, reading.mentions));
  const groups = cells.map((cell) => (isBare(cell, 'G') ? (slotsOf(cell, 'G')[0]?.group ?? null) : null));
  const places = cells.map((cell) => (isBare(cell, 'P') ? (slotsOf(cell, 'P')[0] ?? null) : null));
  const named = groups.filter((group) => group !== null).length;
  const placed = places.filter((place) => place !== null).length;
  const titled = table.header !== null;
  if (named >= (titled ? 1 : 2) && placed === 0) return { row, groups, places: [] };
  return placed >= 2 && named === 0 && (titled || !cells.some((cell) => /\d|N|D/.test(cell.text)))
    ? { row, groups: [], places }
    : null;
}

/** A title that is a name: "G", "el G", "G (1)". */
function isBare(cell: Masked, kind: 'G' | 'P'): boolean {
  return new RegExp(
    `^[^a-zGP]*(?:(?:el|la|los|las|the|en)\\s+)?"?${kind}"?\\s*(?:\\([^)]*\\))?[^a-z]*$`,
  ).test(cell.text);
}
