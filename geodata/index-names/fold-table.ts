/**
 * Folding by table: every UTF-16 code unit to what it counts as in a name. Letters lose case and
 * accent, digits stay, everything else separates words, except the marks that OCR, PDF text and
 * wrong encodings leave inside words.
 */
export const LETTER_MIN = 1;
export const LETTER_MAX = 26;
export const DIGIT_MIN = 27;
export const DIGIT_MAX = 36;
/** Everything else: separators, told apart in `gap-flags.ts`. */
export const SEPARATOR = 0;
/** Accented letters of code page 850 read as Windows-1252, letters only between letters ("Le¢n"). */
export const GARBLED_MIN = 40;
/** ﬁ and ﬂ: two letters in one code unit. */
export const LIGATURE = 59;
/** Not there at all: combining accents, soft hyphen, zero-width characters. */
export const INVISIBLE = 60;
/** A spacing accent set apart from its letter ("Michoac´an"). */
export const LOOSE_ACCENT = 61;
/** U+FFFD, where a letter stood that nobody can read. */
export const UNREADABLE = 62;
/** `Ã`, the first half of a UTF-8 letter read as Windows-1252. */
export const MOJIBAKE_LEAD = 63;
/** Bit of a capital letter. */
export const UPPER = 128;
/** Bits of the class without the bit of the capital. */
export const CLASS_MASK = 127;

/** Code page 850 bytes 82 and A1–A5 shown by Windows-1252, with the letter they were. */
const GARBLED = { '‚': 'e', '¡': 'i', '¢': 'o', '£': 'u', '¤': 'n', '¥': 'n' } as const;
const GARBLED_LETTERS = Object.values(GARBLED).map(letterClass);

/** Second half of a UTF-8 letter read as Windows-1252, with the letter both halves are. */
const MOJIBAKE: Readonly<Record<string, string>> = {
  '\u00a1': 'a',
  '\u00a9': 'e',
  '\u00ad': 'i',
  '\u00b3': 'o',
  '\u00ba': 'u',
  '\u00bc': 'u',
  '\u00b1': 'n',
  '\u0081': 'a',
  '\u2030': 'e',
  '\u008d': 'i',
  '\u201c': 'o',
  '\u0161': 'u',
  '\u2018': 'n',
};

/** Class of each code unit, one of the constants above, with `UPPER` set for capitals. */
export const FOLD: Uint8Array = buildFoldTable();

function buildFoldTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const character = String.fromCharCode(unit);
    if (unit >= 128 && /^[\p{M}\p{Cf}]$/u.test(character)) table[unit] = INVISIBLE;
    else table[unit] = foldCharacter(character);
  }
  for (const mark of '´`¨˜ˆ') table[mark.charCodeAt(0)] = LOOSE_ACCENT;
  // Ordinal marks stand after numbers and initials ("5.ª"), never inside a name.
  for (const mark of 'ªº') table[mark.charCodeAt(0)] = SEPARATOR;
  table[0xfffd] = UNREADABLE;
  table[0x00c3] = MOJIBAKE_LEAD | UPPER;
  table[0xfb01] = LIGATURE;
  table[0xfb02] = LIGATURE;
  Object.keys(GARBLED).forEach((shown, index) => {
    table[shown.charCodeAt(0)] = GARBLED_MIN + index;
  });
  return table;
}

function foldCharacter(character: string): number {
  const bare = character < '\u0080' ? character : character.normalize('NFKD').replace(/\p{M}/gu, '');
  if (bare.length !== 1) return SEPARATOR;
  const lower = bare.toLowerCase();
  if (lower >= '0' && lower <= '9') return lower.charCodeAt(0) - 48 + DIGIT_MIN;
  if (lower < 'a' || lower > 'z' || lower.length !== 1) return SEPARATOR;
  return letterClass(lower) | (lower === bare ? 0 : UPPER);
}

function letterClass(letter: string): number {
  return letter.charCodeAt(0) - 97 + LETTER_MIN;
}

/** Letter class of a garbled class: what `¢` was before it was garbled. */
export function ungarble(kind: number): number {
  return GARBLED_LETTERS[kind - GARBLED_MIN] ?? SEPARATOR;
}

/** Letter class of `Ã` and the code unit after it, or 0 when they are no misread letter. */
export function unmojibake(unit: number): number {
  const letter = MOJIBAKE[String.fromCharCode(unit)];
  return letter === undefined ? SEPARATOR : letterClass(letter);
}

/** Letter class of the second letter of ﬁ or ﬂ. */
export function ligatureTail(unit: number): number {
  return letterClass(unit === 0xfb01 ? 'i' : 'l');
}
