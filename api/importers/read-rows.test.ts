import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnKey } from './column-key.ts';
import { ImportFileError } from './read-rows.ts';
import type { ImportFormat } from './source-row.ts';
import { csvOf, importAll } from './testing/import-all.ts';

/** A format of two columns that takes everything. */
const PLAIN: ImportFormat<{ name: string; note: string }> = {
  id: 'plain',
  title: 'plain',
  columns: ['nombre', 'nota'],
  parse: (row) => ({ kind: 'row', value: { name: row.cell('nombre'), note: row.cell('nota') } }),
  keyOf: () => null,
};

const LATIN1 = Uint8Array.from(Buffer.from('Nombre,Nota\nCórdoba,año\nTaxco,x\n', 'latin1'));

describe('reading a table of rows', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j', async (delimiter) => {
    const { values, reading } = await importAll(PLAIN, `Nombre${delimiter}Nota\nTaxco${delimiter}x\n`);
    expect(values).toEqual([{ name: 'Taxco', note: 'x' }]);
    expect(reading.delimiter).toBe(delimiter);
  });

  it('reads UTF-8 with and without byte order mark, and UTF-16 of both orders', async () => {
    const text = 'Nombre,Nota\nCórdoba,año\n';
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Uint8Array.from(little).map((_, index, all) => all[index ^ 1] ?? 0);
    for (const bytes of [text, `\ufeff${text}`, new Uint8Array(little), big]) {
      expect((await importAll(PLAIN, bytes)).values).toEqual([{ name: 'Córdoba', note: 'año' }]);
    }
  });

  it('reads Latin-1 line by line and says how many lines were so', async () => {
    const { values, reading } = await importAll(PLAIN, LATIN1);
    expect(values).toEqual([
      { name: 'Córdoba', note: 'año' },
      { name: 'Taxco', note: 'x' },
    ]);
    expect(reading.windows1252Lines).toBe(1);
  });

  it('reads the same whatever the size of the pieces', async () => {
    const text = csvOf(
      ['nombre', 'nota'],
      [
        { nombre: 'Ñuñú', nota: 'a "b", c\nd' },
        { nombre: '€', nota: '' },
      ],
    );
    const whole = await importAll(PLAIN, text, 1_000_000);
    for (const size of [1, 2, 3, 5, 64]) {
      expect((await importAll(PLAIN, text, size)).rows).toEqual(whole.rows);
    }
  });

  it('names the line a row begins at, also after quoted line breaks and empty lines', async () => {
    const { rows } = await importAll(PLAIN, 'nombre,nota\na,"1\n2\n3"\n\nb,4\r\nc,5');
    expect(rows.map(({ line }) => line)).toEqual([2, 6, 7]);
  });

  it('passes over comments before the header and counts their lines', async () => {
    const { rows, values } = await importAll(PLAIN, '# Fuente: INEGI.\r\n# x,y,z\nnombre,nota\na,1\n#b,2\n');
    expect(rows.map(({ line }) => line)).toEqual([4, 5]);
    expect(values.map(({ name }) => name)).toEqual(['a', '#b']);
  });

  it('rejects a line with another number of values and goes on', async () => {
    const { values, problems } = await importAll(PLAIN, 'nombre,nota\na,1,2\nb,3\n');
    expect(problems).toEqual(['2 -: the line has 3 values, the header 2']);
    expect(values).toEqual([{ name: 'b', note: '3' }]);
  });

  it('refuses a file without the columns, and says which are missing and which are there', async () => {
    await expect(importAll(PLAIN, 'a,b\n1,2\n')).rejects.toThrow(
      /no plain file: it lacks the columns nombre, nota.*has: a, b/,
    );
    await expect(importAll(PLAIN, '')).rejects.toThrow(ImportFileError);
  });

  it('refuses a file whose quotation mark is never closed, with the line', async () => {
    await expect(importAll(PLAIN, 'nombre,nota\na,1\n"b,2\nc,3\n')).rejects.toThrow(
      /near line \d+: a quotation/,
    );
  });

  it('gives back whatever was written, with any delimiter (property)', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replace(/[\r\n]/g, ' ').trim());
    const rows = fc.array(fc.record({ nombre: cell, nota: cell }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.integer({ min: 1, max: 40 }),
        async (records, delimiter, size) => {
          const filled = records.filter(({ nombre, nota }) => nombre !== '' && nota !== '');
          const text = csvOf(['nombre', 'nota'], filled, delimiter);
          const { values } = await importAll(PLAIN, text, size);
          expect(values).toEqual(filled.map(({ nombre, nota }) => ({ name: nombre, note: nota })));
        },
      ),
    );
  });
});

describe('names of columns', () => {
  it.each([
    ['Año', 'ano'],
    ['Cve. Municipio', 'cve_municipio'],
    ['Bien jurídico afectado', 'bien_juridico_afectado'],
    [' EVENT_ID_CNTY ', 'event_id_cnty'],
  ])('%s is %s', (name, key) => expect(columnKey(name)).toBe(key));
});
