import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlaceMention } from '#domain/mention.ts';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { findPlaces } from './find-places.ts';

const gazetteer = loadGazetteer();

/** Pieces that texts about places are made of, with the ones that go wrong. */
const PIECES = [
  'Veracruz',
  'CHILPANCINGO',
  'San Juan',
  'Michoac\u00b4an',
  'Le\u00a2n',
  'Culiac\ufffdn',
  'Mpio. de',
  'Edo.',
  'Gro.',
  'colonia Centro',
  'calle 5 de Mayo y',
  'Carr. Tula-Jilotepec',
  '35/a. Z.M.',
  '17-33-05 LONG. 99-30-12',
  'LAT.',
  '18.6269, -90.1358',
  'UTM 14Q 653867 E',
  '\ud800',
  '\u0301',
  '\u00ad',
  '(',
  ')',
  ', ',
  '. ',
  '-\n',
  '\n\n',
  '\t',
  '|',
  ' ',
  '   ',
  '"',
  'y',
  'en',
  'DE LA',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
);

describe('findPlaces, whatever the text', () => {
  it('points with its offsets at the text it quotes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, text: quote } of findPlaces(text, gazetteer)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it('answers mentions of the domain, in order of start, resolved ones with a code', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = findPlaces(text, gazetteer);
        for (const mention of mentions) {
          PlaceMention.parse(mention);
          expect(mention.code !== null).toBe(mention.status === 'resolved');
          expect(mention.reason).toMatch(/^[a-z ]+: ./);
        }
        expect(mentions.map(({ start }) => start)).toEqual(
          mentions.map(({ start }) => start).sort((a, b) => a - b),
        );
      }),
    );
  });

  it('gives the same answer to the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findPlaces(text, gazetteer)).toEqual(findPlaces(text, gazetteer));
      }),
    );
  });

  it.each([
    ['blanks', ' '],
    ['line ends', '\n'],
    ['digits and blanks', '12.345 '],
    ['angles', '17-33-05 '],
    ['opening parentheses', 'Tula ('],
    ['one enumeration', 'San Juan, '],
    ['one street after another', 'calle Morelos y '],
    ['hyphens', 'Tula-'],
    ['quotes', '"Tula" '],
    ['lone surrogates', '\udc00\ud800'],
  ])('reads to its end a long text of nothing but %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(findPlaces(text, gazetteer).every(({ end }) => end <= text.length)).toBe(true);
  });
});
