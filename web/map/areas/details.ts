import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

/** Something drawn for zooms below a limit; the finest has none. */
export interface Detail<Drawn> {
  readonly below: number;
  readonly drawn: Drawn;
}

/**
 * Detail that a zoom can show. What is left out are corners whose triangle (Visvalingam and Whyatt
 * 1993) is smaller than `squareDegrees`: about a pixel at the limit of each.
 */
const DETAILS = [
  { below: 4.5, squareDegrees: 6e-4 },
  { below: 5.75, squareDegrees: 1e-4 },
  { below: 7.75, squareDegrees: 1e-5 },
  { below: Infinity, squareDegrees: 0 },
] as const;

/** What `make` makes of a topology in each detail, coarse to fine. */
export function detailsOf<Drawn>(
  topology: Topology<Objects>,
  make: (simplified: Topology<Objects>) => Drawn,
): Detail<Drawn>[] {
  const weighed = presimplify(topology);
  return DETAILS.map(({ below, squareDegrees }) => ({
    below,
    drawn: make(squareDegrees === 0 ? topology : simplify(weighed, squareDegrees)),
  }));
}

/** What is drawn at a zoom. */
export function detailAt<Drawn>(details: readonly Detail<Drawn>[], zoom: number): Drawn | undefined {
  return (details.find(({ below }) => zoom < below) ?? details.at(-1))?.drawn;
}
