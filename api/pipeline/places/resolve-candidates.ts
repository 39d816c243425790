import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { collectAnchors } from './anchors.ts';
import type { Anchor, Anchors } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import type { Origin } from '#geodata/models/origin-model.ts';
import type { Reading } from './reading.ts';
import type { Resolution } from './resolution.ts';
import { scoreReferents } from './score-referents.ts';
import { surroundingsOf } from './surroundings.ts';
import type { SurroundingsSource } from './surroundings.ts';

/** Margin over the next reading from which a reading counts whole as an anchor. */
const SURE_MARGIN = 3;
/** What a military command says for each of its states. */
const UNIT_WEIGHT = 0.5;

/**
 * Reads every candidate as its likeliest place, given the places sure of. `weightOf` says how much a
 * reading may speak for others, 0 for not at all.
 */
export function resolveCandidates(source: SurroundingsSource): Resolution[] {
  return source.candidates.map((candidate, at) =>
    scoreReferents(source.reading, candidate, surroundingsOf(source, at)),
  );
}

/**
 * What names mean where the text says so ("Candelaria, Camp."), for the places where it does not.
 * A name that is said to be two different places has no such meaning.
 */
export function sensesOf(
  source: SurroundingsSource,
  resolutions: readonly Resolution[],
): Map<number, number> {
  const senses = new Map<number, number>();
  source.candidates.forEach((candidate, at) => {
    const { code } = resolutions[at]!;
    if (code % 1000 === 0) return;
    const { said, inside, gloss } = surroundingsOf(source, at);
    const isSaid =
      (said !== 0 && Math.floor(said / 1000) === Math.floor(code / 1000)) ||
      inside.includes(code) ||
      gloss.includes(code);
    if (!isSaid) return;
    const known = senses.get(candidate.firstReferent);
    senses.set(candidate.firstReferent, known === undefined || known === code ? code : 0);
  });
  return senses;
}

/** Anchors of a round: readings that are places with a code and clear of their rivals. */
export function anchorsOf(
  reading: Reading,
  candidates: readonly Candidate[],
  resolutions: readonly Resolution[],
  weightOf: (at: number) => number,
  origin: Origin | null,
): Anchors {
  const { tables } = reading.index;
  const list: Anchor[] = [];
  candidates.forEach((candidate, at) => {
    const { entry, code, score, rivalScore } = resolutions[at]!;
    if (entry >= 0 && tables.entryKind[entry] === PLACE_KIND.UNIT) {
      for (const state of reading.index.entryMembers(entry)) {
        list.push({ at: candidate.from, code: state, longitude: NaN, latitude: NaN, weight: UNIT_WEIGHT });
      }
      return;
    }
    if (entry < 0 || code === 0) return;
    const margin = Math.min(1, Math.max(0, (score - rivalScore) / SURE_MARGIN));
    const weight = margin * weightOf(at) * (tables.entryKind[entry] === PLACE_KIND.STATE ? 0.7 : 1);
    if (weight < 0.1) return;
    list.push({
      at: candidate.from,
      code,
      longitude: tables.entryLongitude[entry]!,
      latitude: tables.entryLatitude[entry]!,
      weight,
    });
  });
  return collectAnchors(list, origin);
}
