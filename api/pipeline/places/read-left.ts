import { GAP } from '#geodata/index-names/gap-flags.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import { hashWord } from '#geodata/index-names/word-hash.ts';
import type { Reading } from './reading.ts';
import { WORD } from './word-classes.ts';

/** Gaps that a phrase does not cross. */
const HARD =
  GAP.BLANK_LINE | GAP.COLUMN | GAP.PIPE | GAP.COMMA | GAP.COLON | GAP.CLOSE | GAP.BULLET | GAP.START;
/** Words passed over between the introducing word and the name: "municipio indígena de la". */
const PASSED = WORD.ARTICLE | WORD.OF;
/** Words that introduce a name and say what it is. */
export const TRIGGER =
  WORD.STREET |
  WORD.COLONIA |
  WORD.MUNICIPALITY |
  WORD.STATE |
  WORD.SETTLEMENT |
  WORD.CITY |
  WORD.ROAD |
  WORD.STRETCH |
  WORD.PERSON |
  WORD.INSTITUTION |
  WORD.UNIT |
  WORD.GROUP |
  WORD.BEARER |
  WORD.FACILITY |
  WORD.VENUE |
  WORD.PLATE |
  WORD.SEAT |
  WORD.SEA |
  WORD.NATURE |
  WORD.REGION |
  WORD.OFFICE |
  WORD.MONTH |
  WORD.BETWEEN;
const MAX_PASSED = 4;

/** Where the word that introduces a name stands, or −1. A figure that ends a line ends what it belongs to. */
export function introducingWord(reading: Reading, from: number): number {
  const { stream, classes } = reading;
  let at = from;
  for (let passed = 0; passed <= MAX_PASSED && at > 0; passed++) {
    const gap = stream.gap[at]!;
    if (
      !softGap(gap, classes[at - 1]!) ||
      (gap & GAP.NEWLINE &&
        ((stream.shape[at - 1]! & SHAPE.NUMBER) !== 0 ||
          opensRow(reading, from) ||
          (classes[at - 1]! & ENDS_TITLE && endsShortLine(reading, at - 1))))
    )
      return -1;
    at--;
    if (classes[at]! & TRIGGER) return isVerb(reading, at) || isMarker(reading, at) ? -1 : at;
    if (!(classes[at]! & PASSED) && !(stream.shape[at]! & SHAPE.NUMBER)) return -1;
  }
  return -1;
}

/** Words of a line looked at for the edge of a cell. */
const ROW_REACH = 6;

/** "…;extorsión al mercado⏎Ayala;s/d": the last word of a row introduces nothing in the next. */
function opensRow({ stream, text }: Reading, from: number): boolean {
  for (let at = from + 1; at < stream.count && at <= from + ROW_REACH; at++) {
    const gap = stream.gap[at]!;
    if (gap & GAP.NEWLINE) return false;
    if (gap & (GAP.COLUMN | GAP.PIPE)) return true;
    if (gap & GAP.COLON) return text.charAt(stream.end[at - 1]!) === ';';
  }
  return false;
}

/** Words a title may end with; after others, such as "colonia", a name is still to come. */
const ENDS_TITLE = WORD.UNIT | WORD.INSTITUTION | WORD.OFFICE | WORD.GROUP;
/** Signs from which on a line may have been wrapped, and go on in the next. */
const WRAPPED_LINE = 40;

/** "ESTADO DE FUERZA" above "Tijuana: 120": a line this short is whole, so its last word introduces nothing. */
function endsShortLine({ text, stream }: Reading, at: number): boolean {
  const end = stream.end[at]!;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return end - start < WRAPPED_LINE;
}

/** "La Guardia Nacional patrulla P": no ship's name follows without an article before the word. */
function isVerb({ stream, classes }: Reading, at: number): boolean {
  return stream.hash[at] === PATRULLA && (at === 0 || !(classes[at - 1]! & WORD.ARTICLE));
}

/**
 * "c. Izúcar de Matamoros": a small letter that opens a line counts entries: no street, no citizen. So
 * does a capital one after a line that opens with the letter before it: "C. TUXPAN" below "B. TEPIC".
 */
function isMarker(reading: Reading, at: number): boolean {
  const { stream, classes } = reading;
  if (
    (classes[at]! & (WORD.STREET | WORD.PERSON)) === 0 ||
    (stream.shape[at]! & SHAPE.SINGLE) === 0 ||
    (stream.gap[at]! & (GAP.NEWLINE | GAP.START)) === 0
  )
    return false;
  return (stream.shape[at]! & SHAPE.CAPITAL) === 0 || (stream.hash[at] === C && isAfterB(reading, at));
}

/** Lines looked back over for the entry before. */
const ENTRY_REACH = 12;
const [B] = hashWord('b');
const [C] = hashWord('c');

function isAfterB({ stream, lines }: Reading, at: number): boolean {
  const line = lines.of[at]!;
  for (let other = line - 1; other >= Math.max(0, line - ENTRY_REACH); other--)
    if (stream.hash[lines.first[other]!] === B) return true;
  return false;
}

const [PATRULLA] = hashWord('patrulla');

/** True for a gap inside a phrase: blanks, a wrapped line, an opening quote, the dot of a shortened word. */
export function softGap(gap: number, classBefore: number): boolean {
  if (gap & HARD) return false;
  if (gap & GAP.STOP) return (classBefore & WORD.ABBREVIATED) !== 0;
  return (gap & (GAP.SLASH | GAP.OTHER | GAP.OPEN | GAP.DASH)) === 0;
}
