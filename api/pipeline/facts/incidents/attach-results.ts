import type { Block } from '../../structure/structure.ts';
import type { Candidates } from '../../words/prefilter.ts';
import { readOutcomes } from '../casualties/read-casualties.ts';
import { slotsOf } from '../masked.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { addSentence } from './event-draft.ts';
import type { EventDraft } from './event-draft.ts';
import { maySayWhere, maySpeakOf, spokenOf } from './refer-back.ts';

/** Blocks after an event in which its dead and detained may still be counted. */
const REACH = 6;

/** Whether a sentence without a cue may tell more of the last event: its day, its dead or detained. */
export function tellsMore(last: EventDraft | null, block: Block, counts: boolean): boolean {
  if (last === null) return false;
  return last.block === block || (counts && block.ordinal - last.block.ordinal <= REACH);
}

/** False when a sentence without a cue can, by its words, add nothing to any event told before it. */
export function mayAdd(
  last: EventDraft | null,
  events: readonly EventDraft[],
  block: Block,
  candidates: Candidates,
  counts: boolean,
): boolean {
  return (
    last !== null &&
    (tellsMore(last, block, counts) ||
      maySayWhere(candidates) ||
      (counts && events.length > 1 && maySpeakOf(candidates)))
  );
}

/** Sentences without a cue that count victims or arrests belong to the event before them. */
export function attachResults(
  masked: Masked,
  block: Block,
  last: EventDraft | null,
  own: readonly PlaceSlot[],
  events: readonly EventDraft[],
): void {
  if (!last) return;
  const spoken = spokenOf(masked, events, last);
  if (spoken.block !== block) {
    if (block.quoted !== spoken.block.quoted) return;
    if (
      block.ordinal - spoken.block.ordinal > REACH ||
      slotsOf(masked, 'D').some(({ date }) => date.relation !== 'until')
    )
      return;
    if (
      own.length > 0 &&
      spoken.places.length > 0 &&
      !spoken.places.some((slot) => isSameArea(slot, own[0]!))
    )
      return;
    if (spoken.listed && block.kind === 'item' && own.length > 0 && block.parent !== spoken.block.ordinal)
      return;
  }
  if (readOutcomes(masked).length > 0) addSentence(spoken, masked, []);
}

const isSameArea = (a: PlaceSlot, b: PlaceSlot): boolean =>
  a.code.startsWith(b.code) || b.code.startsWith(a.code);
