import { isCapital, isDigit, isSmall } from './signs.ts';
import type { Marker } from './structure.ts';

const BULLET = /^(?:[•·▪◦●○■□►▶→➢✓‣»>*+.]|-{1,2}|[–—])(?=\s)\s*/;
const NUMBERED = /^\(?(\d{1,3})(?:[.)º°]-?|\.?[ºª°]\.?(?:\s?[-–—])?|\.?[-–—]|\/)(?=\s|$)\s*/;
/** "B.3 Oriente.": a part of the section of that letter. */
const PART = /^[A-Z]\.(\d{1,2})\.?(?=\s+[A-ZÁÉÍÓÚ¿"“])\s*/;
/** "2.3 Norte": a part of the section of that number, in its turn. */
const SUBNUMBER = /^(\d{1,2})\.(\d{1,2})\.?(?=\s+[A-ZÁÉÍÓÚ¿"“])\s*/;
const BRACKETED = /^\[(\d{1,3})\](?=\s)\s*/;
const LETTERED = /^\(?([A-Za-z])(?:\)|\.[-–—]?|[-–—\/])(?=\s|$)\s*/;
const ROMAN = /^\(?([IVXivx]{1,5})(?:\)|[./]?[-–—]|\.)(?=\s|$)\s*/;

const ROMAN_VALUES = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'].map(
    (numeral, index) => [numeral, index + 1],
  ),
);

/** "UNO.", "SEGUNDO.-", "TERCERO PTO.": numbers in words, with the naughts that scans put for the letter. */
const IN_WORDS =
  /^(UN[O0]|D[O0]S|TRES|CUATR[O0]|CINC[O0]|SEIS|SIETE|[O0]CH[O0]|NUEVE|DIEZ|PRIMER[O0A]|SEGUND[O0A]|TERCER[O0A]|CUART[O0A]|QUINT[O0A]|SEXT[O0A]|S[EÉ]PTIM[O0A]|[O0]CTAV[O0A]|N[O0]VEN[O0A]|D[EÉ]CIM[O0A])\s?(?:\.(?:\s?[-–—])?|:|\)|[-–—]|\sPT[O0]\.)(?=\s)\s*/i;
const WORD_VALUES = new Map(
  [
    ['uno', 'primero'],
    ['dos', 'segundo'],
    ['tres', 'tercero'],
    ['cuatro', 'cuarto'],
    ['cinco', 'quinto'],
    ['seis', 'sexto'],
    ['siete', 'septimo'],
    ['ocho', 'octavo'],
    ['nueve', 'noveno'],
    ['diez', 'decimo'],
  ].flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);
/** Signs of a line within which its marker stands. */
export const MARKER_REACH = 16;

/**
 * The list marker a line begins with, or null. Letters and roman numerals count only in sequence
 * (`seen` keeps the last ordinal of each style), so that "C. de Sinaloa" or "V. Carranza" is no item.
 *
 * @param content the line without indentation
 * @param start offset of the content in the text
 */
export function readMarker(content: string, start: number, seen: Map<string, number>): Marker | null {
  const bullet = BULLET.exec(content);
  if (bullet) return marker('bullet', `bullet${content[0]}`, 0, start, bullet[0].length);
  const part = PART.exec(content);
  if (part) return marker('number', 'A.1', Number(part[1]), start, part[0].length);
  const number = NUMBERED.exec(content) ?? BRACKETED.exec(content);
  if (number) return marker('number', style(number), Number(number[1]), start, number[0].length);
  const sub = SUBNUMBER.exec(content);
  if (sub) {
    const [section, ordinal] = [`1.1 ${sub[1]}`, Number(sub[2])];
    const last = seen.get(section);
    if (ordinal === 1 || last === ordinal - 1) {
      seen.set(section, ordinal);
      return marker('number', '1.1', ordinal, start, sub[0].length);
    }
  }
  for (const candidate of [...ordered(content), ...inWords(content)]) {
    const last = seen.get(candidate.style);
    const follows = candidate.ordinal === 1 || last === candidate.ordinal - 1 || last === candidate.ordinal;
    if (!follows) continue;
    seen.set(candidate.style, candidate.ordinal);
    return marker(candidate.kind, candidate.style, candidate.ordinal, start, candidate.length);
  }
  return null;
}

/** Signs that may follow the letters or digits of a marker, of which it has five at most. */
const AFTER_ORDINAL = '.)/-–—ºª°';

/** True for a line without a marker, as most are: it begins with a word and no sign after it. */
export function beginsWithWord(text: string, start: number, end: number): boolean {
  const most = Math.min(end, start + 6);
  let at = start;
  while (at < most && isOrdinal(text.charCodeAt(at))) at++;
  return at === most || (at > start && !AFTER_ORDINAL.includes(text[at]!));
}

function isOrdinal(code: number): boolean {
  return isDigit(code) || isSmall(code) || isCapital(code);
}

/** Letters with which numbers in words begin. */
const MAY_COUNT = 'UDTCSONPQ0udtcsonpq';

/** True for a line that may begin with a number in words. */
export function mayCountInWords(text: string, start: number): boolean {
  return MAY_COUNT.includes(text[start]!) && IN_WORDS.test(text.slice(start, start + MARKER_REACH));
}

function inWords(content: string): Candidate[] {
  const match = IN_WORDS.exec(content);
  if (!match) return [];
  const word = match[1]!
    .toLowerCase()
    .replace(/0/g, 'o')
    .replace(/é/g, 'e')
    .replace(/(?<=^(?:primer|segund|tercer|cuart|quint|sext|septim|octav|noven|decim))a$/, 'o');
  const ordinal = WORD_VALUES.get(word)!;
  const cardinal = /^(?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)$/.test(word);
  return [{ kind: 'letter', style: cardinal ? 'uno' : 'primero', ordinal, length: match[0].length }];
}

interface Candidate {
  kind: 'roman' | 'letter';
  style: string;
  ordinal: number;
  length: number;
}

function ordered(content: string): Candidate[] {
  const found: Candidate[] = [];
  const letter = LETTERED.exec(content);
  const roman = ROMAN.exec(content);
  const numeral = roman && ROMAN_VALUES.get(roman[1]!.toLowerCase());
  if (roman && numeral !== undefined && numeral !== null)
    found.push({ kind: 'roman', style: `roman${style(roman)}`, ordinal: numeral, length: roman[0].length });
  if (letter)
    found.push({
      kind: 'letter',
      style: `letter${style(letter)}`,
      ordinal: letter[1]!.toLowerCase().charCodeAt(0) - 96,
      length: letter[0].length,
    });
  return found;
}

/** Punctuation and case of a marker: `1.-` and `2.-` are of one style, `1)` of another. */
function style(match: RegExpExecArray): string {
  const sign = match[0]
    .trim()
    .replace(match[1]!, /\d/.test(match[1]!) ? '1' : /[A-Z]/.test(match[1]!) ? 'A' : 'a');
  return sign.replace(/[–—]/g, '-');
}

function marker(kind: Marker['kind'], style: string, ordinal: number, start: number, length: number): Marker {
  return { kind, style, ordinal, start, end: start + length };
}
