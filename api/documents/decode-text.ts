import type { Note } from '#domain/note.ts';
import { decodeCodePage } from './code-pages.ts';
import { decodeBrokenUtf8 } from './decode-broken-utf8.ts';
import { guessCodePage } from './guess-code-page.ts';

export interface DecodedText {
  readonly text: string;
  /** Name as the Encoding Standard writes it, or `cp850`. */
  readonly encoding: string;
  readonly notes: readonly Note[];
}

/**
 * Bytes as text: byte order mark, valid UTF-8, UTF-16 by its zero bytes, UTF-8 with broken
 * places, else the code page that reads most like Spanish. A guess leaves the note
 * `encoding-guessed`, a repair `encoding-broken`; no byte is dropped.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = decodeByMark(bytes);
  if (marked) return marked;
  const wide = guessUtf16(bytes);
  if (wide) {
    return { text: decodeUtf16(bytes, wide), encoding: wide, notes: [guessed(wide)] };
  }
  return decodeUtf8(bytes) ?? decodeLegacy(bytes);
}

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const rest = bytes.subarray(3);
    return decodeUtf8(rest) ?? { ...decodeBrokenUtf8(rest), encoding: 'utf-8' };
  }
  if (first === 0xff && second === 0xfe) {
    return { text: decodeUtf16(bytes.subarray(2), 'utf-16le'), encoding: 'utf-16le', notes: [] };
  }
  if (first === 0xfe && second === 0xff) {
    return { text: decodeUtf16(bytes.subarray(2), 'utf-16be'), encoding: 'utf-16be', notes: [] };
  }
  return null;
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'utf-8', notes: [] };
  } catch {
    return null;
  }
}

function decodeLegacy(bytes: Uint8Array): DecodedText {
  const broken = decodeBrokenUtf8(bytes);
  if (broken.valid > broken.invalid) return { ...broken, encoding: 'utf-8' };
  const page = guessCodePage(bytes);
  return { text: decodeCodePage(bytes, page), encoding: page, notes: [guessed(page)] };
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** UTF-16 without a mark, when one byte of nearly every pair is zero as in any Latin text; else null. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length >> 1, 4096);
  if (pairs === 0) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) evenZeros++;
    if (bytes[2 * pair + 1] === 0) oddZeros++;
  }
  if (oddZeros > pairs * 0.7 && evenZeros < pairs * 0.02) return 'utf-16le';
  if (evenZeros > pairs * 0.7 && oddZeros < pairs * 0.02) return 'utf-16be';
  return null;
}

function guessed(encoding: string): Note {
  return {
    code: 'encoding-guessed',
    message: `The file does not state its encoding; it was read as ${encoding}. If accents look wrong, save it as UTF-8.`,
  };
}
