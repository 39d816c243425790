import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../errors.ts';
import { readCursor, writeCursor } from './page-cursor.ts';

describe('a page cursor', () => {
  it('reads back what it was written from', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.oneof(day, fc.constant('-infinity')),
        fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        (listedOn, no) => {
          expect(readCursor(writeCursor({ listedOn, no }))).toEqual({ listedOn, no });
        },
      ),
    );
  });

  it('is refused in words whatever else it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          expect(() => readCursor(text)).toThrow(InvalidInputError);
        },
      ),
    );
  });
});
