import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { arrayText, storable, toCopyText } from './copy-text.ts';

describe('toCopyText', () => {
  it('writes a row a line, values between tabs, with what would end them escaped', async () => {
    const rows = [
      [1, 'a\tb\nc\\d', null],
      [2.5, '', true],
    ];
    let counted = 0;
    const pieces = await Readable.from(toCopyText(rows, (count) => (counted += count))).toArray();
    expect(pieces.join('')).toBe('1\ta\\tb\\nc\\\\d\t\\N\n2.5\t\tt\n');
    expect(counted).toBe(2);
  });

  it('yields pieces, so that a long source is never held whole', async () => {
    const rows = Array.from({ length: 10 }, () => ['x'.repeat(99)]);
    const pieces: string[] = await Readable.from(toCopyText(rows, () => {}, 250)).toArray();
    expect(pieces.map(({ length }) => length)).toEqual([300, 300, 300, 100]);
  });
});

describe('storable', () => {
  it('replaces what PostgreSQL cannot hold by one sign of the same length', () => {
    expect(storable('a\0b\ud83dc😀')).toBe('a\uFFFDb\uFFFDc😀');
  });
});

describe('arrayText', () => {
  it('quotes every element', () => {
    expect(arrayText(['07', 'a"b\\'])).toBe('{"07","a\\"b\\\\"}');
  });
});
