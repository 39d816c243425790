import type { FactPlace } from '../fact.ts';
import { COUNTRY_CODE, stateOf } from '../ids.ts';
import type { PlaceCode } from '../ids.ts';
import type { Position } from '../place.ts';
import type { WherePrecision } from '../precision.ts';

/** What placing an event needs to know of the map. */
export interface EventMap {
  /** Municipality whose polygon holds a point; null at sea, abroad and on no polygon. */
  readonly municipalityAt: (point: Position) => PlaceCode | null;
  /** State by a publisher's name; null when empty or unknown. */
  readonly stateNamed: (name: string) => PlaceCode | null;
  /** Municipality of a state by name; null when unknown or shared. */
  readonly municipalityNamed: (state: PlaceCode, name: string) => PlaceCode | null;
  readonly nameOf: (code: PlaceCode) => string | null;
}

/** Where a publisher says that an event happened. */
export interface StatedPlace {
  readonly wherePrecision: WherePrecision;
  /** Names of state and municipality; empty when none. */
  readonly state: string;
  readonly municipality: string;
  readonly point: Position;
}

/**
 * Puts an event on the map as far as its `where_prec` allows:
 *
 * - 1 to 3: the municipality whose polygon holds the point; when the point lies on no polygon or
 *   in another state than the publisher names, the municipality of that name; else the state;
 * - 4 and 5: the state; 6: the country; 7, and 5 without a state: unlocated.
 *
 * A point is kept for precision 1 and 2 only.
 */
export function placeEvent(
  { wherePrecision, state: name, municipality, point }: StatedPlace,
  map: EventMap,
): FactPlace {
  const state = map.stateNamed(name);
  switch (wherePrecision) {
    case 1:
    case 2:
    case 3: {
      const code = municipalityOf(state, municipality, point, map);
      if (!code) return area(state, 4, map);
      return { ...area(code, wherePrecision, map), point: wherePrecision < 3 ? point : null };
    }
    case 4:
    case 5:
      return area(state, wherePrecision, map);
    case 6:
      return area(COUNTRY_CODE, 6, map);
    case 7:
      return area(null, 7, map);
  }
}

/** A place without a point. */
export function area(
  code: PlaceCode | null,
  wherePrecision: WherePrecision,
  map: Pick<EventMap, 'nameOf'>,
): FactPlace {
  return { code, name: code && map.nameOf(code), point: null, wherePrecision };
}

function municipalityOf(
  state: PlaceCode | null,
  name: string,
  point: Position,
  map: EventMap,
): PlaceCode | null {
  const byPoint = map.municipalityAt(point);
  if (byPoint && (state === null || stateOf(byPoint) === state)) return byPoint;
  const byName = state && name ? map.municipalityNamed(state, name) : null;
  return byName ?? byPoint;
}
