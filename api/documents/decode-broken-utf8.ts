import type { Note } from '#domain/note.ts';
import { decodeCodePage } from './code-pages.ts';

/**
 * UTF-8 with broken places: what is valid is read as such, every other byte as windows-1252, so
 * that a file pasted together from both loses nothing. `valid` counts multi-byte characters,
 * `invalid` the bytes that belong to none; the note `encoding-broken` tells how many and where.
 */
export function decodeBrokenUtf8(bytes: Uint8Array): {
  text: string;
  valid: number;
  invalid: number;
  notes: Note[];
} {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let valid = 0;
  let invalid = 0;
  let runStart = 0;
  let length = 0;
  let firstBroken = 0;
  for (let at = 0; at < bytes.length;) {
    const size = sequenceSize(bytes, at);
    if (size > 0) {
      if (size > 1) valid++;
      at += size;
      continue;
    }
    const run = decoder.decode(bytes.subarray(runStart, at));
    length += run.length;
    if (invalid === 0) firstBroken = length;
    const repaired = decodeCodePage(bytes.subarray(at, at + 1), 'windows-1252');
    parts.push(run, repaired);
    length += repaired.length;
    invalid++;
    at++;
    runStart = at;
  }
  parts.push(decoder.decode(bytes.subarray(runStart)));
  const notes: Note[] =
    invalid === 0
      ? []
      : [
          {
            code: 'encoding-broken',
            message: `${invalid} bytes are no valid UTF-8 and were read as windows-1252; the first is at character ${firstBroken}.`,
            start: firstBroken,
            end: firstBroken + 1,
          },
        ];
  return { text: parts.join(''), valid, invalid, notes };
}

/** Bytes of the well-formed UTF-8 sequence that starts here (Unicode 15, table 3-7); 0 when there is none. */
function sequenceSize(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const size =
    lead >= 0xc2 && lead <= 0xdf
      ? 2
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xf0 && lead <= 0xf4
          ? 4
          : 0;
  if (size === 0 || at + size > bytes.length) return 0;
  const second = bytes[at + 1]!;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + size; next++) {
    if ((bytes[next]! & 0xc0) !== 0x80) return 0;
  }
  return size;
}
