/** How a position is written. */
export type CoordinateForm = 'decimal' | 'sexagesimal' | 'utm' | 'mgrs';

/** A position written in a text. Offsets in UTF-16, end exclusive; degrees, WGS 84. */
export interface CoordinateMention {
  readonly start: number;
  readonly end: number;
  readonly form: CoordinateForm;
  readonly longitude: number;
  readonly latitude: number;
}

/** True for a position on the globe. */
export function isOnGlobe(longitude: number, latitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** Longitudes of Mexico are west; papers leave the sign out. */
export function westward(longitude: number, hemisphere: string | undefined): number {
  if (hemisphere && /e/i.test(hemisphere)) return Math.abs(longitude);
  return -Math.abs(longitude);
}

/** Latitude with the sign of its hemisphere; north unless said. */
export function northward(latitude: number, hemisphere: string | undefined): number {
  return hemisphere && /s/i.test(hemisphere) ? -Math.abs(latitude) : latitude;
}
