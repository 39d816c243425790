import type { GroupId } from '#domain/ids.ts';
import type { MonthWindow } from '../time/month-window.ts';
import type { PresenceSpans } from './presence-spans.ts';

/** Who is where in a window. */
export interface PresenceCounts {
  /** Groups by place, each once however many sources tell it. */
  readonly groups: Uint16Array;
  /** Groups in any of the places, and places with any group. */
  readonly allGroups: number;
  readonly places: number;
}

/**
 * Counts the groups of every place within a window; null is all the time, undated presences too. One
 * pass over the spans, a fraction of a millisecond for some ten thousands.
 */
export function countGroups(spans: PresenceSpans, window: MonthWindow | null): PresenceCounts {
  const width = spans.groups.length;
  const seen = new Uint8Array(spans.codes.length * width);
  const anywhere = new Uint8Array(width);
  const groups = new Uint16Array(spans.codes.length);
  for (let i = 0; i < spans.place.length; i++) {
    if (!isIn(spans, i, window)) continue;
    const [place, group] = [spans.place[i]!, spans.group[i]!];
    if (seen[place * width + group]) continue;
    seen[place * width + group] = 1;
    anywhere[group] = 1;
    groups[place]!++;
  }
  return { groups, allGroups: countNonZero(anywhere), places: countNonZero(groups) };
}

function countNonZero(values: Iterable<number>): number {
  let count = 0;
  for (const value of values) if (value > 0) count++;
  return count;
}

/** Groups in a place within a window, in no order. */
export function groupsAt(spans: PresenceSpans, place: number, window: MonthWindow | null): GroupId[] {
  const found = new Set<GroupId>();
  for (let i = 0; i < spans.place.length; i++) {
    if (spans.place[i] === place && isIn(spans, i, window)) found.add(spans.groups[spans.group[i]!]!);
  }
  return [...found];
}

/**
 * Which of some chosen groups are in each place within a window, as `slots` bytes a place: 0 for none,
 * else one more than the index of its surest basis in BASES.
 * @param slotOf slot of a group by its index in `spans.groups`; −1 for one that was not chosen
 */
export function chosenGroups(
  spans: PresenceSpans,
  window: MonthWindow | null,
  slotOf: Int8Array,
  slots: number,
): Uint8Array {
  const found = new Uint8Array(spans.codes.length * slots);
  for (let i = 0; i < spans.place.length; i++) {
    const slot = slotOf[spans.group[i]!]!;
    if (slot < 0 || !isIn(spans, i, window)) continue;
    const at = spans.place[i]! * slots + slot;
    found[at] = Math.max(found[at]!, spans.basis[i]! + 1);
  }
  return found;
}

function isIn({ first, last }: PresenceSpans, i: number, window: MonthWindow | null): boolean {
  return window === null || (first[i]! <= window.to && last[i]! >= window.from && first[i]! <= last[i]!);
}
