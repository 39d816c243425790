import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../structure/fold-text.ts';
import { findNumberMentions } from './find-number-mentions.ts';
import { readDigits, readNumberPhrase } from './read-number.ts';

function read(text: string): string[] {
  return findNumberMentions(foldText(text), 0, text.length).map(
    ({ start, end, estimate: { low, best, high } }) =>
      `${text.slice(start, end)}=${low === high ? low : `${low}/${best ?? '-'}/${high ?? ''}`}`,
  );
}

describe('findNumberMentions', () => {
  it.each([
    [
      '1 mil 969 elementos, 1,969, 1.969 y mil 969',
      ['1 mil 969=1969', '1,969=1969', '1.969=1969', 'mil 969=1969'],
    ],
    ['13 663 soldados y 90 mil litros', ['13 663=13663', '90 mil=90000']],
    ['ciento veinte y treinta y dos', ['ciento veinte y treinta y dos=152']],
    ['veintiún hombres, twenty-one men, two hundred', ['veintiún=21', 'twenty-one=21', 'two hundred=200']],
    ['una veintena, dos docenas', ['una veintena=20', 'dos docenas=24']],
    ['2,318.4 kg y 1.8 ha', ['2,318.4=2318.4', '1.8=1.8']],
    ['al menos 70 grupos', ['al menos 70=70/70/']],
    ['entre 10 y 15 hombres', ['10 y 15=10/-/15']],
    ['15 o 20 sujetos', ['15 o 20=15/-/20']],
    ['alrededor de 300 personas', ['alrededor de 300=270/300/330']],
    ['hasta 15 camiones', ['hasta 15=0/15/15']],
    ['35/a. Z.M., 17/o. B.I., AR-15, 7.ª R.M., 20%, $3,000, 05:00', []],
    ['12 7 15 pistolas', ['12=12', '7=7', '15=15']],
  ])('reads %s', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  it('reads back every whole number however its thousands are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        const comma = value.toLocaleString('en-US');
        expect(readDigits(comma)).toBe(value);
        expect(readDigits(comma.replace(/,/g, '.'))).toBe(value);
        expect(readDigits(String(value))).toBe(value);
      }),
    );
  });

  it('reads back thousands told in words and digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (thousands, rest) => {
        expect(readNumberPhrase(`${thousands} mil ${rest}`)).toBe(thousands * 1000 + rest);
      }),
    );
  });

  it('never gives a span outside the text or a number that is none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { start, from, end, value } of findNumberMentions(foldText(text), 0, text.length)) {
          expect(start <= from && from < end && end <= text.length && start >= 0).toBe(true);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
