/** Web Mercator (EPSG:3857) with the world from 0 to 1: x grows to the east, y to the south. */
export function mercatorX(longitude: number): number {
  return longitude / 360 + 0.5;
}

export function mercatorY(latitude: number): number {
  const radians = (latitude * Math.PI) / 180;
  return 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI);
}

/** Pixels of the whole world at a zoom: MapLibre's tiles are of 512. */
export function worldPixels(zoom: number): number {
  return 512 * 2 ** zoom;
}
