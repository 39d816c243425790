const KM_PER_DEGREE = 111.2;

/** Distance of two points in km, good to 1 % within Mexico; Infinity when a point is not known. */
export function distanceKm(lonA: number, latA: number, lonB: number, latB: number): number {
  const north = (latA - latB) * KM_PER_DEGREE;
  const east = (lonA - lonB) * KM_PER_DEGREE * Math.cos(((latA + latB) / 2) * (Math.PI / 180));
  const distance = Math.sqrt(north * north + east * east);
  return Number.isNaN(distance) ? Infinity : distance;
}
