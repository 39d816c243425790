import { grown } from './grown.ts';
import { CodeUnits } from '#geodata/index-names/code-units.ts';
import { HASH_START, LEXICON, hashStep } from './lexicon.ts';

/** The words of a folded text in order: runs of letters, and runs of digits. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers in `LEXICON`; −1 for a run of digits. */
  readonly numbers: Int32Array;
}

/** Splits a folded text into words in one pass. With `kept` they last as long as nothing else fills that. */
export function readWords(folded: string, kept?: KeptWords): Words {
  return fill(kept ?? emptyWords(folded.length >> 2), folded);
}

/** Room for the words of one text after another: arrays of their own would cost each more than reading it. */
export type KeptWords = Filling;

export function keptWords(): KeptWords {
  return emptyWords(SHORT);
}

/** The words of a short text, good until the next call: its arrays are used again. */
export function glanceAtWords(folded: string): Words {
  return folded.length > SHORT ? readWords(folded) : fill(GLANCE, folded);
}

type Filling = { -readonly [K in keyof Words]: Words[K] } & {
  starts: Int32Array<ArrayBuffer>;
  ends: Int32Array<ArrayBuffer>;
  numbers: Int32Array<ArrayBuffer>;
};

const UNITS = new CodeUnits();
/** Under names of this module: what is imported is looked up anew at each letter. */
const START = HASH_START;
const KNOWN = LEXICON;
const withLetter = hashStep;
const SHORT = 4000;
const GLANCE = emptyWords(SHORT);

function emptyWords(room: number): Filling {
  const length = Math.max(16, room);
  return {
    count: 0,
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    numbers: new Int32Array(length),
  };
}

function fill(words: Filling, folded: string): Words {
  let { starts, ends, numbers } = words;
  let count = 0;
  const units = UNITS.read(folded);
  const { length } = folded;
  for (let i = 0; i < length;) {
    const start = i;
    let code = units[i]!;
    let number = -1;
    if (isLetter(code)) {
      let hash = START;
      do {
        hash = withLetter(hash, code);
        code = units[++i]!;
      } while (isLetter(code));
      number = KNOWN.numberOf(units, start, i, hash);
    } else if (isDigit(code)) {
      do i++;
      while (isDigit(units[i]!));
    } else {
      i++;
      continue;
    }
    if (count === starts.length) {
      words.starts = starts = grown(starts);
      words.ends = ends = grown(ends);
      words.numbers = numbers = grown(numbers);
    }
    starts[count] = start;
    ends[count] = i;
    numbers[count++] = number;
  }
  words.count = count;
  return words;
}

/** Index of the first word that begins at or after an offset. */
export function firstWordAt(words: Words, at: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.starts[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
