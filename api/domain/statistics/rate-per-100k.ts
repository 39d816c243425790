/** Value per 100,000 inhabitants; null when either is missing or nobody lives there. */
export function ratePer100k(value: number | null, population: number | null): number | null {
  return value === null || population === null || population <= 0 ? null : (value / population) * 100_000;
}
