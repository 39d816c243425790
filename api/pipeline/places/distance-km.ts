const KM_PER_DEGREE = 111.2;
/** Mexico ends at 33° north; up to this latitude no cosine is less than the other number. */
const NORTHERNMOST = 36;
const LEAST_COSINE = 0.8;

/** Distance of two points in km, good to 1 % within Mexico; Infinity when a point is not known. */
export function distanceKm(lonA: number, latA: number, lonB: number, latB: number): number {
  const north = (latA - latB) * KM_PER_DEGREE;
  const east = (lonA - lonB) * KM_PER_DEGREE * Math.cos(((latA + latB) / 2) * (Math.PI / 180));
  const distance = Math.sqrt(north * north + east * east);
  return Number.isNaN(distance) ? Infinity : distance;
}

/** True for two known points nearer than `km`; most are told apart by their latitudes or longitudes alone. */
export function isWithinKm(km: number, lonA: number, latA: number, lonB: number, latB: number): boolean {
  if (!(Math.abs(latA - latB) * KM_PER_DEGREE < km)) return false;
  const isSouth = Math.abs(latA + latB) < 2 * NORTHERNMOST;
  if (isSouth && Math.abs(lonA - lonB) * KM_PER_DEGREE * LEAST_COSINE > km) return false;
  return distanceKm(lonA, latA, lonB, latB) < km;
}
