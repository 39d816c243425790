import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODE_PAGES, decodeCodePage } from './code-pages.ts';
import type { CodePage } from './code-pages.ts';
import { decodeText } from './decode-text.ts';

const SENTENCES = [
  'Se informó que en Chilpancingo, Gro., la región continúa sin novedad.',
  'AGRESIÓN A TROPAS EN EL MPIO. DE TIXTLA, GRO.',
  'Cancún',
  'REUNIÓN EN MÉXICO',
  'La señora Peña llegó a Culiacán; ¿a qué hora?',
  'El niño está en Mérida, Yucatán, desde el día 5.',
  'Núm. 5: años',
  'SITUACIÓN EN JUÁREZ, MICHOACÁN Y QUERÉTARO',
];

function encode(text: string, page: CodePage): Uint8Array {
  const bytes = [...text].map((character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : 0x80 + CODE_PAGES[page].indexOf(character);
  });
  return Uint8Array.from(bytes);
}

for (const page of Object.keys(CODE_PAGES) as CodePage[]) {
  test(`Spanish in ${page} is read right, in lower case and all capitals, and the guess is noted`, () => {
    for (const sentence of SENTENCES) {
      const { text, encoding, notes } = decodeText(encode(sentence, page));
      expect(text).toBe(sentence);
      expect(encoding).toBe(page);
      expect(notes.map((note) => note.code)).toEqual(['encoding-guessed']);
    }
  });
}

test('valid UTF-8 of any kind comes out as it went in, with or without a byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, mark) => {
      fc.pre(!text.startsWith('\uFEFF'));
      const decoded = decodeText(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf8'));
      expect(decoded.text).toBe(text);
      expect(decoded.notes).toEqual([]);
    }),
  );
});

test('UTF-16 is told by its mark and, without one, by its zero bytes', () => {
  const little = Buffer.from('Tixtla, Gro. – café', 'utf16le');
  const big = Buffer.from(little).swap16();
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), little])).text).toBe('Tixtla, Gro. – café');
  expect(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), big])).text).toBe('Tixtla, Gro. – café');
  expect(decodeText(little)).toMatchObject({ text: 'Tixtla, Gro. – café', encoding: 'utf-16le' });
  expect(decodeText(big)).toMatchObject({ text: 'Tixtla, Gro. – café', encoding: 'utf-16be' });
});

test('broken UTF-8 keeps its good characters, reads the bad bytes as windows-1252 and says where', () => {
  const bytes = Buffer.concat([
    Buffer.from('Málaga y León: operaci'),
    Buffer.from([0xf3]),
    Buffer.from('n en Mérida'),
  ]);
  const { text, notes } = decodeText(bytes);
  expect(text).toBe('Málaga y León: operación en Mérida');
  expect(notes).toMatchObject([{ code: 'encoding-broken', start: 22, end: 23 }]);
});

test('a UTF-8 file cut in the middle of a character is read to its end', () => {
  const whole = Buffer.from('Situación en Juárez, Chihuahua, y Mazatlán é');
  const { text } = decodeText(whole.subarray(0, whole.length - 1));
  expect(text.startsWith('Situación en Juárez, Chihuahua, y Mazatlán ')).toBe(true);
});

test('no byte is dropped: bytes that are no UTF-8 give a character each', () => {
  fc.assert(
    fc.property(fc.uint8Array({ min: 0x80, max: 0xbf, minLength: 1, maxLength: 60 }), (bytes) => {
      expect(decodeText(bytes).text).toHaveLength(bytes.length);
      expect(decodeCodePage(bytes, 'cp850')).toHaveLength(bytes.length);
    }),
  );
});
