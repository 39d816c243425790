import type { Force } from '#domain/force.ts';
import { findForces } from '../../forces/find-forces.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import type { Candidates } from '../../words/prefilter.ts';
import { slotsOf } from '../masked.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import type { Strength } from './find-strengths.ts';

const IN_ORDER = new GuardedPattern({
  before: '(?<![a-z])',
  inner: String.raw`respectivamente|en\s+(?:ese|este|el\s+mismo)\s+orden|respectively|in\s+(?:that|the\s+same)\s+order`,
  after: '(?![a-z])',
});

/** Whether a sentence may say that it tells things in their order. */
export function mayBeInOrder(candidates: Candidates): boolean {
  return IN_ORDER.may(candidates);
}

/** What the numbers of a sentence are of, one by one; empty where they do not say it by their order. */
export interface InThatOrder {
  readonly places: readonly PlaceSlot[];
  readonly forces: readonly Force[];
  /** The forces are those of the sentence before, which it goes on. */
  readonly goesOn: boolean;
}

/**
 * "En P y P hay 120 y 85 elementos, respectivamente": places or forces in the order of their numbers,
 * forces also as the sentence before told them. Null when a sentence says nothing of order.
 */
export function inThatOrder(
  masked: Masked,
  strengths: readonly Strength[],
  forcesBefore: readonly Force[],
): InThatOrder | null {
  if (strengths.length < 2 || !IN_ORDER.test(masked.text, masked.candidates)) return null;
  const sites = slotsOf(masked, 'P').filter((slot) => slot.role === 'site' || slot.role === 'to');
  const places = sites.length === strengths.length ? sites : [];
  const named = [...new Set(findForces(masked.text, masked.candidates).map((hit) => hit.force))];
  const count = strengths.length;
  const forces = named.length === count ? named : forcesBefore.length === count ? forcesBefore : [];
  const told = strengths.some((strength) => strength.force !== null);
  const goesOn = forces === forcesBefore;
  if (places.length > 0) return { places, forces: told || named.length > 0 ? [] : forces, goesOn };
  return forces.length > 0 ? { places: [], forces, goesOn } : null;
}
