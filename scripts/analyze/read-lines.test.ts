import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

async function lines(chunks: readonly Uint8Array[], maxBytes?: number) {
  const found = [];
  for await (const line of readLines(chunksOf(chunks), maxBytes)) found.push(line);
  return found;
}

async function* chunksOf(chunks: readonly Uint8Array[]) {
  yield* chunks;
}

describe('readLines', () => {
  it('gives the lines of a text however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-zñ€ ]*$/), { maxLength: 8 }),
        fc.integer({ min: 1, max: 7 }),
        async (texts, size) => {
          const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          expect(await lines(chunks)).toEqual(texts.map((text, at) => ({ number: at + 1, text })));
        },
      ),
    );
  });

  it('gives a last line without its end', async () => {
    expect(await lines([Buffer.from('a\nb')])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
    ]);
  });

  it('skips a line too long to hold and goes on after it', async () => {
    expect(await lines([Buffer.from('12345'), Buffer.from('678\nok\n')], 6)).toEqual([
      { number: 1, tooLong: true },
      { number: 2, text: 'ok' },
    ]);
  });
});
