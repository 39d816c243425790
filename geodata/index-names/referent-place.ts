/**
 * The kind and the code number of a referent's entry in one number: kind in four bits, municipality in
 * ten, state above. Entries lie scattered in memory; this is all that most questions about them need.
 */
export function packPlace(kind: number, code: number): number {
  return (Math.trunc(code / 1000) << 14) | ((code % 1000) << 4) | kind;
}

/** `PLACE_KIND` of a packed place. */
export function kindOf(place: number): number {
  return place & 15;
}

/** Bit of a kind in a set of kinds. */
export function kindBit(kind: number): number {
  return 1 << kind;
}

/** State of a packed place, 1–32, 0 for none. */
export function stateOf(place: number): number {
  return place >> 14;
}

/** Code number of a packed place. */
export function codeOf(place: number): number {
  return (place >> 14) * 1000 + ((place >> 4) & 1023);
}
