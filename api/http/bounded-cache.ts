/** Answers kept in memory under a bound of bytes; the least recently used go first. */
export interface BoundedCache<T> {
  get(key: string): T | undefined;
  set(key: string, value: T, bytes: number): void;
  readonly bytes: number;
}

/** @param maxBytes bound of the whole; one value past a quarter of it is not kept */
export function createBoundedCache<T>(maxBytes: number): BoundedCache<T> {
  const entries = new Map<string, { value: T; bytes: number }>();
  let total = 0;

  function remove(key: string): void {
    total -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  return {
    get bytes() {
      return total;
    },
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, bytes) {
      remove(key);
      if (bytes > maxBytes / 4) return;
      entries.set(key, { value, bytes });
      total += bytes;
      for (const oldest of entries.keys()) {
        if (total <= maxBytes) break;
        remove(oldest);
      }
    },
  };
}
