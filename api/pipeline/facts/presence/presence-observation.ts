import type { GroupId } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import type { PlaceSlot } from '../masked.ts';

/** One statement that a group is in a place, with the words that say so (offsets in the text). */
export interface PresenceObservation {
  readonly group: GroupId;
  readonly place: PlaceSlot;
  readonly period: Period | null;
  /** The text says the group left. */
  readonly ended: boolean;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}
