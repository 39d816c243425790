import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceMention } from '#domain/mention.ts';
import { documentBlocks } from './document-blocks.ts';
import { markQuote } from './mark-quote.ts';

const mention = (start: number, end: number) => ({ start, end }) as PlaceMention;
const TEXT = 'En Tapachula, Chis., hubo lluvia. Nada más.';

describe('the quoted passage', () => {
  test('is marked to the letter, mentions inside it too', () => {
    const [block] = markQuote(documentBlocks(TEXT, [], [mention(3, 12)]), { start: 0, end: 33 });
    expect(block!.segments).toEqual([
      { text: 'En ', mention: null, quoted: true },
      { text: 'Tapachula', mention: 0, quoted: true },
      { text: ', Chis., hubo lluvia.', mention: null, quoted: true },
      { text: ' Nada más.', mention: null, quoted: false },
    ]);
  });

  test('never cuts a mention in two', () => {
    const [block] = markQuote(documentBlocks(TEXT, [], [mention(3, 12)]), { start: 5, end: 13 });
    expect(block!.segments.map(({ text, quoted }) => [text, quoted])).toEqual([
      ['En ', false],
      ['Tapachula', true],
      [',', true],
      [' Chis., hubo lluvia. Nada más.', false],
    ]);
  });

  test('loses no character and marks no other, wherever it lies', () => {
    const line = fc.array(fc.constantFrom('a', 'ñ', ' ', '\n', '😀'), { maxLength: 3000 });
    fc.assert(
      fc.property(line, fc.nat(4000), fc.nat(900), (parts, start, length) => {
        const text = parts.join('');
        const marked = markQuote(documentBlocks(text, [], []), { start, end: start + length }).flatMap(
          ({ segments }) => segments,
        );
        expect(marked.map((segment) => segment.text).join('')).toBe(text);
        const quoted = marked.filter((segment) => segment.quoted).map((segment) => segment.text);
        expect(quoted.join('')).toBe(text.slice(start, start + length));
      }),
    );
  });
});
