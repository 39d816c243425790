/** Quantile 0.975 of the standard normal distribution. */
const Z95 = 1.959963984540054;

/**
 * 95 % interval of a correlation on Fisher's z scale (Fisher 1921): z = atanh(r), back by tanh.
 * @param standardError of z: 1/√(n−3) for Pearson; √((1 + r²/2)/(n−3)) for Spearman (Bonett and Wright 2000)
 * @returns null where z is infinite (|r| = 1) or there are fewer than four pairs
 */
export function fisherInterval(
  r: number,
  n: number,
  standardError: number,
): readonly [number, number] | null {
  if (n < 4 || Math.abs(r) > 1 - 1e-12 || !Number.isFinite(standardError)) return null;
  const z = Math.atanh(r);
  return [Math.tanh(z - Z95 * standardError), Math.tanh(z + Z95 * standardError)];
}
