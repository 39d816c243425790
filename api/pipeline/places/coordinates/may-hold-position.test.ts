import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayHoldPosition } from './may-hold-position.ts';

/** The same, asked of the whole text. */
const HINT = /[°º]|\d-\d\d-\d|\d\.\d{3}|\blat|utm|1[1-6]\s?[N-S]\s?[A-Z]{2}\s?\d|\d\s?[NS]\b|\b[NS]\s?\d/i;

it.each([
  '17-28-20',
  '19.4326, -99.1332',
  'Latitud 17',
  '14Q VV 47371 92745',
  '17 N',
  'S 12',
  '17º 20',
  'UTM',
])('a text with %s may hold a position', (text) =>
  expect(mayHoldPosition(`En el paraje ${text}.`)).toBe(true),
);

it.each(['el 17 de mayo', '1,969 elementos', '2 de noviembre', 'Los 3 sujetos', 'km 45+300'])(
  'a text with %s holds none',
  (text) => expect(mayHoldPosition(`En el paraje ${text}.`)).toBe(false),
);

it('says of any text what the pattern says', () => {
  const piece = fc.constantFrom(
    ...'1 6 17 28 - . , N S n Q V lat utm u l º ñ a z'.split(' '),
    ' ',
    '\n',
    '\u00A0',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      expect(mayHoldPosition(text)).toBe(HINT.test(text));
    }),
    { numRuns: 5000 },
  );
});
