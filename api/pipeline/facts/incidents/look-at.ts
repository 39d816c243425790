import { OUTCOMES } from '../casualties/outcome-patterns.ts';
import type { Masked } from '../masked.ts';
import { candidatesWithMentions } from '../reading.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Block } from '../../structure/structure.ts';
import { findTriggers, hasNoCue } from './find-triggers.ts';
import type { Trigger } from './find-triggers.ts';
import { splitUnits } from './split-units.ts';

/** What a sentence may hold: the cue of an event, counts of victims or arrests. */
export interface Look {
  readonly mayHaveCue: boolean;
  readonly counts: boolean;
}

export const NOTHING: Look = { mayHaveCue: false, counts: false };

/** What a sentence may hold by its words, and by the mentions it may have where words alone do not say no. */
export function lookAt(reading: Reading, sentence: Sentence): Look {
  const byWords = reading.candidates(sentence);
  const mayHaveCue = !hasNoCue(byWords);
  const counts = !OUTCOMES.isOut(byWords);
  if (!mayHaveCue && !counts) return NOTHING;
  const candidates = candidatesWithMentions(reading, sentence);
  return { mayHaveCue: mayHaveCue && !hasNoCue(candidates), counts: counts && !OUTCOMES.isOut(candidates) };
}

/** A heading that is no introduction to what follows it tells no event. */
export function isTitle({ structure }: Reading, { kind, start, end }: Block): boolean {
  return kind === 'heading' && !structure.text.slice(start, end).trimEnd().endsWith(':');
}

/** A part of a sentence with its cues. */
export interface Unit {
  readonly masked: Masked;
  readonly cues: readonly Trigger[];
}

/** The units of a sentence with their cues; null where none has any. */
export function unitsWithCues(reading: Reading, sentence: Sentence): readonly Unit[] | null {
  const units = splitUnits(reading.mask(sentence)).map((masked) => ({ masked, cues: findTriggers(masked) }));
  return units.some(({ cues }) => cues.length > 0) ? units : null;
}

/** The units of a sentence that has no cue. */
export function unitsOf(reading: Reading, sentence: Sentence): readonly Unit[] {
  return splitUnits(reading.mask(sentence)).map((masked) => ({ masked, cues: [] }));
}
