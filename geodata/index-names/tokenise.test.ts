import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP } from './gap-flags.ts';
import { Lexicon, emptyLexicon } from './lexicon.ts';
import { SHAPE, TokenStream } from './token-stream.ts';
import { tokenise } from './tokenise.ts';
import { hashWord } from './word-hash.ts';

const WORDS = [
  'michoacan',
  'chilpancingo',
  'guerrero',
  'leon',
  'escarcega',
  'oficial',
  'la',
  'paz',
  'mor',
  'huixtla',
  'ixtepec',
];
const lexicon = new Lexicon(emptyLexicon(64));
WORDS.forEach((word, id) => lexicon.add(word, id));

function words(text: string) {
  const stream = new TokenStream();
  tokenise(text, lexicon, stream);
  return Array.from({ length: stream.count }, (_, at) => ({
    text: text.slice(stream.start[at], stream.end[at]),
    known: WORDS[stream.wordAt(at, lexicon)] ?? null,
    gap: stream.gap[at]!,
    shape: stream.shape[at]!,
  }));
}

describe('tokenise', () => {
  it.each([
    ['accents', 'MICHOACÁN', 'michoacan'],
    ['combining accents', 'Michoaca\u0301n', 'michoacan'],
    ['an accent set apart before its letter', 'Michoac\u00b4an', 'michoacan'],
    ['an accent set apart after a blank', 'Michoac \u00b4an', 'michoacan'],
    ['UTF-8 read as Windows-1252', 'MichoacÃ¡n', 'michoacan'],
    ['code page 850 read as Windows-1252', 'Le¢n', 'leon'],
    ['a digit read for a letter', 'GUERRER0', 'guerrero'],
    ['a nought in a short word', 'M0R', 'mor'],
    ['an I read for an l', 'HuixtIa', 'huixtla'],
    ['an l read for an I', 'lxtepec', 'ixtepec'],
    ['a hyphen at a line end', 'Chilpan-\ncingo', 'chilpancingo'],
    ['a hyphen at a line end in capitals', 'ESCÁR-\n   CEGA', 'escarcega'],
    ['a soft hyphen', 'Chilpan\u00adcingo', 'chilpancingo'],
    ['a ligature', 'oﬁcial', 'oficial'],
    ['full-width letters', 'Ｌａ', 'la'],
  ])('reads through %s', (_, text, known) => {
    expect(words(text)).toMatchObject([{ text, known }]);
  });

  it('keeps two words apart that a hyphen joins at a line end', () => {
    expect(words('LEON-\nGUERRERO').map(({ known }) => known)).toEqual(['leon', 'guerrero']);
    expect(words('La-\nPaz').map(({ known }) => known)).toEqual(['la', 'paz']);
  });

  it('tells what stands between words', () => {
    const [, paz, guerrero, leon] = words('La Paz, Guerrero.\n\n| León');
    expect(paz!.gap).toBe(GAP.SPACE);
    expect(guerrero!.gap).toBe(GAP.COMMA | GAP.SPACE);
    expect(leon!.gap & (GAP.STOP | GAP.BLANK_LINE | GAP.PIPE)).toBe(GAP.STOP | GAP.BLANK_LINE | GAP.PIPE);
  });

  it('takes three blanks and a tab for the end of a column', () => {
    const gaps = words('La   Paz\tLeón la').map(({ gap }) => gap & GAP.COLUMN);
    expect(gaps.map(Boolean)).toEqual([false, true, true, false]);
  });

  it('tells capitals, numbers and single letters', () => {
    const [la, paz, number, letter] = words('La PAZ 28 X');
    expect(la!.shape & (SHAPE.CAPITAL | SHAPE.ALL_CAPITALS)).toBe(SHAPE.CAPITAL);
    expect(paz!.shape & SHAPE.ALL_CAPITALS).toBeTruthy();
    expect(number!.shape & SHAPE.NUMBER).toBeTruthy();
    expect(letter!.shape & SHAPE.SINGLE).toBeTruthy();
  });

  it('gives words in order that do not overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const stream = new TokenStream(1);
        tokenise(text, lexicon, stream);
        let last = 0;
        for (let at = 0; at < stream.count; at++) {
          expect(stream.start[at]).toBeGreaterThanOrEqual(last);
          expect(stream.end[at]).toBeGreaterThan(stream.start[at]!);
          last = stream.end[at]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds a word of letters by the hash of its letters alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        const stream = new TokenStream();
        tokenise(`, ${word.toUpperCase()}.`, lexicon, stream);
        expect(stream.hash[0]).toBe(hashWord(word)[0]);
      }),
    );
  });
});
