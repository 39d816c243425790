import { expect, test } from 'vitest';
import type { DocumentFormat } from './document-format.ts';
import { readBytes } from './read-bytes.ts';
import { readLimits } from './read-limits.ts';

/** A format whose reader does as told. */
const format = (read: DocumentFormat['read']): DocumentFormat => ({
  id: 'txt',
  label: 'TXT',
  extensions: ['txt'],
  mediaTypes: [],
  sniff: null,
  read,
});

const codeOf = async (read: DocumentFormat['read']): Promise<string> => {
  const result = await readBytes(Buffer.from('x'), 'a.txt', readLimits(), undefined, [format(read)]);
  return result.outcome === 'unreadable' ? result.problem.code : result.outcome;
};

test('a mistake in a reader of our own is told as a fault of the program, not of the file', async () => {
  expect(await codeOf(() => (null as unknown as { go(): never }).go())).toBe('program-failed');
});

test('what a library throws over the bytes is told as a damaged file', async () => {
  expect(await codeOf(() => JSON.parse('{') as never)).toBe('broken-file');
  const inLibrary = new TypeError('bad xref');
  inLibrary.stack =
    'TypeError: bad xref\n    at parse (/x/node_modules/pdf/pdf.mjs:1:2)\n    at read (/x/a.ts:1:2)';
  expect(await codeOf(() => Promise.reject(inLibrary))).toBe('broken-file');
});
