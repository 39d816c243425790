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
const SAME: readonly (readonly [string, string])[] = [
  ['\u201C\u201D\u201E\u00AB\u00BB\u2033', '"'],
  ['\u2018\u2019\u0060\u00B4\u2032', "'"],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  ['\u00A0\u2002\u2003\u2007\u2009\u202F\u3000', ' '],
  ['\u00BA', 'o'],
  ['\u00AA', 'a'],
];

const TABLE = buildTable();

/**
 * Lower case without accents, one sign for each sign of the text, so that every offset stays
 * what it was. Typographic quotes and dashes become plain ones; letters spoilt by a wrong code
 * page or by optical reading ("T0TOLAPAN") are mended where their neighbours leave no doubt.
 */
export function foldText(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code < TABLE.length ? TABLE[code]! : foldRare(text[i]!);
  }
  mend(text, codes);
  return decode(codes);
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x2213);
  for (let code = 0; code < table.length; code++) table[code] = foldRare(String.fromCharCode(code));
  for (const [signs, plain] of SAME)
    for (const sign of signs) table[sign.charCodeAt(0)] = plain.charCodeAt(0);
  return table;
}

function foldRare(sign: string): number {
  const bare = sign
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return bare.length === 1 ? bare.charCodeAt(0) : sign.charCodeAt(0);
}

const isLetter = (code: number | undefined): boolean => code !== undefined && code >= 97 && code <= 122;
const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;

function mend(text: string, codes: Uint16Array): void {
  for (let i = 1; i < codes.length; i++) {
    const code = codes[i]!;
    if (code === 48 || code === 49) {
      if (!isLetter(codes[i - 1]) || isDigit(codes[i + 1])) continue;
      const inside = isLetter(codes[i + 1]);
      const twoBefore = isLetter(codes[i - 2]);
      if (code === 48 && (inside || (twoBefore && isLetter(codes[i - 3])))) codes[i] = 111;
      if (code === 49 && inside && twoBefore && isLetter(codes[i + 2])) codes[i] = 105;
    } else if (code > 126) {
      const meant = MISREAD.get(text[i]!);
      if (meant !== undefined && isLetter(codes[i - 1])) codes[i] = meant.charCodeAt(0);
    }
  }
}

function decode(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < codes.length; i += 8192)
    parts.push(String.fromCharCode(...codes.subarray(i, i + 8192)));
  return parts.join('');
}
