import type { FactPlace } from '../fact.ts';
import type { PlaceCode } from '../ids.ts';
import type { Position } from '../place.ts';
import { area, placeEvent } from './place-event.ts';
import type { EventMap } from './place-event.ts';
import type { UcdpEvent } from './ucdp-event.ts';

/** The capital's centre as UCDP writes it: it stands for the whole city, not for a borough. */
const MEXICO_CITY_CENTRE: Position = [-99.12766, 19.42847];
const MEXICO_CITY = '09' as PlaceCode;

/**
 * Puts an event of UCDP GED on the map by the rules of `placeEvent`; the centre of Mexico City
 * without a borough stands for the city (precision 4).
 */
export function placeUcdpEvent(event: UcdpEvent, map: EventMap): FactPlace {
  const { wherePrecision, adm1, adm2, point } = event;
  if (wherePrecision <= 3 && isWholeCity(event)) return area(MEXICO_CITY, 4, map);
  // "Taxco municipality": UCDP ends the name with what it is.
  const municipality = adm2.replace(/ [a-z]+$/i, '');
  return placeEvent({ wherePrecision, state: adm1, municipality, point }, map);
}

function isWholeCity({ adm2, point }: UcdpEvent): boolean {
  return adm2 === '' && point[0] === MEXICO_CITY_CENTRE[0] && point[1] === MEXICO_CITY_CENTRE[1];
}
