import type { Presence } from '../fact.ts';
import type { GroupId, PlaceCode } from '../ids.ts';
import { firstDay, lastDay } from '../period.ts';
import type { PartialDate } from '../period.ts';

/** Whose presence, and when; without groups any group counts, without a window any time. */
export interface PresenceQuestion {
  readonly groups?: readonly GroupId[];
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/**
 * Codes of places with a presence that meets the question. A presence counts when its period
 * touches the window; one without a date counts only without a window; one that is rejected,
 * retracted or said to have ended does not count.
 */
export function placesWithPresence(
  presences: Iterable<Presence>,
  question: PresenceQuestion,
): ReadonlySet<PlaceCode> {
  const wanted = question.groups ? new Set(question.groups) : null;
  const places = new Set<PlaceCode>();
  for (const presence of presences) {
    const { code } = presence.place;
    if (code === null || presence.ended) continue;
    if (presence.status === 'rejected' || presence.status === 'retracted') continue;
    if (wanted && !wanted.has(presence.group)) continue;
    if (touches(presence, question)) places.add(code);
  }
  return places;
}

function touches({ period }: Presence, { from, to }: PresenceQuestion): boolean {
  if (!from && !to) return true;
  if (!period || (!period.from && !period.to)) return false;
  const begins = period.from === null || !to || firstDay(period.from) <= lastDay(to);
  const ends = period.to === null || !from || lastDay(period.to) >= firstDay(from);
  return begins && ends;
}
