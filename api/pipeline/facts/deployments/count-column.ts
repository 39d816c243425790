import type { PartialDate, Period } from '#domain/period.ts';
import type { Block } from '../../structure/structure.ts';
import type { Reading } from '../reading.ts';
import { slotsOf } from '../masked.ts';
import type { Masked } from '../masked.ts';
import { isCountColumn, isNoMenColumn, isPlaceColumn } from './deployment-columns.ts';
import type { Row } from './deployment-row.ts';
import { befell } from './scope-words.ts';

/** The day or period that titles each column: "al 15 jul 2021 | al 15 ago 2021". Null where a title is no date. */
export function columnDates({ structure, mentions }: Reading, header: Block): (Period | null)[] {
  return header.cells.map((cell) => {
    const year = YEAR.exec(structure.folded.slice(cell.start, cell.end).trim())?.[0] as
      PartialDate | undefined;
    if (year) return { from: year, to: year, precision: 'year' };
    const date = mentions.dates.overlapping(cell.start, cell.end);
    if (!date) return null;
    const rest = `${structure.folded.slice(cell.start, date.start)}${structure.folded.slice(date.end, cell.end)}`;
    return /^(?:\s|al|a|hasta|corte|en|de|[.,:])*$/.test(rest) ? date.period : null;
  });
}

const YEAR = /^(?:19|20)\d\d$/;
/** A number and nothing else. */
const PLAIN = /^"?N"?\.?$/;
/** A blank, a dash, "s/d": no number. */
const BLANK = /^(?:[-–—]|s\/[nd]|n\/[ad]|sin\s+dato)?\.?$/;
/** Titles of columns that number or date the rows, the first of them in the first column only. */
const ORDINAL = /^(?:no|num|nro|n|prog|ord|orden|id|folio|clave|cve|#)\.?$/;
const MAYBE_ORDINAL = /^(?:no|num|nro|n)\.?$/;
/** Share of the rows that must have a force and a place. */
const MOST = 0.6;

/**
 * The column of men of a table whose titles do not say so: the only one of numbers beside forces and
 * places in most rows. Below nought when there is none.
 *
 * @param counted headings say that numbers are of men, so that the force may be theirs
 */
export function countColumnOf(rows: readonly Row[], titles: readonly string[], counted: boolean): number {
  if (titles.some((title) => befell(title) && !isNoMenColumn(title))) return -1;
  const named = rows.filter((row) => (counted || row.force !== null) && row.places.length > 0);
  if (named.length < Math.max(2, MOST * rows.length)) return -1;
  const width = Math.max(...rows.map((row) => row.cells.length));
  let found = -1;
  for (let index = 0; index < width; index++) {
    const cells = rows.map((row) => row.cells[index]).filter((cell) => cell !== undefined);
    if (
      isNoMenColumn(titles[index] ?? '') ||
      !isOfNumbers(cells) ||
      isOrdinal(cells, titles[index] ?? '', index)
    )
      continue;
    if (found >= 0) return -1;
    found = index;
  }
  const title = titles[found] ?? '';
  return title === '' || isCountColumn(title) || !isPlaceColumn(title) ? found : -1;
}

function isOfNumbers(cells: readonly Masked[]): boolean {
  const plain = cells.filter((cell) => PLAIN.test(cell.text.trim()));
  return (
    plain.length > 0 && cells.every((cell) => PLAIN.test(cell.text.trim()) || BLANK.test(cell.text.trim()))
  );
}

/** "1, 2, 3 …" or a title that says so. */
function isOrdinal(cells: readonly Masked[], title: string, index: number): boolean {
  if (ORDINAL.test(title) && (index === 0 || !MAYBE_ORDINAL.test(title))) return true;
  const values = cells.map((cell) => slotsOf(cell, 'N')[0]?.number.value ?? NaN);
  return values.length > 1 && values.every((value, index) => value === values[0]! + index);
}
