import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { kindOf } from '#geodata/index-names/referent-place.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { mayBe } from './referent-codes.ts';

/** What a neighbour that lies abroad weighs for the name beside it. */
const WEIGHT = { container: 9, listed: 2.5 } as const;
/** Weight from which a name is said to be abroad. */
export const SAID_ABROAD = WEIGHT.container;
/** Inhabitants below which a village called like a country does not count. */
const LITTLE_VILLAGE = 15000;

/** How much the neighbours of a name speak for a place abroad. */
export function abroadOf(reading: Reading, candidates: readonly Candidate[], candidate: Candidate): number {
  const { container, listPrevious, listNext } = candidate;
  let weight = 0;
  if (container >= 0 && isOnlyAbroad(reading, candidates[container]!)) weight += WEIGHT.container;
  if (listPrevious >= 0 && isOnlyAbroad(reading, candidates[listPrevious]!)) weight += WEIGHT.listed;
  if (listNext >= 0 && isOnlyAbroad(reading, candidates[listNext]!)) weight += WEIGHT.listed;
  return weight;
}

/** Names that the text says are abroad somewhere ("San Antonio, Texas"), by first referent. */
export function namesAbroad(
  candidates: readonly Candidate[],
  surroundings: readonly { abroad: number }[],
): Set<number> {
  const names = new Set<number>();
  candidates.forEach(({ firstReferent }, at) => {
    if (surroundings[at]!.abroad >= SAID_ABROAD) names.add(firstReferent);
  });
  return names;
}

/** True for "Texas", "Finlandia": names of places abroad that no town of Mexico bears. */
function isOnlyAbroad({ index }: Reading, candidate: Candidate): boolean {
  if (!mayBe(candidate, PLACE_KIND.FOREIGN)) return false;
  const { referentPlace, referentEntry, entryPopulation } = index.tables;
  for (let at = candidate.firstReferent; at < candidate.lastReferent; at++) {
    const kind = kindOf(referentPlace[at]!);
    if (kind === PLACE_KIND.FOREIGN) continue;
    if (kind !== PLACE_KIND.LOCALITY || entryPopulation[referentEntry[at]!]! >= LITTLE_VILLAGE) return false;
  }
  return true;
}
