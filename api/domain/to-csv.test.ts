import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from './to-csv.ts';

describe('a table as CSV', () => {
  it('has its comments, its header and its rows', () => {
    const text = toCsv(
      ['Fuente:\nINEGI.'],
      ['code', 'name', 'value'],
      [
        ['07', 'Ángel, "el" R.', 1.5],
        ['12', null, null],
      ],
    );
    expect(text).toBe('# Fuente: INEGI.\ncode,name,value\n07,"Ángel, ""el"" R.",1.5\n12,,\n');
  });

  it('never begins a text as a formula', () => {
    expect(toCsv([], ['a'], [['=1+1'], ['-5'], ['@x'], [-5]])).toBe("a\n'=1+1\n'-5\n'@x\n-5\n");
  });

  it('comes back as it was (property)', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r#]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const back = parse(toCsv(['cita'], ['a', 'b'], rows), {
          comment_no_infix: true,
          comment: '#',
        }) as string[][];
        expect(back).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});
