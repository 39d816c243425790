import { CODE_PAGES } from './code-pages.ts';
import type { CodePage } from './code-pages.ts';

const LETTERS = 'áéíóúüñÁÉÍÓÚÜÑ';
const SIGNS = '¿¡ºª°«»“”‘’–—…·•´§½';
const SAMPLE_BYTES = 65_536;

/**
 * The code page under which the high bytes of a text that is no UTF-8 read most like Spanish:
 * accented letters beside letters of the same case count for a page, other characters against it.
 * Windows-1252 wins ties. On short and all-capital lines this is right where statistical
 * detectors made for long text are not (see guess-code-page.test.ts).
 */
export function guessCodePage(bytes: Uint8Array): CodePage {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: CodePage = 'windows-1252';
  let bestScore = -Infinity;
  for (const page of Object.keys(CODE_PAGES) as CodePage[]) {
    const score = scoreSpanish(sample, CODE_PAGES[page]);
    if (score > bestScore) [best, bestScore] = [page, score];
  }
  return best;
}

function scoreSpanish(bytes: Uint8Array, table: string): number {
  let score = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    score += scoreCharacter(table[byte - 0x80]!, bytes[at - 1] ?? 0x20, bytes[at + 1] ?? 0x20);
  }
  return score;
}

function scoreCharacter(character: string, before: number, after: number): number {
  if (LETTERS.includes(character)) {
    const upper = character === character.toUpperCase();
    const capital = isUpper(before) || (!isLower(before) && (isUpper(after) || isLower(after)));
    const small = isLower(before) || (!isUpper(before) && isLower(after));
    return (upper && capital) || (!upper && small) ? 3 : 0;
  }
  if (SIGNS.includes(character)) return isLetter(before) && isLetter(after) ? -1 : 1;
  return /\p{L}/u.test(character) ? -1 : -2;
}

const isUpper = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;
const isLower = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;
const isLetter = (byte: number): boolean => isUpper(byte) || isLower(byte);
