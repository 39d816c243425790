import type { Candidate } from './candidate.ts';
import type { Unlisted } from './find-unlisted.ts';
import type { Resolution } from './resolution.ts';

/** How a place got its code. */
export type Basis =
  /** A reading of its own name. */
  | 'reading'
  /** The municipality said to contain it. */
  | 'container'
  /** The municipality its neighbours are in. */
  | 'focus'
  /** The town whose paper it seems to be, which it does not name. */
  | 'origin'
  /** A place abroad said to contain it: "Nogales, Arizona". */
  | 'abroad'
  /** Nothing: it is a place, and which one is not known. */
  | 'none';

/** A name or address that is meant as a place, with the code it was given. */
export interface Decision {
  /** Words `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Candidate and its number in the analysis, −1 without. */
  readonly at: number;
  readonly candidate: Candidate | null;
  readonly unlisted: Unlisted | null;
  readonly resolution: Resolution | null;
  /** Probability that it is meant as a place. */
  readonly probability: number;
  /** Code number; 0 for the country, places abroad, regions and what is not known. */
  readonly code: number;
  readonly basis: Basis;
  /** How much speaks for the code, from 0. */
  readonly strength: number;
}
