import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadError } from './read-problem.ts';
import { TextBuilder, storableText } from './text-builder.ts';
import { passageFaults } from './testing/passage-faults.ts';

const separators = fc.constantFrom('\n', '\n\n', '\n \n\n');

test('whatever is added, passages are in order, do not overlap and hold all but white space', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), separators)), (additions) => {
      const builder = new TextBuilder(1_000_000);
      for (const [text, separator] of additions) builder.add(text, {}, separator);
      expect(passageFaults(builder.build())).toEqual([]);
    }),
  );
});

test('every passage is the text that was added', () => {
  const builder = new TextBuilder(100);
  builder.add('Uno', { page: 1 });
  builder.add('  \n ');
  builder.add('Dos', { page: 2 }, '\n\n');
  const { text, passages } = builder.build();
  expect(text).toBe('Uno\n\nDos');
  expect(passages.map(({ start, end, page }) => [text.slice(start, end), page])).toEqual([
    ['Uno', 1],
    ['Dos', 2],
  ]);
});

test('text past the limit is refused, not cut', () => {
  const builder = new TextBuilder(5);
  builder.add('12345');
  expect(() => builder.add('6')).toThrow(ReadError);
});

test('stored text holds no NUL and no half of a surrogate pair, and keeps its length', () => {
  expect(storableText('a\0b\uD800c\uDC00d😀')).toBe('a\uFFFDb\uFFFDc\uFFFDd😀');
  expect(storableText('a\r\nb\rc')).toBe('a\nb\nc');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const stored = storableText(text);
      expect(stored).not.toMatch(/\0|\r/);
      expect(encodeURIComponent(stored)).toBeTypeOf('string');
    }),
  );
});
