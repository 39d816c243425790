/** What every way of writing a position has somewhere: looked for at the sign it begins with. */
const AT_DIGIT = /\d(?:-\d\d-\d|\.\d{3}|\s?[NS]\b)|1[1-6]\s?[N-S]\s?[A-Z]{2}\s?\d/iy;
const AT_LETTER = /\b(?:lat|[NS]\s?\d)|utm/iy;

/** False for most texts: they hold nothing that a position is written with. Cheaper than looking for one. */
export function mayHoldPosition(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      if (mayGoOn(text, i + 1) && matchesAt(AT_DIGIT, text, i)) return true;
    } else if (mayLead(text, i, code | 32)) {
      if (matchesAt(AT_LETTER, text, i)) return true;
    } else if (code === DEGREE || code === ORDINAL) return true;
  }
  return false;
}

const DEGREE = 176;
/** "º", which many keyboards have for a degree. */
const ORDINAL = 186;

/** What may stand after a digit of a position: no letter but those of a direction or a zone. */
function mayGoOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 45 || code === 46 || isDigit(code) || code <= 32 || code >= 128 || isZone(code | 32);
}

/** N to S: directions, and the bands Mexico lies in. */
function isZone(code: number): boolean {
  return code >= 110 && code <= 115;
}

/** Whether "lat", "utm" or a direction may begin at a letter. */
function mayLead(text: string, at: number, letter: number): boolean {
  if (letter === 108) return (text.charCodeAt(at + 1) | 32) === 97;
  if (letter === 117) return (text.charCodeAt(at + 1) | 32) === 116;
  return (letter === 110 || letter === 115) && !isLetter(text.charCodeAt(at - 1)) && mayGoOn(text, at + 1);
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
