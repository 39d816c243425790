import { CodeUnits } from '#geodata/index-names/code-units.ts';
import { isCapital, isDigit, isSpace } from './signs.ts';

/**
 * Code-page 850 bytes that were read as Windows-1252, by what they meant: "Ej‚rcito" is "Ejército".
 * Only trusted after a letter, where none of these signs can stand in healthy text.
 */
const MISREAD = new Map<string, string>([
  ['\u201A', 'e'],
  ['\u00A1', 'i'],
  ['\u00A2', 'o'],
  ['\u00A3', 'u'],
  ['\u00A4', 'n'],
  ['\u00A5', 'n'],
]);

/** Signs that differ between typists and mean the same. */
const SAME = new Map<string, string>(
  [
    ['\u201C\u201D\u201E\u00AB\u00BB\u2033', '"'],
    ['\u2018\u2019\u0060\u00B4\u2032', "'"],
    ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
    ['\u00A0\u2002\u2003\u2007\u2009\u202F\u3000', ' '],
    ['\u00BA', 'o'],
    ['\u00AA', 'a'],
  ].flatMap(([signs, plain]) => [...signs!].map((sign): [string, string] => [sign, plain!])),
);

/** Marks above the code units: of signs that need a closer look, and of what it found. */
const DEPENDS = 1 << 16;
const SPOILT = 1 << 17;
const CASED_APART = 1 << 18;
const WIDE = 0xff00;
const NOUGHT = 48;
const ONE = 49;
const SMALL_I = 105;
const SMALL_L = 108;

const UNITS = new CodeUnits();
const BYTES = Buffer.alloc(65_536);
/** By code unit what it is folded to, once it was met; above `DEPENDS` those that need a closer look. */
const PLAIN = new Int32Array(65_536).fill(DEPENDS);

/**
 * Lower case without accents, one sign for each sign of the text, so that every offset stays
 * what it was. Typographic quotes and dashes become plain ones; letters spoilt by a wrong code
 * page or by optical reading ("T0TOLAPAN") are mended where their neighbours leave no doubt.
 */
export function foldText(text: string): string {
  const { length } = text;
  const units = UNITS.read(text);
  const bytes = length <= BYTES.length ? BYTES : Buffer.allocUnsafe(length);
  let seen = 0;
  for (let i = 0; i < length; i++) {
    const usual = PLAIN[units[i]!]!;
    const plain = usual < DEPENDS ? usual : closerLook(text, units, i);
    seen |= plain;
    bytes[i] = units[i] = plain;
  }
  if ((seen & CASED_APART) !== 0) {
    const small = withSmall(text);
    if (small !== text) return foldText(small);
  }
  // One byte a sign where none needs two: the engine keeps a wide text wide, with every slice of it, and
  // compiles each pattern twice.
  const plain =
    (seen & WIDE) === 0
      ? bytes.toString('latin1', 0, length)
      : Buffer.from(units.buffer, 0, 2 * length).toString('utf16le');
  return (seen & SPOILT) === 0 ? plain : mendDigits(plain);
}

/** Signs whose small form hangs together with the signs beside them, or is two signs. */
const APART = /[\u03A3\u0130\uD800-\uDFFF]/g;

/** A text with their small forms, unless one is longer than the sign. */
function withSmall(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? text.replace(APART, (_, at: number) => lower[at]!) : text;
}

/** What a sign is folded to that has not been met, or whose neighbours decide. Those before it are folded. */
function closerLook(text: string, units: Uint16Array, at: number): number {
  const unit = units[at]!;
  if (unit === SMALL_L) return isCapital(units[at + 1]!) && isSpoiltI(text, at) ? SMALL_I : SMALL_L;
  if (unit === NOUGHT || unit === ONE) return mayBeLetter(units, at) ? unit | SPOILT : unit;
  const sign = String.fromCharCode(unit);
  const plain = plainSign(sign).charCodeAt(0);
  const misread = MISREAD.get(sign);
  if (misread !== undefined)
    return at > 0 && isLetter(smallOf(text[at - 1]!).charCodeAt(0)) ? misread.charCodeAt(0) : plain;
  if (sign.search(APART) >= 0) return plain | CASED_APART;
  return (PLAIN[unit] = plain);
}

/** A small L that optical reading put for the capital I of a word in capitals: "MlLlTAR", "lNFORME". */
function isSpoiltI(text: string, at: number): boolean {
  EACH_SPOILT_I.lastIndex = at;
  return EACH_SPOILT_I.test(text);
}

const EACH_SPOILT_I = /(?<=[A-ZÑ])l(?=[A-ZÑÁÉÍÓÚ])|(?<![A-Za-zñáéíóú'])l(?=[A-ZÑ]{2})/y;

/** A figure after a letter, or a nought before one, unless other figures stand before it (see `SPOILT_DIGIT`). */
function mayBeLetter(units: Uint16Array, at: number): boolean {
  const before = at > 0 ? units[at - 1]! : 0;
  return isLetter(before) || (units[at] === NOUGHT && isSpace(before) && !isDigit(units[at + 1]!));
}

function smallOf(sign: string): string {
  const lower = sign.toLowerCase();
  return lower.length === 1 ? lower : sign;
}

function plainSign(sign: string): string {
  const small = smallOf(sign);
  const bare = small
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return SAME.get(small) ?? (bare.length === 1 ? bare : small);
}

/** A nought or one that optical reading put for a letter ("2 0FICIALES"); digits beside digits are left alone. */
const SPOILT_DIGIT =
  /[a-z][01]|\s0(?=[a-z][a-z01]{3})(?!0(?:hrs|horas|hours|kms|kgs|lts|mts|metros|grados))/g;

function mendDigits(plain: string): string {
  let mended: string[] | null = null;
  SPOILT_DIGIT.lastIndex = 0;
  for (let match = SPOILT_DIGIT.exec(plain); match !== null; match = SPOILT_DIGIT.exec(plain)) {
    const at = match.index + 1;
    SPOILT_DIGIT.lastIndex = at;
    const letter = letterFor(plain, at);
    if (letter !== null) (mended ??= plain.split(''))[at] = letter;
  }
  return mended === null ? plain : mended.join('');
}

function letterFor(plain: string, at: number): string | null {
  const next = plain.charCodeAt(at + 1);
  if (next >= 48 && next <= 57) return null;
  const inside = isLetter(next);
  const twoBefore = isLetter(plain.charCodeAt(at - 2));
  if (plain[at] === '0') return inside || (twoBefore && isLetter(plain.charCodeAt(at - 3))) ? 'o' : null;
  if (!inside || !isLetter(plain.charCodeAt(at + 2))) return null;
  const small = isSmallL(plain[at - 1]!, plain[at + 1]!);
  return twoBefore || (small && isLetter(plain.charCodeAt(at + 3))) ? (small ? 'l' : 'i') : null;
}

/** A one for an L by what stands beside it, "loca1izaron", "p1antio", "so1dado"; between others it is an I. */
function isSmallL(before: string, after: string): boolean {
  const opens = VOWELS.includes(after);
  return VOWELS.includes(before) ? opens || AFTER_VOWEL.includes(after) : opens && BEFORE_L.includes(before);
}

const VOWELS = 'aeiou';
/** Consonants that Spanish has before an L, and those it has after a vowel and one. */
const BEFORE_L = 'bcfgpl';
const AFTER_VOWEL = 'bcdfgmptvz';

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
