import type { PlaceCode } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';
import { collator } from '../messages/formats.ts';

export interface RankedPlace {
  readonly code: PlaceCode;
  readonly name: string;
  readonly count: number;
}

/** Places with something counted, the most first; equal counts by name as the language sorts them. */
export function rankedPlaces(
  places: readonly Place[],
  count: (code: PlaceCode) => number,
  locale: string,
): RankedPlace[] {
  const { compare } = collator(locale);
  return places
    .map(({ code, name }) => ({ code, name, count: count(code) }))
    .filter((place) => place.count > 0)
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}
