import { z } from 'zod';

/** SHA-256 of the bytes, 64 lower-case hexadecimal digits: the identity of a document. */
export const DocumentId = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a document id is the SHA-256 of its bytes: 64 lower-case hexadecimal digits')
  .brand('DocumentId');
export type DocumentId = z.infer<typeof DocumentId>;

/** Lower-case slug: letters, digits and single hyphens, at most 80 characters. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug has lower-case letters, digits and single hyphens');

/** Slug of a collection: a set of documents or dataset rows that is shown, counted and removed together. */
export const CollectionId = Slug.brand('CollectionId');
export type CollectionId = z.infer<typeof CollectionId>;

/** Slug of a criminal group's common Spanish name or acronym: `cjng`, `cartel-de-sinaloa`. */
export const GroupId = Slug.brand('GroupId');
export type GroupId = z.infer<typeof GroupId>;

/** Stable id of a fact: same input, same id, however often and in whatever order it is read. */
export const FactId = z
  .string()
  .regex(/^[0-9a-f]{32}$/, 'a fact id has 32 lower-case hexadecimal digits')
  .brand('FactId');
export type FactId = z.infer<typeof FactId>;

/**
 * INEGI code as text with leading zeros: `"00"` the country, two digits a state (`"07"`),
 * five digits a municipality (`"07089"`). Year of the Marco Geoestadístico: 2025.
 */
export const PlaceCode = z
  .string()
  .regex(
    /^(?:00|(?:0[1-9]|[12]\d|3[0-2])(?:\d{3})?)$/,
    'a place code is "00" (Mexico), an INEGI state code of two digits ("07") or a municipality code of five ("07089")',
  )
  .brand('PlaceCode');
export type PlaceCode = z.infer<typeof PlaceCode>;

export const COUNTRY_CODE = '00' as PlaceCode;

/** State of a code: `"07089"` → `"07"`; the country has none. */
export function stateOf(code: PlaceCode): PlaceCode | null {
  return code === COUNTRY_CODE ? null : (code.slice(0, 2) as PlaceCode);
}

/** True if `outer` is `inner` or contains it: the country contains all, a state its municipalities. */
export function containsPlace(outer: PlaceCode, inner: PlaceCode): boolean {
  return outer === COUNTRY_CODE || inner.startsWith(outer);
}
