import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uploadName } from './upload-name.ts';

describe('uploadName', () => {
  it('keeps folders and drops what would leave them', () => {
    expect(uploadName('novedades/2021/agosto.eml')).toBe('novedades/2021/agosto.eml');
    expect(uploadName('../../etc/passwd')).toBe('etc/passwd');
    expect(uploadName('C:\\papeles\\..\\informe.docx')).toBe('papeles/informe.docx');
    expect(uploadName('/absoluto.txt')).toBe('absoluto.txt');
  });

  it('names what has no name', () => {
    for (const name of ['', '/', '..', '\u0000']) expect(uploadName(name)).toBe('sin-nombre');
  });

  it('gives a short relative path without control characters, for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (name) => {
        const path = uploadName(name);
        expect(path.length).toBeGreaterThan(0);
        expect(path.length).toBeLessThanOrEqual(1000);
        expect(path.split('/')).not.toContain('..');
        expect(path.startsWith('/')).toBe(false);
        expect(Array.from(path).some((character) => character < ' ')).toBe(false);
      }),
    );
  });
});
