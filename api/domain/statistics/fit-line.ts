import { linearRegression } from 'simple-statistics';
import type { Pair } from './correlation.ts';

export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** Line of least squares of y on x; null with fewer than three pairs or when x does not vary. */
export function fitLine(pairs: readonly Pair[]): Line | null {
  if (pairs.length < 3 || pairs.every(([x]) => x === pairs[0]?.[0])) return null;
  const { m, b } = linearRegression(pairs.map(([x, y]) => [x, y]));
  return { slope: m, intercept: b };
}

/** How far y lies above the line (below when negative). */
export function residual([x, y]: Pair, line: Line): number {
  return y - (line.intercept + line.slope * x);
}
