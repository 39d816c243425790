import type { PlottedPlace } from './plot-places.ts';

export const TABLE_COLUMNS = ['name', 'x', 'y', 'residual'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Places in the order of a column; equal ones by name. */
export function sortPlaces(
  points: readonly PlottedPlace[],
  column: TableColumn,
  descending: boolean,
  locale: string,
): PlottedPlace[] {
  const { compare } = new Intl.Collator(locale);
  const sign = descending ? -1 : 1;
  return points.toSorted((a, b) => {
    const order = column === 'name' ? compare(a.name, b.name) : a[column] - b[column];
    return sign * order || compare(a.name, b.name);
  });
}
