import { sql } from 'drizzle-orm';
import type { Place } from '#domain/place.ts';

/** Columns that a Place is made of, over `place` and its state as `state`. */
export const PLACE_COLUMNS = sql`
  place.code, place.level, place.name, place.official_name as "officialName",
  place.state_code as "stateCode", state.name as "stateName", place.abbreviation, place.seat,
  place.population, place.has_boundary as "hasBoundary",
  st_x(place.label_point) as longitude, st_y(place.label_point) as latitude`;

export type PlaceRow = Omit<Place, 'labelPoint'> & {
  readonly longitude: number | null;
  readonly latitude: number | null;
};

export function toPlace({ longitude, latitude, ...place }: PlaceRow): Place {
  return {
    ...place,
    labelPoint: longitude === null || latitude === null ? null : [longitude, latitude],
  };
}
