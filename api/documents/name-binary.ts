import { guessUtf16 } from './decode-text.ts';

interface Signature {
  readonly at: number;
  readonly bytes: readonly number[] | string;
  readonly es: string;
  readonly en: string;
  /** True for kinds made of printable characters: they are refused even where nothing looks binary. */
  readonly printable?: true;
}

const SIGNATURES: readonly Signature[] = [
  { at: 0, bytes: [0x89, 0x50, 0x4e, 0x47], es: 'una imagen PNG', en: 'a PNG image' },
  { at: 0, bytes: [0xff, 0xd8, 0xff], es: 'una imagen JPEG', en: 'a JPEG image' },
  { at: 0, bytes: 'GIF8', es: 'una imagen GIF', en: 'a GIF image' },
  { at: 0, bytes: [0x49, 0x49, 0x2a, 0x00], es: 'una imagen TIFF', en: 'a TIFF image' },
  { at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a], es: 'una imagen TIFF', en: 'a TIFF image' },
  { at: 8, bytes: 'WEBP', es: 'una imagen WebP', en: 'a WebP image' },
  { at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46], es: 'un programa (ELF)', en: 'a program (ELF)' },
  { at: 0, bytes: 'MZ', es: 'un programa de Windows (EXE)', en: 'a Windows program (EXE)' },
  { at: 0, bytes: [0xcf, 0xfa, 0xed, 0xfe], es: 'un programa (Mach-O)', en: 'a program (Mach-O)' },
  {
    at: 0,
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    es: 'un archivo antiguo de Office (DOC, XLS, PPT), un mensaje MSG o un Office con contraseña',
    en: 'an old Office file (DOC, XLS, PPT), an MSG message or a password-protected Office file',
  },
  { at: 0, bytes: '{\\rtf', es: 'un archivo RTF', en: 'an RTF file', printable: true },
  { at: 0, bytes: '!BDN', es: 'un buzón de Outlook (PST)', en: 'an Outlook mailbox (PST)' },
  { at: 0, bytes: 'Rar!', es: 'un archivo comprimido RAR', en: 'a RAR archive' },
  { at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf], es: 'un archivo comprimido 7z', en: 'a 7z archive' },
  { at: 0, bytes: [0x1f, 0x8b], es: 'un archivo comprimido gzip', en: 'a gzip archive' },
  { at: 0, bytes: 'BZh', es: 'un archivo comprimido bzip2', en: 'a bzip2 archive' },
  { at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], es: 'un archivo comprimido xz', en: 'an xz archive' },
  {
    at: 0,
    bytes: [0x28, 0xb5, 0x2f, 0xfd],
    es: 'un archivo comprimido Zstandard',
    en: 'a Zstandard archive',
  },
  { at: 257, bytes: 'ustar', es: 'un archivo TAR', en: 'a TAR archive' },
  { at: 0, bytes: 'PK\x03\x04', es: 'un archivo comprimido ZIP', en: 'a ZIP archive' },
  { at: 0, bytes: 'SQLite format 3', es: 'una base de datos SQLite', en: 'a SQLite database' },
  { at: 4, bytes: 'ftyp', es: 'un video o audio MP4', en: 'an MP4 video or sound' },
  { at: 0, bytes: 'ID3', es: 'un audio MP3', en: 'an MP3 sound' },
  { at: 0, bytes: 'OggS', es: 'un audio o video Ogg', en: 'an Ogg sound or video' },
  { at: 8, bytes: 'WAVE', es: 'un audio WAV', en: 'a WAV sound' },
  { at: 8, bytes: 'AVI ', es: 'un video AVI', en: 'an AVI video' },
  { at: 0, bytes: '%!PS', es: 'un archivo PostScript', en: 'a PostScript file', printable: true },
];

/** Characters a text of any kind may hold below 0x20: tab, line feed, vertical tab, form feed, return, Ctrl-Z, escape. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);
const MAX_CONTROL_SHARE = 0.005;

/**
 * What the first bytes say a file is, in words, when it is of a kind that is not text; null for
 * text, and for binary data that no signature tells.
 */
export function nameBinary(bytes: Uint8Array): { es: string; en: string } | null {
  const binary = isBinary(bytes);
  const found = SIGNATURES.find((signature) => (binary || signature.printable) && matches(bytes, signature));
  return found ? { es: found.es, en: found.en } : null;
}

/** True when the bytes cannot be text in any encoding that is read: control characters past a stray few. */
export function isBinary(bytes: Uint8Array): boolean {
  if (hasUtf16Mark(bytes) || guessUtf16(bytes)) return false;
  const sample = bytes.subarray(0, 262_144);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++;
  return controls > sample.length * MAX_CONTROL_SHARE;
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function matches(bytes: Uint8Array, { at, bytes: wanted }: Signature): boolean {
  for (let index = 0; index < wanted.length; index++) {
    const byte = typeof wanted === 'string' ? wanted.charCodeAt(index) : wanted[index];
    if (bytes[at + index] !== byte) return false;
  }
  return true;
}
