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

const RARE = /[^\0-\x5F\x61-\x7F]/g;
const plainOf = new Map<string, string>();

/**
 * Lower case without accents, one sign for each sign of the text, so that every offset stays
 * what it was. Typographic quotes and dashes become plain ones; letters spoilt by a wrong code
 * page or by optical reading ("T0TOLAPAN") are mended where their neighbours leave no doubt.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : lowerEach(text);
  const read = SPOILT_I.test(text) ? mendCapitals(text, same) : same;
  const plain = read.replace(RARE, (sign, at: number) =>
    MISREAD.has(sign) && at > 0 && isLetter(read.charCodeAt(at - 1)) ? MISREAD.get(sign)! : plainSign(sign),
  );
  return narrowed(plain.includes('0') || plain.includes('1') ? mendDigits(plain) : plain);
}

/**
 * The same signs in one byte each where none needs two. The engine keeps a text that once had a wide sign
 * (a typographic quote) in two bytes for good, with every slice of it, and compiles each pattern twice.
 */
function narrowed(text: string): string {
  return WIDE.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
}

const WIDE = /[^\0-\xFF]/;

/** A small L that optical reading put for the capital I of a word in capitals: "MlLlTAR", "lNFORME". */
const SPOILT_I = /[A-ZÑ]l[A-ZÑÁÉÍÓÚ]|(?:^|[^A-Za-zñáéíóú'])l[A-ZÑ]{2}/;
const EACH_SPOILT_I = /(?<=[A-ZÑ])l(?=[A-ZÑÁÉÍÓÚ])|(?<![A-Za-zñáéíóú'])l(?=[A-ZÑ]{2})/g;

function mendCapitals(text: string, lower: string): string {
  const mended = lower.split('');
  for (const { index } of text.matchAll(EACH_SPOILT_I)) mended[index] = 'i';
  return mended.join('');
}

/** Lower case sign by sign, for the rare letters whose lower case is longer. */
function lowerEach(text: string): string {
  return Array.from({ length: text.length }, (_, i) => {
    const lower = text[i]!.toLowerCase();
    return lower.length === 1 ? lower : text[i]!;
  }).join('');
}

function plainSign(sign: string): string {
  let plain = plainOf.get(sign);
  if (plain === undefined) {
    const bare = sign
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    plain = SAME.get(sign) ?? (bare.length === 1 ? bare : sign);
    plainOf.set(sign, plain);
  }
  return plain;
}

/** A nought or one that optical reading put for a letter ("2 0FICIALES"); digits beside digits are left alone. */
const SPOILT = /[a-z][01]|\s0(?=[a-z][a-z01]{3})(?!0(?:hrs|horas|hours|kms|kgs|lts|mts|metros|grados))/g;

function mendDigits(plain: string): string {
  let mended: string[] | null = null;
  SPOILT.lastIndex = 0;
  for (let match = SPOILT.exec(plain); match !== null; match = SPOILT.exec(plain)) {
    const at = match.index + 1;
    SPOILT.lastIndex = at;
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
  return inside && twoBefore && isLetter(plain.charCodeAt(at + 2)) ? 'i' : null;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
