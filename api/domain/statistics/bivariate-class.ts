import { classOf } from './class-breaks.ts';

/** Classes a side of the bivariate map: three by three. */
export const BIVARIATE_SIDE = 3;

/**
 * Class of a place on a bivariate map: 3 · (class of y) + class of x, 0 to 8; 0 is low in both, 8
 * high in both. Null when one of them is missing.
 */
export function bivariateClass(
  x: number | null,
  y: number | null,
  breaks: { readonly x: readonly number[]; readonly y: readonly number[] },
): number | null {
  if (x === null || y === null) return null;
  return BIVARIATE_SIDE * classOf(y, breaks.y) + classOf(x, breaks.x);
}
