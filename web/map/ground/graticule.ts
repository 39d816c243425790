import type { Position } from 'geojson';

/** Meridians and parallels every `step` degrees over the map's part of the world. */
export function graticule(step = 5): Position[][] {
  const lines: Position[][] = [];
  for (let longitude = -125; longitude <= -60; longitude += step) {
    lines.push([
      [longitude, 0],
      [longitude, 45],
    ]);
  }
  for (let latitude = 0; latitude <= 45; latitude += step) {
    lines.push([
      [-125, latitude],
      [-60, latitude],
    ]);
  }
  return lines;
}
