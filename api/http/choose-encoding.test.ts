import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseEncoding, ENCODINGS } from './choose-encoding.ts';

describe('chooseEncoding', () => {
  it('takes brotli from a browser', () => {
    expect(chooseEncoding('gzip, deflate, br, zstd')).toBe('br');
  });

  it('sends plain bytes to a client that says nothing', () => {
    expect(chooseEncoding(undefined)).toBe('identity');
    expect(chooseEncoding('')).toBe('identity');
  });

  it('follows q-values, and zero forbids', () => {
    expect(chooseEncoding('br;q=0.5, gzip;q=0.8')).toBe('gzip');
    expect(chooseEncoding('br;q=0, gzip')).toBe('gzip');
    expect(chooseEncoding('br;q=0, gzip;q=0')).toBe('identity');
    expect(chooseEncoding('identity, br;q=0.2')).toBe('identity');
  });

  it('lets a star stand for what is not listed', () => {
    expect(chooseEncoding('*')).toBe('br');
    expect(chooseEncoding('*, br;q=0')).toBe('gzip');
  });

  it('never offers what is not at hand', () => {
    expect(chooseEncoding('br, gzip', ['gzip', 'identity'])).toBe('gzip');
  });

  it('answers any header with one of the three', () => {
    fc.assert(fc.property(fc.string(), (header) => ENCODINGS.includes(chooseEncoding(header))));
  });
});
