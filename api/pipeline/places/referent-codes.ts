import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

const NONE: readonly number[] = [];

/** Code number of the state a name may mean, 0 for none. Referents come states first. */
export function stateCodeOf({ index }: Reading, { firstReferent }: Candidate): number {
  const { referentEntry, entryKind, entryCode } = index.tables;
  const entry = referentEntry[firstReferent]!;
  return entryKind[entry] === PLACE_KIND.STATE ? entryCode[entry]! : 0;
}

/** Code numbers of the municipalities a name may mean. Referents come municipalities right after states. */
export function municipalitiesOf(
  { index }: Reading,
  { firstReferent, lastReferent }: Candidate,
): readonly number[] {
  const { referentEntry, entryKind, entryCode } = index.tables;
  let codes: number[] | null = null;
  for (let at = firstReferent; at < lastReferent; at++) {
    const entry = referentEntry[at]!;
    const kind = entryKind[entry];
    if (kind === PLACE_KIND.MUNICIPALITY) (codes ??= []).push(entryCode[entry]!);
    else if (kind !== PLACE_KIND.STATE) break;
  }
  return codes ?? NONE;
}

/** True when a name may mean a municipality. */
export function mayBeMunicipality(reading: Reading, candidate: Candidate): boolean {
  const { referentEntry, entryKind } = reading.index.tables;
  for (let at = candidate.firstReferent; at < candidate.lastReferent; at++) {
    const kind = entryKind[referentEntry[at]!];
    if (kind === PLACE_KIND.MUNICIPALITY) return true;
    if (kind !== PLACE_KIND.STATE) return false;
  }
  return false;
}

/** True when a name is a colonia's that the gazetteer lists. */
export function isListedColonia({ index }: Reading, { firstReferent, lastReferent }: Candidate): boolean {
  const { referentEntry, entryKind } = index.tables;
  for (let at = firstReferent; at < lastReferent; at++) {
    if (entryKind[referentEntry[at]!] === PLACE_KIND.COLONIA) return true;
  }
  return false;
}

/** Municipal code numbers of all readings of a name. */
export function placedCodesOf({ index }: Reading, { firstReferent, lastReferent }: Candidate): number[] {
  const { referentEntry, entryCode } = index.tables;
  const codes: number[] = [];
  for (let at = firstReferent; at < lastReferent; at++) {
    const code = entryCode[referentEntry[at]!]!;
    if (code % 1000 !== 0) codes.push(code);
  }
  return codes;
}
