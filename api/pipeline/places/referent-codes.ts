import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { codeOf, kindBit, kindOf } from '#geodata/index-names/referent-place.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

const NONE: readonly number[] = [];

/** Code number of the state a name may mean, 0 for none. Referents come states first. */
export function stateCodeOf({ index }: Reading, candidate: Candidate): number {
  if (!mayBe(candidate, PLACE_KIND.STATE)) return 0;
  return codeOf(index.tables.referentPlace[candidate.firstReferent]!);
}

/** Code numbers of the municipalities a name may mean. Referents come municipalities right after states. */
export function municipalitiesOf({ index }: Reading, candidate: Candidate): readonly number[] {
  if (!mayBe(candidate, PLACE_KIND.MUNICIPALITY)) return NONE;
  const { referentPlace } = index.tables;
  const codes: number[] = [];
  for (let at = candidate.firstReferent; at < candidate.lastReferent; at++) {
    const kind = kindOf(referentPlace[at]!);
    if (kind === PLACE_KIND.MUNICIPALITY) codes.push(codeOf(referentPlace[at]!));
    else if (kind !== PLACE_KIND.STATE) break;
  }
  return codes;
}

/** True when a name may mean a place of a kind. */
export function mayBe({ kinds }: Candidate, kind: number): boolean {
  return (kinds & kindBit(kind)) !== 0;
}

/** Municipal code numbers of all readings of a name. */
export function placedCodesOf({ index }: Reading, { firstReferent, lastReferent }: Candidate): number[] {
  const { referentPlace } = index.tables;
  const codes: number[] = [];
  for (let at = firstReferent; at < lastReferent; at++) {
    const code = codeOf(referentPlace[at]!);
    if (code % 1000 !== 0) codes.push(code);
  }
  return codes;
}
