import type { Anchors } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import type { Surroundings } from './surroundings.ts';

/** What a round of resolving works from. */
export interface Context {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly surroundings: readonly Surroundings[];
  readonly anchors: Anchors;
  /** What names mean where the text says so, by first referent; code numbers, 0 for two meanings. */
  readonly senses: ReadonlyMap<number, number>;
}

/** What the name of a candidate means elsewhere in the text, 0 when nothing is sure. */
export function senseOf({ senses }: Context, candidate: Candidate): number {
  return senses.get(candidate.firstReferent) ?? 0;
}
