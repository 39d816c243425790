import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ZipParts } from './unzip-parts.ts';
import { makeDocx } from './testing/make-docx.ts';
import { makeXlsx } from './testing/make-xlsx.ts';
import { readProblem } from './testing/read-file.ts';

const zeros = (megabytes: number): string => '<a>' + ' '.repeat(megabytes * 1_000_000) + '</a>';

test('a Word file that inflates past the limit is refused while inflating', async () => {
  const bomb = makeDocx({ blocks: [], parts: { 'word/document.xml': zeros(60) } });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await readProblem(bomb, 'a.docx', { inflatedBytes: 50_000_000 })).toMatchObject({
    code: 'inflates-too-much',
    en: expect.stringContaining('50 MB'),
  });
});

test('parts are counted together: many below the limit are over it', async () => {
  const parts = Object.fromEntries([1, 2, 3].map((n) => [`xl/worksheets/sheet${n}.xml`, zeros(20)]));
  const bomb = makeXlsx(
    [1, 2, 3].map((n) => ({ name: `H${n}`, rows: [] })),
    { parts },
  );
  expect((await readProblem(bomb, 'a.xlsx', { inflatedBytes: 50_000_000 })).code).toBe('inflates-too-much');
});

test('a header that lies about sizes changes nothing: what comes out is counted', () => {
  const zip = zipSync({ 'a.xml': Buffer.from(zeros(2)) });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 4 < zip.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  expect(() => new ZipParts(zip, 'DOCX', 1_000_000).read('a.xml')).toThrow(/1 MB/);
  expect(new ZipParts(zip, 'DOCX', 3_000_000).read('a.xml')).toHaveLength(2_000_007);
});

test('names that climb out of the archive are only names', () => {
  const zip = zipSync({
    '../../etc/passwd': Buffer.from('x'),
    '/abs': Buffer.from('y'),
    'a\\b': Buffer.from('z'),
  });
  expect(new ZipParts(zip, 'DOCX', 1000).names()).toEqual(['../../etc/passwd', 'abs', 'a/b']);
});

test('an offset or size that points outside the file is damage, not a crash', () => {
  const zip = zipSync({ 'a.xml': Buffer.from('hola hola hola') });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 4 < zip.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 42, 0xfffffff0, true);
  }
  expect(() => new ZipParts(zip, 'DOCX', 1000).read('a.xml')).toThrow(/damaged/);
});

test('an encrypted part is named as such', () => {
  const zip = zipSync({ 'a.xml': Buffer.from('hola') });
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0; at + 4 < zip.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  expect(() => new ZipParts(zip, 'DOCX', 1000).read('a.xml')).toThrow(/password/);
});
