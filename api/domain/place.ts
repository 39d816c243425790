import { z } from 'zod';
import { PlaceCode } from './ids.ts';

export const PLACE_LEVELS = ['country', 'state', 'municipality'] as const;
export const PlaceLevel = z.enum(PLACE_LEVELS);
export type PlaceLevel = z.infer<typeof PlaceLevel>;

/** `[longitude, latitude]`, degrees, WGS 84 (SRID 4326). */
export const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type Position = z.infer<typeof Position>;

/** A state or municipality of the Marco Geoestadístico 2025. */
export const Place = z.object({
  code: PlaceCode,
  level: PlaceLevel,
  /** Common name: "Veracruz", "Tapachula". */
  name: z.string(),
  /** Official long form: "Veracruz de Ignacio de la Llave". */
  officialName: z.string(),
  /** State code; of a state, its own. */
  stateCode: PlaceCode,
  stateName: z.string(),
  /** Abbreviation of the state as papers write it: "Ver.". */
  abbreviation: z.string(),
  /** Municipal seat, or capital of the state. */
  seat: z.string().nullable(),
  /** Inhabitants, census of 2020; null for municipalities founded since. */
  population: z.number().int().nonnegative().nullable(),
  labelPoint: Position.nullable(),
  /** False for the three municipalities that the source has no polygon for. */
  hasBoundary: z.boolean(),
});
export type Place = z.infer<typeof Place>;

/** Level of a code by its length. */
export function levelOf(code: PlaceCode): PlaceLevel {
  if (code === '00') return 'country';
  return code.length === 2 ? 'state' : 'municipality';
}
