import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '#domain/document.ts';
import type { PlaceMention } from '#domain/mention.ts';
import { documentBlocks } from './document-blocks.ts';

function mention(start: number, end: number): PlaceMention {
  return { start, end } as PlaceMention;
}
function passage(ordinal: number, start: number, end: number, page: number | null = null): Passage {
  return { ordinal, start, end, page, sheet: null, cell: null, part: null };
}
const whole = (blocks: ReturnType<typeof documentBlocks>) =>
  blocks.flatMap((block) => block.segments.map((segment) => segment.text)).join('');

describe('a document cut into blocks', () => {
  test('loses and doubles no character, whatever the passages and mentions', () => {
    const texts = fc.array(fc.constantFrom('a', 'ñ', ' ', '\n', '😀', 'palabra '), { maxLength: 1500 });
    const spans = fc.array(fc.tuple(fc.nat(2500), fc.nat(300)), { maxLength: 30 });
    fc.assert(
      fc.property(texts, spans, fc.array(fc.nat(2500), { maxLength: 12 }), (parts, pairs, cuts) => {
        const text = parts.join('');
        const mentions = pairs.map(([start, length]) => mention(start, start + length));
        const borders = [...new Set(cuts)].filter((cut) => cut < text.length).sort((a, b) => a - b);
        const passages = borders.map((start, i) => passage(i, start, borders[i + 1] ?? text.length));
        expect(whole(documentBlocks(text, passages, mentions))).toBe(text);
      }),
    );
  });

  test('shows a mention as a run of its own with its index', () => {
    const text = 'En Tapachula, Chis., hubo lluvia.';
    const blocks = documentBlocks(text, [], [mention(14, 19), mention(3, 12)]);
    expect(blocks[0]!.segments).toEqual([
      { text: 'En ', mention: null },
      { text: 'Tapachula', mention: 1 },
      { text: ', ', mention: null },
      { text: 'Chis.', mention: 0 },
      { text: ', hubo lluvia.', mention: null },
    ]);
  });

  test('of overlapping mentions shows the one that begins first, then the longest', () => {
    const blocks = documentBlocks(
      'Benito Juárez, Q. Roo',
      [],
      [mention(7, 13), mention(0, 6), mention(0, 13)],
    );
    expect(blocks[0]!.segments.map((segment) => segment.mention)).toEqual([2, null]);
  });

  test('says at the first block of a page where the original has it', () => {
    const long = `${'x'.repeat(1300)}\n`;
    const text = long + long + 'fin';
    const blocks = documentBlocks(text, [passage(0, 0, 1301, 1), passage(1, 1301, text.length, 2)], []);
    expect(blocks.map((block) => block.heading?.page ?? null)).toEqual([1, 2, null]);
  });

  test('names the cells of a row on its first block', () => {
    const row = (ordinal: number, start: number, end: number, cell: string) => ({
      ...passage(ordinal, start, end),
      part: ordinal === 0 ? 'header' : 'body',
      sheet: 'Hoja1',
      cell,
    });
    const blocks = documentBlocks(
      'uno | dos\ntres | 4',
      [row(0, 0, 10, 'A1:B1'), row(1, 10, 18, 'A2:B2')],
      [],
    );
    expect(blocks.map(({ heading, cell }) => [heading?.sheet ?? null, cell])).toEqual([
      ['Hoja1', 'A1:B1'],
      [null, 'A2:B2'],
    ]);
  });

  test('does not say again where a passage is found when it is where the one before was', () => {
    const pages = [passage(0, 0, 4, 1), passage(1, 4, 8, 1), passage(2, 8, 12, 2)];
    const blocks = documentBlocks('uno dos tres', pages, []);
    expect(blocks.map((block) => block.heading?.page ?? null)).toEqual([1, null, 2]);
  });

  test('never cuts a mention in two', () => {
    const text = `${'x'.repeat(1195)} San\nJuan ${'y'.repeat(2000)}`;
    const blocks = documentBlocks(text, [], [mention(1196, 1204)]);
    const runs = blocks.flatMap((block) => block.segments).filter((segment) => segment.mention === 0);
    expect(runs).toEqual([{ text: 'San\nJuan', mention: 0 }]);
  });
});
