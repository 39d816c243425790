import type { Position } from '#domain/place.ts';
import type { RowCheck } from './check-row.ts';

/** Mexico with its islands and exclusive waters, degrees: west, south, east, north. */
const MEXICO = { west: -122.5, south: 12, east: -84.5, north: 33 } as const;

/**
 * Reads latitude and longitude of an event in Mexico. Coordinates that fit only the other way
 * round are reported as swapped, others outside Mexico as such.
 */
export function checkPosition(check: RowCheck): Position {
  const latitude = check.decimal('latitude', -180, 180);
  const longitude = check.decimal('longitude', -180, 180);
  if (Number.isNaN(latitude) || Number.isNaN(longitude)) return [0, 0];
  if (!inMexico(longitude, latitude)) {
    check.report(
      'latitude',
      inMexico(latitude, longitude)
        ? `latitude ${latitude} and longitude ${longitude} are swapped`
        : `latitude ${latitude}, longitude ${longitude} are not in Mexico`,
    );
    return [0, 0];
  }
  return [longitude, latitude];
}

function inMexico(longitude: number, latitude: number): boolean {
  const { west, south, east, north } = MEXICO;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
