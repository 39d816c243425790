import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReaderPool } from './read-document.ts';
import type { ReaderPool } from './read-document.ts';
import { readLimits } from './read-limits.ts';
import type { ReadResult } from './read-result.ts';
import { makeDocx } from './testing/make-docx.ts';
import { makeXlsx } from './testing/make-xlsx.ts';

const entry = new URL('./testing/hostile-worker.ts', import.meta.url);
let hurried: ReaderPool;
let hostile: ReaderPool;
let readers: ReaderPool;

beforeAll(() => {
  hurried = createReaderPool(readLimits({ seconds: 1 }), { size: 2, entry });
  hostile = createReaderPool(readLimits({ seconds: 60, memoryMb: 200 }), { size: 2, entry });
  readers = createReaderPool(readLimits({ seconds: 60, memoryMb: 300, inflatedBytes: 40_000_000 }), {
    size: 2,
  });
});
afterAll(() => Promise.all([hurried.close(), hostile.close(), readers.close()]));

const ask = (wish: string): Promise<ReadResult> => hostile.read(Buffer.from(wish), 'a.txt');
const problem = (result: ReadResult): string =>
  result.outcome === 'unreadable' ? result.problem.code : 'read';
const answer = (result: ReadResult): string =>
  result.outcome === 'read' ? result.documents[0]!.text : result.problem.code;

test('a reader lost in a loop is stopped, its file reported with the limit, and the others are read', async () => {
  const wishes = ['spin', 'uno', 'dos', 'tres'];
  const results = await Promise.all(wishes.map((wish) => hurried.read(Buffer.from(wish), 'a.txt')));
  expect(results[0]).toMatchObject({
    outcome: 'unreadable',
    problem: {
      code: 'too-slow',
      es: expect.stringContaining('1 s'),
      en: expect.stringContaining('--timeout'),
    },
  });
  expect(results.slice(1).map(answer)).toEqual(['read: uno', 'read: dos', 'read: tres']);
});

test.each(['fill the heap', 'fill buffers'])(
  'a reader that would %s is stopped at the memory limit',
  async (wish) => {
    expect(problem(await ask(wish))).toBe('too-much-memory');
    expect(answer(await ask('después'))).toBe('read: después');
  },
);

test.each(['exit', 'throw later'])(
  'a reader that dies by itself (%s) costs its own file only',
  async (wish) => {
    expect(problem(await ask(wish))).toBe('reader-stopped');
    expect(answer(await ask('después'))).toBe('read: después');
  },
);

test('a fault of the program is told as one, with its line and without the words of the file', async () => {
  const result = await ask('fail');
  expect(result).toMatchObject({
    problem: { code: 'program-failed', en: expect.stringMatching(/TypeError, hostile-worker\.ts:\d+/) },
  });
  expect(JSON.stringify(result)).not.toContain('SECRETO');
});

test('a stack that overflows is a damaged file', async () => {
  expect(problem(await ask('recurse'))).toBe('broken-file');
});

test('a reader has no files but the program, no network, no programs and no environment', async () => {
  expect(answer(await ask('read a file'))).toBe('refused: ERR_ACCESS_DENIED');
  expect(answer(await ask('write a file'))).toBe('refused: ERR_ACCESS_DENIED');
  expect(existsSync('/tmp/atalaya-was-here')).toBe(false);
  expect(answer(await ask('start a program'))).toBe('refused: ERR_ACCESS_DENIED');
  expect(answer(await ask('open a connection'))).toBe('refused: a document reader has no network');
  expect(answer(await ask('fetch'))).toMatch(/^refused: fetch is not defined/);
  expect(answer(await ask('tell its environment'))).not.toMatch(/PATH|HOME|TOKEN|DATABASE/);
});

test('a file over the size limit is refused without being sent anywhere, naming the option that raises it', async () => {
  const pool = createReaderPool(readLimits({ fileBytes: 1000 }), { entry: new URL('file:///nowhere.ts') });
  const result = await pool.read(Buffer.alloc(1001, 0x61), 'a.txt');
  expect(result).toMatchObject({
    outcome: 'unreadable',
    problem: { code: 'file-too-big', en: expect.stringContaining('--max-file-size') },
  });
  await pool.close();
});

test('readers that cannot start are an error that says why, not a hang', async () => {
  const pool = createReaderPool(readLimits(), {
    size: 1,
    entry: new URL('./testing/no-such-worker.ts', import.meta.url),
  });
  await expect(pool.read(Buffer.from('x'), 'a.txt')).rejects.toThrow(/cannot start.*no-such-worker/s);
  await pool.close();
});

test('a zip bomb in a Word file or a workbook is refused while it inflates', async () => {
  const blank = '<a>' + ' '.repeat(41_000_000) + '</a>';
  const word = makeDocx({ blocks: [], parts: { 'word/document.xml': blank } });
  const book = makeXlsx([{ name: 'H', rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': blank } });
  expect(Math.max(word.length, book.length)).toBeLessThan(80_000);
  expect(problem(await readers.read(word, 'a.docx'))).toBe('inflates-too-much');
  expect(problem(await readers.read(book, 'a.xlsx'))).toBe('inflates-too-much');
});

test('a workbook of millions of cells ends in text or in a named limit, never in a stuck program', async () => {
  const cells = '<c><v>1</v></c>'.repeat(1000);
  const rows = `<row>${cells}</row>`.repeat(2_000);
  const book = makeXlsx([{ name: 'H', rows: [] }], {
    parts: { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
  });
  expect(book.length).toBeLessThan(1_000_000);
  expect(problem(await readers.read(book, 'a.xlsx'))).toMatch(
    /^(?:read|too-much-text|too-much-memory|too-slow)$/,
  );
  expect(answer(await readers.read(Buffer.from('Hola'), 'a.txt'))).toBe('Hola');
});

test('a million nested elements, in a page or in a Word file, stop nothing', async () => {
  const page = Buffer.from(`<html>${'<div>'.repeat(1_000_000)}fondo`);
  expect(problem(await readers.read(page, 'a.html'))).toBe('broken-file');
  const word = makeDocx({ blocks: [], parts: { 'word/document.xml': '<w:p>'.repeat(1_000_000) } });
  expect(problem(await readers.read(word, 'a.docx'))).toBe('broken-file');
});

test('a mail of thirty million quoted-printable signs is read or refused with its reason', async () => {
  const mail = Buffer.from(
    `From: a@example.mx\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'=C3=B1=\r\n'.repeat(3_000_000)}`,
  );
  expect(problem(await readers.read(mail, 'a.eml'))).toMatch(
    /^(?:read|too-much-memory|too-slow|too-much-text)$/,
  );
});

test('entities of a document type are not expanded', async () => {
  const xml =
    '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>[&b;]</w:t></w:r></w:p></w:body></w:document>';
  const word = makeDocx({ blocks: [], parts: { 'word/document.xml': xml } });
  expect(answer(await readers.read(word, 'a.docx'))).toBe('[&b;]');
});
