import type { SummaryLevel } from '#domain/summary.ts';

/** Zooming in past the first shows municipalities, zooming out past the second shows states again. */
export const MUNICIPALITIES_FROM = 6.1;
export const STATES_BELOW = 5.7;

/**
 * Level that suits a zoom, with hysteresis: between the two thresholds the map keeps what it shows,
 * so that a hand resting on the wheel does not make it flicker.
 */
export function levelForZoom(zoom: number, current: SummaryLevel): SummaryLevel {
  if (zoom >= MUNICIPALITIES_FROM) return 'municipality';
  if (zoom < STATES_BELOW) return 'state';
  return current;
}
