/** A copy of a typed array, twice as long: its end still empty. */
export function grown<T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(old: T): T {
  const larger = new (old.constructor as new (length: number) => T)(old.length * 2);
  larger.set(old);
  return larger;
}
