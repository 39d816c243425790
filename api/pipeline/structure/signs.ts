/** What a code unit is, for the Latin letters of the papers: looked up, as tests of a pattern cost more. */
const KIND = new Uint8Array(256);
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const SPACE = 4;
const mark = (signs: string, kind: number): void => {
  for (const sign of signs) KIND[sign.charCodeAt(0)] = kind;
};
mark('abcdefghijklmnopqrstuvwxyzñáéíóú', SMALL);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZÑÁÉÍÓÚ', CAPITAL);
mark('0123456789', DIGIT);
mark('\t\n\v\f\r \u00A0', SPACE);

/** `[a-zñáéíóú]`; of no sign at all (`NaN`) false, as all these. */
export function isSmall(code: number): boolean {
  return code < 256 && KIND[code] === SMALL;
}

/** `[A-ZÑÁÉÍÓÚ]` */
export function isCapital(code: number): boolean {
  return code < 256 && KIND[code] === CAPITAL;
}

/** `[0-9]` */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `[a-z0-9]`, the signs of words in folded text. */
export function isFoldedWord(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code);
}

/** `\s` */
export function isSpace(code: number): boolean {
  if (code < 256) return KIND[code] === SPACE;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** True where a digit stands in a stretch. */
export function hasDigit(text: string, start: number, end: number): boolean {
  const to = Math.min(end, text.length);
  for (let i = start; i < to; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

/** True where two small letters stand side by side in a stretch: its capitals then mean something. */
export function hasSmallLetters(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i += 2)
    if (
      isSmall(text.charCodeAt(i)) &&
      (isSmall(text.charCodeAt(i - 1)) || (i + 1 < end && isSmall(text.charCodeAt(i + 1))))
    )
      return true;
  return false;
}

/** True where two capitals stand side by side in a stretch. */
export function hasCapitals(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i += 2)
    if (
      isCapital(text.charCodeAt(i)) &&
      (isCapital(text.charCodeAt(i - 1)) || (i + 1 < end && isCapital(text.charCodeAt(i + 1))))
    )
      return true;
  return false;
}
