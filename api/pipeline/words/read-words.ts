import { HASH_START, LEXICON, hashStep } from './lexicon.ts';

/** The words of a folded text in order: runs of letters, and runs of digits. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers in `LEXICON`; −1 for a run of digits. */
  readonly numbers: Int32Array;
}

/** Splits a folded text into words in one pass. */
export function readWords(folded: string): Words {
  let capacity = Math.max(16, folded.length >> 2);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let numbers = new Int32Array(capacity);
  let count = 0;
  for (let i = 0; i < folded.length;) {
    const code = folded.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === 0) {
      i++;
      continue;
    }
    const start = i;
    let hash = HASH_START;
    for (let next = code; kindOf(next) === kind; next = folded.charCodeAt(++i)) hash = hashStep(hash, next);
    if (count === capacity) {
      capacity *= 2;
      [starts, ends, numbers] = [grown(starts, capacity), grown(ends, capacity), grown(numbers, capacity)];
    }
    starts[count] = start;
    ends[count] = i;
    numbers[count++] = kind === 1 ? LEXICON.numberOf(folded, start, i, hash) : -1;
  }
  return { count, starts, ends, numbers };
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

/** 1 a letter, 2 a digit, 0 anything else. */
function kindOf(code: number): 0 | 1 | 2 {
  if (code >= 97 && code <= 122) return 1;
  return code >= 48 && code <= 57 ? 2 : 0;
}

function grown(old: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(old);
  return larger;
}
