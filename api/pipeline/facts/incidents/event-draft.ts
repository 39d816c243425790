import type { Block } from '../../structure/structure.ts';
import type { Tally } from '../casualties/read-casualties.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import type { EventDate } from './date-event.ts';
import type { Trigger } from './find-triggers.ts';

/** An event while the sentences about it are being gathered. */
export interface EventDraft {
  readonly block: Block;
  /** An entry of a list or a row of a table: a neighbour with the same place and day is another event. */
  readonly listed: boolean;
  readonly sentences: Masked[];
  /** Cues in reading order; `from` counts on over the sentences. */
  readonly triggers: Trigger[];
  places: readonly PlaceSlot[];
  /** The place stands in the event's own words, not in a heading or an earlier sentence. */
  ownPlace: boolean;
  /** The place stands in this very sentence. */
  readonly ownPlaceHere: boolean;
  date: EventDate | null;
  ownDate: boolean;
  /** What columns or fields of their own count of it. */
  readonly counts?: Partial<Tally>;
  /** Told by a form: the last block of that. */
  readonly card?: number;
  /** Minutes after midnight told with it. */
  minutes: number | null;
  /** The same, or what its entry gave before. */
  readonly clock?: number | null;
  start: number;
  end: number;
}

/** Space between the cues of one sentence and the next. */
export const STRIDE = 10_000;

/** Adds a sentence and its cues to an event. */
export function addSentence(event: EventDraft, masked: Masked, triggers: readonly Trigger[]): void {
  const shift = event.sentences.length * STRIDE;
  event.sentences.push(masked);
  for (const trigger of triggers)
    event.triggers.push({ ...trigger, from: trigger.from + shift, to: trigger.to + shift });
  event.start = Math.min(event.start, masked.origin(0));
  event.end = Math.max(event.end, masked.origin(masked.text.length));
}
