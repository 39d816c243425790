/**
 * Place in a league table: 1 for the largest value; equal values share the best rank and the next
 * one is left out (1, 2, 2, 4). A missing value has no rank.
 */
export function rankPlaces(values: readonly (number | null)[]): readonly (number | null)[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : (first.get(value) ?? null)));
}
