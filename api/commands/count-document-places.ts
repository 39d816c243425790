import { COUNTRY_CODE, stateOf } from '#domain/ids.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { PlaceMention } from '#domain/mention.ts';

export interface DocumentPlace {
  readonly code: PlaceCode;
  /** Mentions as a site, dateline or seat of a unit. */
  readonly mentions: number;
  /** Mentions inside the name of an institution. */
  readonly institutions: number;
}

/**
 * Resolved mentions per place, each counted for its municipality, its state and the country: the
 * rows of `document_place`, in order of code.
 */
export function countDocumentPlaces(mentions: readonly PlaceMention[]): readonly DocumentPlace[] {
  const counts = new Map<PlaceCode, { mentions: number; institutions: number }>();
  for (const { code, role, status } of mentions) {
    if (code === null || status !== 'resolved') continue;
    for (const place of new Set([code, stateOf(code) ?? COUNTRY_CODE, COUNTRY_CODE])) {
      const count = counts.get(place) ?? { mentions: 0, institutions: 0 };
      count[role === 'institution' ? 'institutions' : 'mentions'] += 1;
      counts.set(place, count);
    }
  }
  return [...counts].map(([code, count]) => ({ code, ...count })).sort((a, b) => (a.code < b.code ? -1 : 1));
}
