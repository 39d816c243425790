import type { Map as MapLibreMap } from 'maplibre-gl';

/** Zooms below this show most of the country: then all of it is drawn. */
const WHOLE_BELOW = 5.75;

/**
 * Which of some boxes (west, south, east, north of each, in degrees) the map shows some of; null where
 * asking is not worth it, since it shows most of them.
 */
export function inSight(map: MapLibreMap, bounds: Float32Array): ((box: number) => boolean) | null {
  if (map.getZoom() < WHOLE_BELOW) return null;
  const seen = map.getBounds();
  const [west, south, east, north] = [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()];
  return (box) => {
    const at = box * 4;
    return (
      bounds[at]! <= east && bounds[at + 2]! >= west && bounds[at + 1]! <= north && bounds[at + 3]! >= south
    );
  };
}
