import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import type { Origin } from '#geodata/models/origin-model.ts';
import { collectAnchors } from './anchors.ts';
import type { Anchor, Anchors } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { Reading } from './reading.ts';
import { mayBeLikely } from './is-likely-place.ts';
import { mayBe } from './referent-codes.ts';
import type { ReadingRanks } from './reading-ranks.ts';
import { NO_READING } from './resolution.ts';
import type { Resolution } from './resolution.ts';
import { scoreReferents } from './score-referents.ts';

/** Margin over the next reading from which a reading counts whole as an anchor. */
const SURE_MARGIN = 3;
const MIN_WEIGHT = 0.1;
const STATE_WEIGHT = 0.7;
/** What a military command says for each of its states. */
const UNIT_WEIGHT = 0.5;

/** Reads every candidate as its likeliest place, given the places sure of, and ranks what else it may be. */
export function resolveCandidates(context: Context, ranks: ReadingRanks): Resolution[] {
  ranks.begin(context.candidates.length);
  return context.candidates.map((_, at) => scoreReferents(context, at, ranks));
}

/** The same for the first round: only what may become an anchor or tell what a name means elsewhere is read. */
export function resolveTelling(context: Context): Resolution[] {
  return context.candidates.map((candidate, at) =>
    mayTell(context, candidate, at) ? scoreReferents(context, at, null) : NO_READING,
  );
}

function mayTell({ surroundings }: Context, candidate: Candidate, at: number): boolean {
  const { said, inside, gloss } = surroundings[at]!;
  return (
    mayBeLikely(candidate) ||
    said !== 0 ||
    inside.length > 0 ||
    gloss.length > 0 ||
    // A command is an anchor, likely or not.
    mayBe(candidate, PLACE_KIND.UNIT) ||
    candidate.lastHeadless > candidate.firstHeadless
  );
}

/**
 * What names mean where the text says so ("Candelaria, Camp."), for the places where it does not.
 * A name that is said to be two different places has no such meaning.
 */
export function sensesOf(
  { candidates, surroundings }: Context,
  resolutions: readonly Resolution[],
): Map<number, number> {
  const senses = new Map<number, number>();
  candidates.forEach(({ firstReferent }, at) => {
    const { code } = resolutions[at]!;
    if (code % 1000 === 0) return;
    const { said, inside, gloss } = surroundings[at]!;
    const isSaid =
      (said !== 0 && Math.trunc(said / 1000) === Math.trunc(code / 1000)) ||
      inside.includes(code) ||
      gloss.includes(code);
    if (!isSaid) return;
    const known = senses.get(firstReferent);
    senses.set(firstReferent, known === undefined || known === code ? code : 0);
  });
  return senses;
}

/** Anchors of a round: likely places that have a code and are clear of their rivals. */
export function anchorsOf(
  reading: Reading,
  candidates: readonly Candidate[],
  resolutions: readonly Resolution[],
  isLikely: (at: number) => boolean,
  origin: Origin | null,
): Anchors {
  const { tables } = reading.index;
  const list: Anchor[] = [];
  for (let at = 0; at < candidates.length; at++) {
    const { referent, entry, code, kind, score, rivalScore } = resolutions[at]!;
    if (entry < 0 || code === 0) continue;
    if (kind === PLACE_KIND.UNIT) {
      for (const state of reading.index.entryMembers(entry)) {
        list.push({
          at: candidates[at]!.from,
          code: state,
          longitude: NaN,
          latitude: NaN,
          weight: UNIT_WEIGHT,
        });
      }
      continue;
    }
    const margin = Math.min(1, Math.max(0, (score - rivalScore) / SURE_MARGIN));
    const weight = margin * (kind === PLACE_KIND.STATE ? STATE_WEIGHT : 1);
    if (weight < MIN_WEIGHT || !isLikely(at)) continue;
    list.push({
      at: candidates[at]!.from,
      code,
      longitude: tables.referentLongitude[referent]!,
      latitude: tables.referentLatitude[referent]!,
      weight,
    });
  }
  return collectAnchors(list, origin);
}
