/** Points of percentage within which a claim is called borne out: claims are rounded. */
const NEAR_POINTS = 2;

export interface Verdict {
  readonly verdict: 'near' | 'below' | 'above';
  /** Points of percentage between the data and the claim. */
  readonly points: number;
}

/**
 * What the data say to a claim like "72 % of the territory". They count every municipality with a
 * report whole, so that they can only lie too high: a share below the claim speaks against it.
 *
 * @param share of the data, 0 to 1
 * @param claim in percent
 */
export function claimVerdict(share: number, claim: number): Verdict {
  const points = share * 100 - claim;
  const verdict = Math.abs(points) <= NEAR_POINTS ? 'near' : points < 0 ? 'below' : 'above';
  return { verdict, points: Math.abs(points) };
}
