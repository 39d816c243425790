import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';
import { writeTsv } from './write-tsv.ts';

describe('tables', () => {
  it('come back from CSV as they were written', () => {
    const value = fc.string().filter((text) => !text.startsWith('\ufeff'));
    fc.assert(
      fc.property(fc.array(fc.record({ a: value, b: value }), { minLength: 1 }), (rows) => {
        const written = rows.map((row) => ({ a: `-${row.a}`, b: `-${row.b}` }));
        expect(readCsv(writeCsv(['a', 'b'], written), ['a', 'b'])).toEqual(written);
      }),
    );
  });

  it('come back from tab-separated text as they were written', () => {
    const value = fc.string().map((text) => `-${text.replace(/[\t\n\r]/g, ' ')}`);
    fc.assert(
      fc.property(fc.array(fc.record({ a: value, b: value }), { minLength: 1 }), (rows) => {
        const read = parse(writeTsv(['a', 'b'], rows), { columns: true, delimiter: '\t', quote: false });
        expect(read).toEqual(rows);
      }),
    );
  });

  it('refuse a value with a tab, which would shift the columns', () => {
    expect(() => writeTsv(['a'], [{ a: 'x\ty' }])).toThrow('tab');
  });

  it('say which columns are missing', () => {
    expect(() => readCsv('a,b\n1,2\n', ['a', 'c' as 'a'])).toThrow('lacks the columns c');
  });
});
