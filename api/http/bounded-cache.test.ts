import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBoundedCache } from './bounded-cache.ts';

describe('createBoundedCache', () => {
  it('drops what was not used longest', () => {
    const cache = createBoundedCache<string>(40);
    for (const key of ['a', 'b', 'c', 'd']) cache.set(key, key, 10);
    cache.get('a');
    cache.set('e', 'e', 10);
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('a')).toBe('a');
  });

  it('does not let one big value empty it', () => {
    const cache = createBoundedCache<string>(40);
    cache.set('small', 'small', 10);
    cache.set('big', 'big', 11);
    expect(cache.get('big')).toBeUndefined();
    expect(cache.get('small')).toBe('small');
  });

  it('never holds more than its bound', () => {
    const writes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(30)));
    fc.assert(
      fc.property(writes, (sizes) => {
        const cache = createBoundedCache<number>(50);
        for (const [key, bytes] of sizes) {
          cache.set(key, bytes, bytes);
          expect(cache.bytes).toBeLessThanOrEqual(50);
        }
      }),
    );
  });
});
