import type { FactPlace } from '../fact.ts';
import { COUNTRY_CODE, stateOf } from '../ids.ts';
import type { PlaceCode } from '../ids.ts';
import type { Position } from '../place.ts';
import type { UcdpEvent } from './ucdp-event.ts';

/** What placing an event needs to know of the map. */
export interface EventMap {
  /** Municipality whose polygon holds a point; null at sea, abroad and on no polygon. */
  readonly municipalityAt: (point: Position) => PlaceCode | null;
  /** State by the publisher's name; null when empty or unknown. */
  readonly stateNamed: (name: string) => PlaceCode | null;
  /** Municipality of a state by name; null when unknown or shared. */
  readonly municipalityNamed: (state: PlaceCode, name: string) => PlaceCode | null;
  readonly nameOf: (code: PlaceCode) => string | null;
}

/** The capital's centre as UCDP writes it: it stands for the whole city, not for a borough. */
const MEXICO_CITY_CENTRE: Position = [-99.12766, 19.42847];
const MEXICO_CITY = '09' as PlaceCode;

/**
 * Puts an event on the map as far as its `where_prec` allows:
 *
 * - 1 to 3: the municipality whose polygon holds the point; when the point lies on no polygon or
 *   in another state than the publisher names, the municipality of that name; else the state;
 *   the centre of Mexico City without a borough stands for the city (precision 4);
 * - 4 and 5: the state; 6: the country; 7, and 5 without a state: unlocated.
 *
 * A point is kept for precision 1 and 2 only.
 */
export function placeUcdpEvent(event: UcdpEvent, map: EventMap): FactPlace {
  const state = map.stateNamed(event.adm1);
  switch (event.wherePrecision) {
    case 1:
    case 2:
    case 3: {
      if (isWholeCity(event)) return area(MEXICO_CITY, 4);
      const code = municipalityOf(event, state, map);
      if (!code) return area(state, 4);
      return { ...area(code, event.wherePrecision), point: event.wherePrecision < 3 ? event.point : null };
    }
    case 4:
    case 5:
      return area(state, event.wherePrecision);
    case 6:
      return area(COUNTRY_CODE, 6);
    case 7:
      return area(null, 7);
  }

  function area(code: PlaceCode | null, wherePrecision: FactPlace['wherePrecision']): FactPlace {
    return { code, name: code && map.nameOf(code), point: null, wherePrecision };
  }
}

function municipalityOf(event: UcdpEvent, state: PlaceCode | null, map: EventMap): PlaceCode | null {
  const byPoint = map.municipalityAt(event.point);
  if (byPoint && (state === null || stateOf(byPoint) === state)) return byPoint;
  const name = event.adm2.replace(/ [a-z]+$/i, '');
  const byName = state && name ? map.municipalityNamed(state, name) : null;
  return byName ?? byPoint;
}

function isWholeCity({ adm2, point }: UcdpEvent): boolean {
  return adm2 === '' && point[0] === MEXICO_CITY_CENTRE[0] && point[1] === MEXICO_CITY_CENTRE[1];
}
