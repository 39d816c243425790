import { WordTable } from '../words/lexicon.ts';
import { firstWordAt } from '../words/read-words.ts';
import type { Words } from '../words/read-words.ts';
import { MULTIPLIERS, NUMBER_WORDS } from './number-words.ts';

/** Offsets in a stretch of text at which a number may begin, in order. */
export interface NumberSigns {
  /** In digits. */
  readonly digits: readonly number[];
  /** In digits or in words. */
  readonly all: readonly number[];
}

const NONE: NumberSigns = { digits: [], all: [] };
/** "uno" and "one" count only after another word. */
const BEGINS = new WordTable(
  (word) => (NUMBER_WORDS.has(word) && word !== 'uno' && word !== 'one') || MULTIPLIERS.has(word),
);

/** Looks at each word of a stretch, of which the first and the last may be cut in two. */
export function findNumberSigns(words: Words, from: number, to: number): NumberSigns {
  const { count, starts, ends, numbers } = words;
  let signs: { digits: number[]; all: number[] } | null = null;
  let i = firstWordAt(words, from);
  if (i > 0 && ends[i - 1]! > from) i--;
  for (; i < count && starts[i]! < to; i++) {
    const number = numbers[i]!;
    const isCut = starts[i]! < from || ends[i]! > to;
    if (number >= 0 && !isCut && !BEGINS.get(number)) continue;
    signs ??= { digits: [], all: [] };
    const at = Math.max(starts[i]!, from) - from;
    signs.all.push(at);
    if (number < 0) signs.digits.push(at);
  }
  return signs ?? NONE;
}
