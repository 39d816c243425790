import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

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
function isOnlyAbroad({ index }: Reading, { firstReferent, lastReferent }: Candidate): boolean {
  const { referentEntry, entryKind, entryPopulation } = index.tables;
  let abroad = false;
  for (let at = firstReferent; at < lastReferent; at++) {
    const entry = referentEntry[at]!;
    const kind = entryKind[entry];
    if (kind === PLACE_KIND.FOREIGN) abroad = true;
    else if (kind !== PLACE_KIND.LOCALITY || entryPopulation[entry]! >= LITTLE_VILLAGE) return false;
  }
  return abroad;
}
