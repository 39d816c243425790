import type { GroupId } from '#domain/ids.ts';
import type { Period } from '#domain/period.ts';
import { isSupposed } from '../doubt.ts';
import type { GroupSlot, PlaceSlot } from '../masked.ts';
import { clausePeriod } from './presence-period.ts';
import type { Segment } from './split-segments.ts';

/** A group that a clause says has left a place, and when, where it says so. */
export interface Leaving {
  readonly group: GroupId;
  readonly place: PlaceSlot;
  readonly stated: Period | null;
}

/** "Ya no opera", "dejó de cobrar", "no longer runs": it was there and is no more. */
const NO_MORE = String.raw`ya\s+no\s+(?:se\s+)?(?:oper|actu|est|tien|controla|domina|cobra|manda|delinqu|aparec)[a-z]*|dej(?:o|aron)\s+de\s+(?:operar|actuar|delinquir|cobrar|controlar|dominar|tener|estar)|no\s+longer\s+(?:operat|control|active|runs?|holds?|has|have|present)[a-z]*`;
/** "Se retiró de P", "abandonó P", "fue expulsado de P", "pulled out of P". */
const WENT = String.raw`se\s+(?:ha[n]?\s+)?(?:retir(?:o|aron|ado)|repleg(?:o|aron|ado)|march(?:o|aron|ado))\s+de|sali(?:o|eron)\s+de|abandon(?:o|aron)|(?:fue|fueron|ha[n]?\s+sido|result(?:o|aron))\s+(?:expulsad|desplazad|echad|desalojad)[oa]s?\s+de|left|(?:has|have)\s+left|withdrew\s+from|pulled\s+out\s+of|(?:was|were)\s+(?:driven|pushed|forced|thrown)\s+(?:out\s+of|from)`;
const LEFT = new RegExp(`(?<![a-z])(?:${NO_MORE}|${WENT})(?![a-z])`);
/** The group's name and nothing else, or few words, between its beginning and the verb. */
const SUBJECT = /^"?G"?,?(?:\s+[a-z]+){0,3}\s+$/;
/** One of its men, or what others did to it: not the group. */
const OF_GROUP = /(?:de|del|of|contra|a|al|against|from)\s+(?:(?:el|la|los|las|the)\s+)?"?$/;
/** "No salió de P", "es falso que ya no opere". */
const DENIED = /(?<![a-z])(?:no|nunca|tampoco|sin|fals[oa]|not|never|false)(?![a-z])/;
/** After the verb, up to the places: "de", "en los municipios de". */
const TO_PLACES =
  /^(?:l)?\s+(?:[a-z]+\s+){0,4}?(?:(?:en|de|del|la|el|los|las|in|the|municipios?|mpios?\.?|plaza|ciudad|city|town|of)\s+)*"?P/;

/**
 * The groups that a clause says have left its places: "los X ya no operan en P". Nothing where it only
 * supposes so, or where it is their men who went.
 *
 * @param groups those the clause, or the heading over it, speaks of
 */
export function leavings(segment: Segment, groups: readonly GroupSlot[]): readonly Leaving[] {
  const { text, from, slots } = segment;
  const left = LEFT.exec(text);
  if (left === null || isSupposed(text) || DENIED.test(text.slice(0, left.index))) return [];
  const [at, end] = [left.index, left.index + left[0].length];
  const goal = TO_PLACES.exec(text.slice(end));
  if (goal === null) return [];
  const own = slots.filter((slot) => slot.kind === 'G');
  const before = own.findLast((slot) => slot.at - from < at);
  if (own.length > 0 && before === undefined) return [];
  if (
    before &&
    (!SUBJECT.test(text.slice(before.at - from, at)) || OF_GROUP.test(text.slice(0, before.at - from)))
  )
    return [];
  const who = before?.kind === 'G' ? [before] : groups;
  const period = clausePeriod(slots);
  const day = period?.from ?? period?.to ?? null;
  const places = slots.filter(
    (slot): slot is PlaceSlot =>
      slot.kind === 'P' && slot.at - from >= end && (slot.role === 'site' || slot.role === 'from'),
  );
  return who.flatMap(({ group }) =>
    places.map((place) => ({
      group,
      place,
      stated: period && day ? { ...period, from: day, to: day } : null,
    })),
  );
}
