/**
 * Ranks of values from the smallest, 1 to n; equal values share the mean of their ranks
 * ("fractional ranking"), as rank correlations need it.
 */
export function rankValues(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end + 1 < order.length && values[order[end + 1] ?? -1] === values[order[start] ?? -1]) end++;
    for (let i = start; i <= end; i++) ranks[order[i] ?? -1] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}
