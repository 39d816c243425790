import type { Force } from '#domain/force.ts';
import { slotsOf } from '../masked.ts';
import { isCountColumn, isForceColumn, isMenColumn, isRankColumn } from './deployment-columns.ts';
import type { Row } from './deployment-row.ts';

/** Men who are there, beside those who should be. */
const PRESENT =
  /(?<![a-z])(?:presentes?|pres\.|present|disponibles?|desplegad[oa]s?|en\s+(?:servicio|el\s+lugar|sitio)|empleados?|real(?:es)?|existentes?|existencia|actual(?:es)?|on\s+duty|deployed|available)(?![a-z])/;

/** The only column of men who are present; below nought when there is none or several. */
function presentColumnOf(titles: readonly string[]): number {
  const found = titles.flatMap((title, index) => (PRESENT.test(title) && isMenColumn(title) ? [index] : []));
  return found.length === 1 && found[0]! > 0 ? found[0]! : -1;
}

/** Share of the rows whose figures must add up. */
const MOST = 0.8;

/**
 * The column that says what columns of one force come to ("Infantes | Policía naval | Suma"); below nought when
 * its figures do not add up.
 */
export function forceSumOf(
  titles: readonly string[],
  forces: readonly (Force | null)[],
  rows: readonly Row[],
): number {
  const parts = forces.flatMap((force, index) => (force === null ? [] : [index]));
  const named = new Set(forces.filter((force) => force !== null));
  return parts.length > 1 && named.size === 1 ? sumOf(titles, parts, rows) : -1;
}

/**
 * The column that says what the columns of ranks beside it come to, by its title or by adding up; below
 * nought when there is none. Its number is not to be added to theirs.
 */
function sumColumnOf(titles: readonly string[], rows: readonly Row[]): number {
  const ranks = titles.flatMap((title, index) => (isRankColumn(title, titles) ? [index] : []));
  return ranks.length < 2 ? -1 : sumOf(titles, ranks, rows);
}

function sumOf(titles: readonly string[], ranks: readonly number[], rows: readonly Row[]): number {
  return titles.findIndex((title, index) => {
    if (ranks.includes(index) || !(isCountColumn(title) || isForceColumn(title))) return false;
    const even = rows.filter((row) => {
      const value = numberAt(row, index);
      return value !== null && value === ranks.reduce((sum, rank) => sum + (numberAt(row, rank) ?? 0), 0);
    });
    return (
      even.length > 0 && even.length >= MOST * rows.filter((row) => numberAt(row, index) !== null).length
    );
  });
}

function numberAt({ cells }: Row, index: number): number | null {
  const cell = cells[index];
  return (cell && slotsOf(cell, 'N')[0]?.number.value) ?? null;
}

/** The column that counts all men who are there, where others count officers, men or those who should be. */
export function menColumnOf(titles: readonly string[], rows: readonly Row[]): number {
  const sum = sumColumnOf(titles, rows);
  return sum >= 0 ? sum : presentColumnOf(titles);
}
